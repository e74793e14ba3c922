// SPDX-License-Identifier: MIT
// The native compiler judges types, and its interface may change with each version. It must say what TypeScript 6 says,
// of sources without an error and of sources full of them.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floorInput } from '../scripts/bench/floor-input.js';
import { checkTypes, messageOf } from '../scripts/bench/typescript-6.js';
import { type Finding, judgeTypes } from '../src/read/typescript/judge.js';
import { compilerOptions, type ProjectLayout, projectAtRoot } from '../src/read/typescript/options.js';
import { modulesBelow, RUNTIME } from './support/fragments.js';

const ROOT = join(import.meta.dirname, '..');

const LAMP: ProjectLayout = {
  uapiFolder: 'spec/lamp',
  packageName: 'lamp-reference',
  editions: [
    { name: 'v1', index: 'v1.ts' },
    { name: 'v2', index: 'v2.ts' },
  ],
};

const MODULES = new Map(
  [...modulesBelow('test/uapi-small/spec/lamp')].map(([path, text]): [string, string] => [
    path.replace(/^test\/uapi-small\//, ''),
    text,
  ]),
);

/** What one compiler says: `path:offset code text`, and the same of what it adds. */
type Said = readonly string[];

function saidByNative(layout: ProjectLayout, files: ReadonlyMap<string, string>): Said {
  const line = ({ path = '', start, text }: Pick<Finding, 'path' | 'start' | 'text'>, code = ''): string =>
    `${path}:${start} ${code} ${text}`;
  return judgeTypes(projectAtRoot(layout, files))()
    .flatMap((finding) => [
      line(finding, String(finding.code)),
      ...finding.related.filter(({ path }) => files.has(path?.slice(1) ?? '')).map((each) => line(each)),
    ])
    .sort();
}

function saidBySix(layout: ProjectLayout, files: ReadonlyMap<string, string>): Said {
  const program = { options: compilerOptions(layout), files: Object.fromEntries(files) };
  return checkTypes(program)
    .found.flatMap(({ code, ...diagnostic }) => [
      `${diagnostic.file?.fileName ?? ''}:${diagnostic.start ?? 0} ${code} ${messageOf(diagnostic)}`,
      ...(diagnostic.relatedInformation ?? [])
        .filter(({ file }) => files.has(file?.fileName.slice(1) ?? ''))
        .map((each) => `${each.file?.fileName}:${each.start}  ${messageOf(each)}`),
    ])
    .sort();
}

/** A module with one mistake each. */
const MISTAKES: Readonly<Record<string, string>> = {
  assign: "export const a: number = 'a';",
  'assign inside': "export const a: { b: { c: number } } = { b: { c: 'a' } };",
  'assign a function': 'export const f: (x: number) => string = (x: string) => x;',
  'unknown name': 'export const a: number = nothing;',
  'name nearly known': 'const count = 1;\nexport const a: number = cuont;',
  'unknown type': 'export const a: Nothing = 1;',
  'unknown module': "import { x } from './nowhere.js';\nexport const a: number = x;",
  'unknown export': "import { u33 } from 'uapi';\nexport const a: u33 = 1;",
  'type as value': "import type { u32 } from 'uapi';\nexport const a: number = u32;",
  'import of a type': "import { u32 } from 'uapi';\nexport const a: u32 = 1;",
  'unused local': 'export function f(): void {\n  const a = 1;\n}',
  'unused parameter': 'export function f(a: number): void {}',
  'unused import': "import { _IO, _IOR } from 'uapi';\nexport const a: number = _IO(1, 2);",
  'maybe undefined': 'export const f = (a: readonly number[]): number => a[0];',
  'exactly optional': 'export const a: { b?: number } = { b: undefined };',
  'missing property': 'export const a: { b: number; c: number } = { b: 1 };',
  'property too many': 'export const a: { b: number } = { b: 1, c: 2 };',
  'arguments too few': 'const f = (a: number, b: number): number => a + b;\nexport const a: number = f(1);',
  'no overload': "export const a: number = Math.max('1', 2, {});",
  'not callable': 'const f = 1;\nexport const a: number = f();',
  'not iterable': 'export function f(): void {\n  for (const a of 1) a;\n}',
  'no return': 'export function f(a: boolean): number {\n  if (a) return 1;\n}',
  'implied any': 'export const f = (a): void => void a;',
  readonly: 'export function f(a: readonly number[]): void {\n  a[0] = 1;\n}',
  'twice the same': 'export const a: number = 1;\nexport const a: number = 2;',
  'falls through':
    'export function f(a: number): number {\n  switch (a) {\n    case 1:\n      a += 1;\n    case 2:\n      return a;\n  }\n  return 0;\n}',
  'never the case': "export const f = (a: 'x' | 'y'): boolean => a === 'z';",
  override: 'class A {\n  f(): void {}\n}\nexport class B extends A {\n  f(): void {}\n}',
  'bigint and number': 'export const a: bigint = 1n + 1;',
  'torn at the end': 'export function f(): void {',
  'torn in the middle': 'export const = 1;\nexport const a: number = 2;',
  'after a sign of two units': "export const a: string = '😀'; export const b: number = 'é';",
};

function mistakesAsFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...RUNTIME,
    ...Object.entries(MISTAKES).map(([name, text]): [string, string] => [
      `spec/lamp/${name.replaceAll(' ', '-')}.ts`,
      `${text}\n`,
    ]),
  ]);
}

