// SPDX-License-Identifier: MIT
// Programs that `npm run kernel` runs, and what is missing on this machine.

import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The machine lacks something, so that nothing can be said about the kernel. */
export class Missing extends Error {}

/** A program failed; the message is what it said. */
export class Failed extends Error {}

/**
 * @param {string} program
 * @returns {boolean} Whether the machine has it.
 */
export function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {string | Buffer} [input]
 * @property {Readonly<Record<string, string>>} [env] - Beside those of this process.
 */

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Options} [options]
 * @returns {{ stdout: string, stderr: string }}
 * @throws {Failed}
 */
export function run(program, words, { env = {}, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    ...options,
    env: { ...process.env, LC_ALL: 'C', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Failed(`${program} ${words[0] ?? ''}: ${error?.message ?? (stderr || stdout)}`.trim());
  return { stdout, stderr };
}
