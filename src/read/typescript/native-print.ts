// SPDX-License-Identifier: MIT
// Prints modules by the native compiler. It prints only from files to files, so it gets a temporary folder. It takes a
// fifth of the time of the compiler in this process.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compilerMissing } from './judge.js';
import { PRINT_SETTINGS } from './options.js';
import { inTemporaryFolder } from './temporary-folder.js';

export interface PrintedTexts {
  readonly javascript: string;
  readonly declarations: string;
}

/** The types that the compiler expects to be declared, whether it looks at types or not. */
const GLOBALS = [
  'Array<T>',
  'Boolean',
  'CallableFunction',
  'Function',
  'IArguments',
  'NewableFunction',
  'Number',
  'Object',
  'RegExp',
  'String',
]
  .map((name) => `interface ${name} {}\n`)
  .join('');

/** To print takes a tenth of a second for a large spec. */
const PATIENCE_MS = 120_000;

/**
 * @param texts - Absolute path to text.
 * @returns The modules in the same order; undefined where the compiler has something to say about one.
 */
export function printNatively(texts: ReadonlyMap<string, string>): readonly PrintedTexts[] | undefined {
  const compiler = compilerPath();
  return inTemporaryFolder((folder) => {
    const [from, to] = [join(folder, 'in'), join(folder, 'out')];
    writeAll(new Map([...texts].map(([path, text]) => [join(from, path), text])));
    const globals = join(folder, 'globals.d.ts');
    writeFileSync(globals, GLOBALS);
    const settings = join(folder, 'tsconfig.json');
    const files = [...texts.keys()].map((path) => join(from, path));
    writeFileSync(
      settings,
      JSON.stringify({
        compilerOptions: { ...PRINT_SETTINGS, rootDir: from, outDir: to },
        files: [...files, globals],
      }),
    );
    const { status, error } = spawnSync(compiler, ['-p', settings], { timeout: PATIENCE_MS });
    if (error !== undefined) throw error;
    if (status !== 0) return undefined;
    return [...texts.keys()].map((path) => {
      const stem = join(to, path).replace(/\.ts$/, '');
      return {
        javascript: readFileSync(`${stem}.js`, 'utf8'),
        declarations: readFileSync(`${stem}.d.ts`, 'utf8'),
      };
    });
  });
}

function writeAll(files: ReadonlyMap<string, string>): void {
  for (const folder of new Set([...files.keys()].map((path) => dirname(path))))
    mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
}

/** The program of the package for this system, which the package of the compiler depends on. */
function compilerPath(): string {
  const name = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  try {
    const own = createRequire(fileURLToPath(import.meta.url)).resolve('typescript-native/package.json');
    const program = process.platform === 'win32' ? 'tsc.exe' : 'tsc';
    return join(dirname(createRequire(own).resolve(name)), 'lib', program);
  } catch (error) {
    // More lines say who asked.
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw compilerMissing(reason);
  }
}
