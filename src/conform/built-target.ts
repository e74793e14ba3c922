// SPDX-License-Identifier: MIT
// The generated C of an edition as a target: a program that is built in a folder of its own, which goes when it is closed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../outputs/usage-error.js';
import { ProcessTarget } from './process-target.js';
import type { Target } from './target.js';

class BuiltTarget extends ProcessTarget {
  readonly #folder: string;

  constructor(name: string, command: readonly string[], folder: string, milliseconds: number) {
    super(name, command, { milliseconds });
    this.#folder = folder;
  }

  override async close(): Promise<void> {
    await super.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * Builds the device of an edition with its Makefile.
 *
 * @param name - Of the target.
 * @param sources - The folder of the C files.
 * @param milliseconds - How long a step may take.
 * @throws UsageError where they have no device, or it cannot be built.
 */
export function buildTarget(name: string, edition: string, sources: string, milliseconds: number): Target {
  if (!existsSync(join(sources, 'main.c')))
    throw new UsageError(`the generated C of the edition ${edition} has no device`);
  const folder = mkdtempSync(join(tmpdir(), 'uapi-conform-'));
  const device = join(folder, 'device');
  const { status, stderr, error } = spawnSync('make', ['-s', '-C', sources, 'device', `OUT=${device}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new UsageError(
      `the generated C cannot be built: ${reasonOf(error, stderr)}`,
      'It needs make and a C compiler. CC=COMPILER names another compiler than cc.',
    );
  }
  return new BuiltTarget(name, [device, 'lines'], folder, milliseconds);
}

/** What make or the compiler says. Its own name for the step that failed says nothing more. */
function reasonOf(error: NodeJS.ErrnoException | undefined, stderr: string): string {
  if (error !== undefined) return error.code === 'ENOENT' ? 'there is no make' : error.message;
  return stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('make: ***'))
    .join('\n');
}
