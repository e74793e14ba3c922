// SPDX-License-Identifier: MIT
// The tools of `npm run mutation`: what counts as killed, and that nothing else does; what becomes of survivors.

import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ExampleThread } from '../scripts/mutation/example-thread.js';
import { figuresOf, percent } from '../scripts/mutation/figures.js';
import { packagePath, type Reference, toCommonJs } from '../scripts/mutation/reference.js';
import { matchReasons, survivorsOf } from '../scripts/mutation/survivors.js';
import { judge } from '../scripts/mutation/violations.js';
import { MILLISECONDS_MAX } from './support/patience.js';

const MODULE = packagePath('small.ts');
const TESTS = 'generated/one/tests/small.test.ts';

/** A package of one module, with two examples: of the rule, and of another one. */
const REFERENCE: Reference = {
  modules: new Map([
    [MODULE, toCommonJs('export const next = (value: number): number => value + 1;')],
    [
      TESTS,
      toCommonJs(`
        import { test } from 'vitest';
        import { next } from 'small';
        class AssertionError extends Error { override name = 'AssertionError'; }
        const check = (actual: number, expected: number, cause?: unknown) => {
          if (actual !== expected) throw new AssertionError(actual + ' is not ' + expected, { cause });
        };
        test('a', { meta: { edition: 'one', example: 's/of-the-rule' } }, () => check(next(1), 2));
        test('b', { meta: { edition: 'one', example: 's/other' } }, async () => check(next(2), 3));
        test('c', { meta: { edition: 'one', example: 's/global' } }, () => {
          check('left' in globalThis ? 1 : 0, 0);
          Object.assign(globalThis, { left: true });
        });
      `),
    ],
  ]),
  aliases: new Map([['small', MODULE]]),
};

const violation = {
  uapi: 'small',
  edition: 'one',
  rule: 'a.b',
  id: 's/broken',
  title: 'broken',
  module: 'small.ts',
  change: [],
  examples: ['s/of-the-rule'],
};

describe('a violation', () => {
  const thread = new ExampleThread(REFERENCE);
  afterAll(() => thread.stop());

  /** The verdict on a package whose function is this one. */
  async function verdict(next: string, millisecondsMax = MILLISECONDS_MAX) {
    const code = toCommonJs(`import { test } from 'vitest';\nexport const next = ${next};`);
    const task = { path: MODULE, code, files: [TESTS], names: [], first: violation.examples };
    const { outcomes, fault } = await thread.run(task, millisecondsMax);
    const { killedBy, alsoFail, survived } = judge(violation, outcomes, fault);
    return { killedBy, alsoFail, survived };
  }

  it('is killed by an assertion of an example of its rule', async () => {
    expect(await verdict('(value: number): number => (value === 1 ? 0 : value + 1)')).toEqual({
      killedBy: ['s/of-the-rule'],
      alsoFail: [],
      survived: undefined,
    });
  });

  it('also breaks what other examples show', async () => {
    expect(await verdict('(): number => 0')).toMatchObject({
      killedBy: ['s/of-the-rule'],
      alsoFail: ['s/other'],
    });
  });

  it('survives where only another example fails', async () => {
    expect(await verdict('(): number => 2')).toEqual({
      killedBy: [],
      alsoFail: ['s/other'],
      survived: 'no example of the rule fails',
    });
  });

  it('survives where the example throws something else', async () => {
    expect((await verdict('undefined as never')).survived).toMatch(
      /fails, but not by an assertion: .*function/,
    );
  });

  it('survives where the module cannot be loaded', async () => {
    expect((await verdict('missing as never')).survived).toBe('missing is not defined');
  });

  it('leaves no global behind for the next', async () => {
    for (let round = 0; round < 2; round++)
      expect(await verdict('(value: number): number => value + 1')).toEqual({
        killedBy: [],
        alsoFail: [],
        survived: 'no example of the rule fails',
      });
  });

  it('survives where nothing ends, and the next one is run all the same', async () => {
    for (let round = 0; round < 2; round++)
      expect((await verdict('(): number => { for (;;); }', 500)).survived).toBe('does not end');
  });
});

describe('survivors', () => {
  const mutant = (file: string, line: string, detected: boolean, covered = true) => ({
    file,
    mutator: 'BooleanLiteral',
    line: `  ${line}`,
    original: 'true',
    replacement: 'false',
    detected,
    covered,
  });
  const mutants = [
    mutant('device/a.ts', 'one = true;', false),
    mutant('device/a.ts', 'one = true;', false),
    mutant('device/a.ts', 'two = true;', false, false),
    mutant('device/a.ts', 'three = true;', true),
    mutant('core/b.ts', 'four = true;', true),
  ];
  const one = {
    file: 'device/a.ts',
    mutator: 'BooleanLiteral',
    line: 'one = true;',
    original: 'true',
    replacement: 'false',
  };

  it('are counted by file, by folder, and without the runtime', () => {
    const { parts, files } = figuresOf(mutants);
    expect(parts).toEqual([
      { name: 'all', mutants: 5, killed: 2, uncovered: 1 },
      { name: 'authored by the spec', mutants: 4, killed: 1, uncovered: 1 },
      { name: 'core', mutants: 1, killed: 1, uncovered: 0 },
      { name: 'device', mutants: 4, killed: 1, uncovered: 1 },
    ]);
    expect(files.map(({ name }) => name)).toEqual(['device/a.ts', 'core/b.ts']);
    expect(percent({ mutants: 1000, killed: 899 })).toBe(89.9);
    expect(percent({ mutants: 10_000, killed: 8_999 })).toBe(89.9);
  });

  it('need a reason, as often as they occur', () => {
    const found = survivorsOf(mutants);
    expect(found).toEqual([
      { ...one, times: 2 },
      { ...one, line: 'two = true;' },
    ]);
    const reason = 'because';
    const gone = { ...one, line: 'zero = true;', reason };
    const matched = matchReasons(found, [{ ...one, reason }, { ...one, line: 'two = true;', reason }, gone]);
    expect(matched.without).toEqual([{ ...one, times: 2, reason: undefined }]);
    expect(matched.stale).toEqual([{ ...one, reason }, gone]);
    expect(matched.survivors[1]).toEqual({ ...one, line: 'two = true;', reason });
  });

  it('of the runtime may share a reason, those of the spec may not', () => {
    const found = survivorsOf([
      mutant('core/b.ts', 'five = true;', false),
      mutant('device/a.ts', 'six = true;', false),
    ]);
    const reasons = ['core/b.ts', 'core/c.ts', 'device/a.ts'].map((file) => ({ file, reason: 'because' }));
    const { without, stale } = matchReasons(found, reasons);
    expect(without.map(({ file }) => file)).toEqual(['device/a.ts']);
    expect(stale.map(({ file }) => file)).toEqual(['core/c.ts', 'device/a.ts']);
  });
});

it('the record names no path of the machine', async () => {
  const { printRecord } = await import('../scripts/mutation/record-table.js');
  const { parts, files } = figuresOf([]);
  const text = printRecord({ mutants: { of: 'x', parts, files, survivors: [] } });
  expect(text).not.toContain(join(import.meta.dirname, '..'));
  expect(text).toContain('| authored by the spec | 0 | 0 | 0 | 100.0 % |');
});