/** Mistakes that a machine makes all over the modules of the lamp. */
const EVERYWHERE: Readonly<Record<string, (text: string) => string>> = {
  'numbers are texts': (text) => text.replace(/ = (0x[\da-f]+|\d+)\b/gi, " = '$1'"),
  'types are others': (text) => text.replace(/: u32\b/g, ': string'),
  'exports have other names': (text) => text.replace(/\bexport const (\w+)/g, 'export const $1_'),
  'members have other names': (text) => text.replace(/\.([a-z]\w+)\b(?!\.?js|')/g, '.$1x'),
  'imports are gone': (text) => text.replace(/^import .*\n/gm, ''),
  'equality is assignment': (text) => text.replaceAll(' === ', ' = '),
};

/**
 * Where the two differ, which no author need mind:
 * - of an import that is not used TypeScript 6 shows the statement, the native compiler the name, and it says so even of
 *   a name that is used wrongly;
 * - the native compiler suggests more names;
 * - it leaves out how a module would be resolved.
 */
const isOfUnused = (line: string): boolean => / 6\d\d\d '.*' is declared but /.test(line);
const nameOfUnused = (line: string): string => line.replace(/:\d+ \d+ ('.*') is declared but .*/, ' $1');
const isOfSuggestion = (line: string): boolean => / {2}'.*' is declared here\.$/.test(line);
const normal = (line: string): string =>
  line
    .replace(/ \d+ (Cannot find name .*?\.) Did you mean .*/, ' 2304 $1')
    .replaceAll(', { with: { "resolution-mode": "import" } }', '');

function expectSame(layout: ProjectLayout, files: ReadonlyMap<string, string>): Said {
  const [native, six] = [saidByNative(layout, files), saidBySix(layout, files)];
  const exact = (said: Said): Said =>
    said
      .filter((line) => !isOfUnused(line) && !isOfSuggestion(line))
      .map(normal)
      .sort();
  const unused = (said: Said): Said => said.filter(isOfUnused).map(nameOfUnused);
  expect(exact(native)).toEqual(exact(six));
  expect(unused(native)).toEqual(expect.arrayContaining([...unused(six)]));
  return native;
}

describe('the native compiler and TypeScript 6', () => {
  test('find nothing in the sources of this repository, examples included', () => {
    const [program, ...others] = floorInput(ROOT, ROOT);
    expect(others).toEqual([]);
    const files = new Map(Object.entries(program!.files));
    expect(files.size).toBeGreaterThan(300);
    expect(expectSame(program!.layout, files)).toEqual([]);
  });

  test('say the same of one mistake each', () => {
    const files = mistakesAsFiles();
    const said = expectSame(LAMP, files);
    const silent = [...files.keys()].filter(
      (path) => path.startsWith('spec/') && !said.some((line) => line.startsWith(`/${path}:`)),
    );
    expect(silent).toEqual([]);
  });

  test.each(Object.entries(EVERYWHERE))('say the same where %s', (_what, change) => {
    const changed = [...MODULES].map(([path, text]): [string, string] => [path, change(text)]);
    expect(expectSame(LAMP, new Map([...RUNTIME, ...changed])).length).toBeGreaterThan(5);
  });
});
