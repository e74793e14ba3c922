// SPDX-License-Identifier: MIT
// The native compiler prints the modules of the reference implementation. It must print what TypeScript 6 prints, apart
// from the quotes of a literal type that it inferred, and it must have something to say wherever TypeScript 6 has.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PrintedTexts, printNatively } from '../src/read/typescript/native-print.js';
import { type PrintedModule, printHere } from '../src/read/typescript/printer.js';
import { islands, parse } from '../src/read/typescript/syntax-tree.js';
import { inTemporaryFolder } from '../src/read/typescript/temporary-folder.js';
import { modulesBelow } from './support/fragments.js';

type Texts = ReadonlyMap<string, string>;

function printedBySix(texts: Texts): readonly PrintedModule[] {
  const program = islands([...texts].map(([path, text]) => parse(path, text)));
  return [...texts.keys()].map((path) => printHere(program, path));
}

/** A quote in a literal type is the author's with one compiler, and always the same with the other. */
function comparable({ javascript, declarations }: PrintedTexts): PrintedTexts {
  return { javascript, declarations: declarations.replace(/"([^"'\n]*)"/g, "'$1'") };
}

describe('a module without an error', () => {
  test.each(['spec', 'src/runtime'])('below %s is printed as TypeScript 6 prints it', (folder) => {
    const texts = new Map(
      [...modulesBelow(folder)]
        .filter(([path]) => !path.endsWith('.d.ts'))
        .map(([path, text]): [string, string] => [`/${path}`, text]),
    );
    expect(texts.size).toBeGreaterThan(10);
    expect(printNatively(texts)!.map(comparable)).toEqual(printedBySix(texts).map(comparable));
  });

  test.each([
    ['without import and export', 'console.log(1);\n'],
    ['with lines that end as on Windows', '/** A. */\r\nexport const A: string = `a\r\nb`;\r\n'],
    ['with a mark at its start', '\uFEFFexport const A = 1;\n'],
    ['in many scripts', "// ä\nexport enum A {\n  B = 'é…',\n}\nexport const 名: string = '名 😀';\n"],
    ['with a class', 'export class A {\n  #b = 1;\n  get b(): number {\n    return this.#b;\n  }\n}\n'],
    ['with imports of types', "import type { A } from './a.js';\nexport const b = (a: A): A => a;\n"],
    ['with what is not exported', 'interface A { b: 1 }\nconst a: A = { b: 1 };\nexport const c: A = a;\n'],
    ['that is empty', ''],
  ])('%s is printed the same', (_name, text) => {
    const texts = new Map([['/spec/a.ts', text]]);
    expect(printNatively(texts)!.map(comparable)).toEqual(printedBySix(texts).map(comparable));
  });
});

test.each([
  'export const = 1;',
  'export const twice = (x: number) => x + x;',
  'export function one() { return Math.max(1, 2); }',
  'export class A { a = [1].map((x) => x); }',
  'export default { a: 1 + 2 };',
  'export const a = Math.max(1, 2);',
  'export const [a, b] = [1, 2];',
  'const a = Math.max(1, 2);\nexport enum E { A = a }',
  'export const a = { ...{ b: 1 } };',
])('both compilers have something to say about %s', (text) => {
  const texts = new Map([['/spec/a.ts', `${text}\n`]]);
  const [{ javascript, found }] = printedBySix(texts) as readonly [PrintedModule];
  expect(javascript === '' || found.length > 0).toBe(true);
  expect(printNatively(texts)).toBeUndefined();
});

describe('the folder that the compiler works in', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'uapi-test-'));
    vi.stubEnv('TMPDIR', parent);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(parent, { recursive: true });
  });

  test('is gone afterwards, whether the work failed or not', () => {
    expect(inTemporaryFolder(() => readdirSync(parent))).toHaveLength(1);
    expect(() =>
      inTemporaryFolder(() => {
        throw new RangeError('too deep');
      }),
    ).toThrow('too deep');
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is taken away later where a process was killed', () => {
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ['uapi-print-old', 'uapi-print-new', 'other']) mkdirSync(join(parent, name));
    for (const name of ['uapi-print-old', 'other']) utimesSync(join(parent, name), long, long);
    inTemporaryFolder(() => undefined);
    expect(readdirSync(parent).sort()).toEqual(['other', 'uapi-print-new']);
  });

  test('that cannot be made is told, with what to do', () => {
    vi.stubEnv('TMPDIR', join(parent, 'missing'));
    expect(() => inTemporaryFolder(() => undefined)).toThrow(
      expect.objectContaining({ suggestion: expect.stringContaining('TMPDIR') }),
    );
  });
});
