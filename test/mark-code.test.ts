// SPDX-License-Identifier: MIT
// Code that tells of the rules that it carries and of the statements of its algorithms: with what it runs, and that it does the
// same as before.

import { parseAst } from 'rolldown/parseAst';
import { expect, it } from 'vitest';
import { referenceEmitter } from '../src/emit/reference/index.js';
import { markCode } from '../src/site/playground/marks/mark-code.js';
import type { SyntaxNode } from '../src/site/playground/marks/syntax.js';
import { model } from './c/generated.js';
import { emitted } from './support/emitted.js';

const parse = (code: string): SyntaxNode => parseAst(code) as unknown as SyntaxNode;

/** Runs `run(value)` of marked code. */
function told(code: string, value: unknown): { readonly rules: readonly string[]; readonly result: unknown } {
  const rules: string[] = [];
  const body = markCode(code, parse).replace(/^import .*\n/, '');
  const run = new Function('obeysRule$', `${body}\nreturn run;`)((id: string) => rules.push(id));
  return { result: run(value), rules };
}

it.each([
  ['a function', '/** Doubles. @rule a.b */ function run(n) { return 2 * n; }', 2, 4, ['a.b']],
  [
    'two rules of one comment',
    '/** @rule a.b @rule c.d-e */ function run(n) { return n; }',
    1,
    1,
    ['a.b', 'c.d-e'],
  ],
  ['an arrow', '/** @rule a.b */ const run = (n) => n + 1;', 1, 2, ['a.b']],
  [
    'a method',
    'class C {\n/** @rule a.b */\nm(n) { return n; } }\nconst run = (n) => new C().m(n);',
    1,
    1,
    ['a.b'],
  ],
  [
    'a constructor',
    'class C {\n/** @rule a.b */\nconstructor() { this.n = 1; } }\nconst run = () => new C().n;',
    0,
    1,
    ['a.b'],
  ],
  [
    'the functions of an object',
    '/** @rule a.b */ const o = { f: (n) => n, g: 1 };\nconst run = (n) => o.f(n);',
    3,
    3,
    ['a.b'],
  ],
  [
    'a branch that is taken',
    'function run(n) { // @rule a.b\nif (n > 1) return 9; return 0; }',
    2,
    9,
    ['a.b'],
  ],
  ['a branch that is not', 'function run(n) { // @rule a.b\nif (n > 1) return 9; return 0; }', 1, 0, []],
  [
    'both branches',
    'function run(n) { // @rule a.b\nif (n > 1) { n = 5; } else { n = 6; } return n; }',
    1,
    6,
    ['a.b'],
  ],
  [
    'a case',
    'function run(n) { switch (n) { // @rule a.b\ncase 1: return 5; default: return 6; } }',
    1,
    5,
    ['a.b'],
  ],
  [
    'another case',
    'function run(n) { switch (n) { // @rule a.b\ncase 1: return 5; default: return 6; } }',
    2,
    6,
    [],
  ],
  ['a statement', 'function run(n) { let m = n; // Why.\n// @rule a.b\nm += 1; return m; }', 1, 2, ['a.b']],
  ['the first statement', 'function run(n) { /* @rule a.b */ return n; }', 1, 1, ['a.b']],
  [
    'a comment within a body is not of the body',
    '/** @rule a.b */ function run(n) { // @rule c.d\nif (n) return 1; return 0; }',
    0,
    0,
    ['a.b'],
  ],
  ['no rule', 'const run = (n) => n;', 1, 1, []],
] as const)('%s', (_, code, value, result, rules) => {
  expect(told(code, value)).toEqual({ result, rules });
});

it('no rule of the package is lost, but those of constants and of what stands within an expression', () => {
  const lost = [...emitted(referenceEmitter, model)]
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([path, code]) => {
      const marked = markCode(code, parse);
      return [...code.matchAll(/@rule ([a-z0-9.-]+)/g)]
        .map((match) => match[1]!)
        .filter((id) => !marked.includes(`('${id}')`))
        .map((id) => `${path.slice(path.indexOf('dist/') + 'dist/'.length)}: ${id}`);
    });
  expect(lost).toEqual([
    'device/data.js: data-window.closed',
    'device/hardware/hardware.js: running.clear.access',
    'device/hardware/hardware.js: running.clear.host-safety',
    'device/hardware/hardware.js: running.clear.subsystems',
    'device/hardware/hardware.js: device-state.reset.other',
    'device/resuming.js: stream.bounded',
    'user/discover.js: region.ndma-capability',
    'user/live-migration.js: running.clear.quiet',
  ]);
});

