// SPDX-License-Identifier: MIT
// `uapi serve` as a process of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '../..');

export interface ServeProcess {
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** @returns The exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts the command, and waits until it listens or has ended.
 *
 * @param options - Of Node.
 * @param descriptorsMax - How many descriptors it may have open.
 */
export async function startServe(
  folder: string,
  words: readonly string[],
  options: readonly string[] = [],
  descriptorsMax?: number,
): Promise<ServeProcess> {
  const line = [process.execPath, ...options, join(ROOT, 'bin/uapi.js'), 'serve', '--root', ROOT, ...words];
  const limit = descriptorsMax === undefined ? '' : `ulimit -n ${descriptorsMax} && `;
  const child = spawn('sh', ['-c', `${limit}exec "$@"`, 'sh', ...line], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stderr.on('data', (data: Buffer) => {
    text.stderr += data.toString();
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const listens = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      text.stdout += data.toString();
      if (text.stdout.endsWith('\n')) resolve();
    });
  });
  await Promise.race([listens, ended]);
  return {
    pid: child.pid!,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
