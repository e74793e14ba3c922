// SPDX-License-Identifier: MIT
// The runner beside the vectors, as its README says to start it.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';

const ROOT = join(import.meta.dirname, '../../..');

export interface Verdict {
  /** Null where the device was ended, because it took longer than was allowed. */
  readonly status: number | null;
  /** `transcript: step` of each must that is broken. */
  readonly broken: readonly string[];
  readonly notFollowed: readonly string[];
  /** The last line: how many transcripts came to what. */
  readonly counts: Readonly<Record<string, number>>;
  readonly errors: string;
}

/** @param milliseconds - After which the runner and its device are ended. Without it they may run for ever. */
export async function runVectors(
  edition: string,
  command: readonly string[],
  milliseconds?: number,
): Promise<Verdict> {
  const vectors = join(ROOT, 'generated', edition, 'vectors');
  const words = [join(vectors, 'run.py'), join(vectors, 'transcripts.json'), ...command];
  // A group of its own, so that the device ends with its runner.
  const child = spawn('python3', words, { detached: true });
  const end = (): void => void process.kill(-child.pid!, 'SIGKILL');
  const clock = milliseconds === undefined ? undefined : setTimeout(end, milliseconds);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve).on('error', reject);
  });
  clearTimeout(clock);
  const lines = text.stdout.trimEnd().split('\n');
  const after = (start: string) =>
    lines.flatMap((line) => (line.startsWith(`${start}: `) ? line.slice(start.length + 2) : []));
  const counts = (lines.at(-1) ?? '').split(', ').map((part) => part.split(': '));
  return {
    status,
    broken: after('must broken'),
    notFollowed: after('should not followed'),
    counts: Object.fromEntries(counts.map(([name, count]) => [name!, Number(count)])),
    errors: text.stderr,
  };
}

/** Where a device has its data, in pages, and how long its pieces are. */
export const FOREIGN_CASES = fc.record({
  page: fc.integer({ min: 1, max: 64 }),
  piece: fc.integer({ min: 1, max: 120 }),
});

const DEVICE = join(import.meta.dirname, 'device.py');

/** The device of somebody else's. */
export function foreignDevice(place: number, piece: number, ...wrong: readonly string[]): readonly string[] {
  return ['python3', DEVICE, String(place), String(piece), ...wrong];
}

/** @param dist - Of the package, or of one with a change in it. */
export function referenceDevice(
  edition: string,
  dist = join(ROOT, 'generated/reference/dist'),
  ...mistake: readonly string[]
): readonly string[] {
  return [process.execPath, join(import.meta.dirname, 'reference.mjs'), edition, dist, ...mistake];
}