it('leaves types alone, which do not run', () => {
  const code =
    '/** @rule a.b */ interface I {\n/** @rule c.d */ n: 1;\n/** @rule e.f */ m: 2 }\n/** @rule g.h */ type T = I;';
  expect(markCode(code, (text) => parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode)).toBe(code);
});

/** Runs `run(value)` of marked code, whose algorithms tell of their statements: `f0`, deeper ones with a dot in front for each caller. */
function statements(code: string, value: unknown): { readonly ran: string; readonly result: unknown } {
  const ran: string[] = [];
  const open: string[] = [];
  const body = markCode(code, parse).replace(/^import .*\n/, '');
  const names = ['obeysRule$', 'entersAlgorithm$', 'runsStatement$', 'leavesAlgorithm$'];
  const marks = [
    () => {},
    (symbol: string) => open.push(symbol),
    (number: number) => ran.push(`${'.'.repeat(open.length - 1)}${open.at(-1)}${number}`),
    () => open.pop(),
  ];
  const run = new Function(...names, `${body}\nreturn run;`)(...marks);
  let result: unknown;
  try {
    result = run(value);
  } catch (cause) {
    result = (cause as Error).message;
  }
  expect(open).toEqual([]);
  return { ran: ran.join(' '), result };
}

it.each([
  [
    'one after the other',
    '/** @algorithm f */ function run(n) { let m = n; m += 1; return m; }',
    1,
    2,
    'f0 f1 f2',
  ],
  [
    'a branch that is taken',
    '/** @algorithm f */ function run(n) { if (n) { n = 5; } return n; }',
    1,
    5,
    'f0 f1 f2',
  ],
  [
    'a branch that is not',
    '/** @algorithm f */ function run(n) { if (n) { n = 5; } return n; }',
    0,
    0,
    'f0 f2',
  ],
  [
    'branches without braces',
    '/** @algorithm f */ function run(n) { if (n > 1) n = 7; else if (n) n = 8; else n = 9; return n; }',
    0,
    9,
    'f0 f2 f4 f5',
  ],
  [
    'branches without spaces',
    '/** @algorithm f */function run(n){if(n>1)n=7;else if(n)n=8;else n=9;return n}',
    1,
    8,
    'f0 f2 f3 f5',
  ],
  [
    'a loop: its head before each round, and when there is none left',
    '/** @algorithm f */ function run(n) { let m = 0; for (const one of n) { m += one; } return m; }',
    [2, 3],
    5,
    'f0 f1 f2 f1 f2 f1 f3',
  ],
  [
    'a loop without braces, which is left',
    '/** @algorithm f */ function run(n) { for (const one of n) if (one > 2) return one; return 0; }',
    [2, 3, 4],
    3,
    'f0 f1 f0 f1 f2',
  ],
  [
    'a loop without rounds',
    '/** @algorithm f */ function run(n) { for (const one of n) return one; return 0; }',
    [],
    0,
    'f0 f2',
  ],
  [
    'a call of another algorithm, and of itself',
    '/** @algorithm g */ function g(n) { return n; }\n/** @algorithm f */ function run(n) { if (n > 0) { return run(n - 1); } return g(n); }',
    1,
    0,
    'f0 f1 .f0 .f2 ..g0',
  ],
  [
    'what throws ends as well',
    '/** @algorithm g */ function g(n) { n.f(); }\n/** @algorithm f */ function run(n) { g(n); }',
    1,
    'n.f is not a function',
    'f0 .g0',
  ],
  ['a body of nothing', '/** @algorithm f */ function run() {}', 1, undefined, ''],
  ['what is no algorithm', 'function run(n) { return n; }', 1, 1, ''],
] as const)('statements: %s', (_, code, value, result, ran) => {
  expect(statements(code, value)).toEqual({ ran, result });
});
