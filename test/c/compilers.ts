// SPDX-License-Identifier: MIT
// The system's compilers, run over generated files in a temporary folder.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'vitest';
import { hasTool } from '../support/tools.js';

/** Warnings that generated C must not give. */
export const STRICT: readonly string[] = ['-Wall', '-Wextra', '-Werror', '-Wconversion'];

export const C_STANDARDS: readonly string[] = ['gnu89', 'gnu11', 'gnu17', 'gnu2x'];

/** A test that needs tools: skipped by name where one is missing, but a failure on the machine that counts. */
export function testWith(tools: readonly string[], name: string, run: () => void): void {
  const missing = tools.filter((tool) => !hasTool(tool));
  if (missing.length === 0) {
    test(name, run);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(`needs ${missing.join(', ')}`);
    });
  } else {
    test.skip(`${name} (needs ${missing.join(', ')})`, run);
  }
}

/** A temporary folder of files, gone when `use` returns. */
export function withFiles<T>(files: ReadonlyMap<string, string>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'uapi-c-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Without the path of the temporary folder. */
  readonly stderr: string;
}

/** Runs a command in a folder. */
export function run(
  folder: string,
  command: string,
  options: readonly string[],
  input: string | Uint8Array = '',
): Run {
  const result = spawnSync(command, options, { cwd: folder, encoding: 'utf8', input, maxBuffer: 1 << 28 });
  return {
    status: result.status,
    stdout: result.stdout ?? '',
    stderr: (result.stderr ?? '').replaceAll(`${folder}/`, ''),
  };
}

/** Compiles and links sources of a folder and runs the program; throws with the compiler's words where it fails. */
export function runProgram(
  folder: string,
  compiler: string,
  options: readonly string[],
  input: string | Uint8Array = '',
): string {
  const compiled = run(folder, compiler, [...options, '-o', 'program']);
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const result = run(folder, './program', [], input);
  if (result.status !== 0) throw new Error(`the program failed: ${result.stdout}${result.stderr}`);
  return result.stdout;
}
