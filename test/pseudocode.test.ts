// SPDX-License-Identifier: MIT
// Pseudocode from statements: numbers, sentences, and where reasons and rules stand.

import { expect, it } from 'vitest';
import { pseudocode } from '../src/document/pseudocode.js';
import { numberSteps, stepsByRule } from '../src/document/steps.js';
import { documentOf } from '../src/document/to-document.js';
import { printRst } from '../src/emit/pages/print-rst.js';
import type { AlgorithmDeclaration, Expression, Statement } from '../src/model/index.js';
import { readFolder } from './support/read-folder.js';

const place = { file: 'x.ts', line: 1, column: 1 };
const none = { place, rules: [], rulePlaces: [] };
const name = (text: string): Expression => ({ kind: 'name', name: text, place });
const give = (text: string): Statement => ({ ...none, kind: 'return', value: name(text) });
const when = (test: string, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement => {
  return { ...none, kind: 'if', test: name(test), then, otherwise };
};

const lamp = readFolder('test/uapi-small/spec/lamp');
const document = documentOf(lamp.editions.find((edition) => edition.name === 'v2')!);

const conditional = (test: Expression, then: Expression, otherwise: Expression): Expression => {
  return { kind: 'conditional', test, then, otherwise, place };
};

function shown(body: readonly Statement[]): string {
  const algorithm: AlgorithmDeclaration = {
    ...{ kind: 'algorithm', name: 'f', symbol: 'f', summary: '', remarks: [], place, faults: [] },
    ...{ parameters: [], result: 's32', resultSummary: '', body, rules: [], rulePlaces: [] },
  };
  return printRst({ uapi: 'lamp', subject: 'interface', blocks: [pseudocode(algorithm, document)] });
}

it('puts one plain statement into the sentence of its branch, and others below', () => {
  expect(shown([when('a', [give('x')], [when('b', [give('y'), give('z')], [give('w')])])])).toBe(
    [
      '1. If ``a``, return ``x``.',
      '',
      '2. Otherwise, if ``b``:',
      '',
      '   a. Return ``y``.',
      '   b. Return ``z``.',
      '',
      '3. Otherwise, return ``w``.',
      '',
    ].join('\n'),
  );
});

it('says that an empty branch does nothing', () => {
  expect(shown([when('a', [])])).toBe('1. If ``a``, do nothing.\n');
});

it('puts the reason first, and the rules behind it or at the end', () => {
  const rules = ['lamp.lit'];
  expect(shown([{ ...give('x'), rules, comment: 'Because the lamp of the user is on.' } as Statement])).toBe(
    '1. Because the lamp of the user is on (:ref:`lamp.lit <lamp-rule-lamp-lit>`).\n   Return ``x``.\n',
  );
  expect(shown([{ ...when('a', [give('x')]), rules } as Statement])).toBe(
    '1. If ``a``, return ``x`` (:ref:`lamp.lit <lamp-rule-lamp-lit>`).\n',
  );
});

it('says how often a range counts', () => {
  const range = (variable: string): Statement => {
    return { ...none, kind: 'for-range', variable, limit: name('n'), body: [give('x'), give('y')] };
  };
  expect(shown([range('_round')])).toMatch(/^1\. Up to ``n`` times:\n/);
  expect(shown([range('round')])).toMatch(/^1\. For each ``round`` from 0 up to, but without, ``n``:\n/);
});

it('shows expressions with parentheses where operators mix', () => {
  const number = (value: string): Expression => ({ kind: 'number', value, text: value, place });
  const binary = (
    operator: '&' | '|' | '==' | '&&' | '-',
    left: Expression,
    right: Expression,
  ): Expression => {
    return { kind: 'binary', operator, left, right, place };
  };
  const value = (expression: Expression): string => shown([{ ...none, kind: 'return', value: expression }]);
  const [a, b, c] = [name('a'), name('b'), name('c')] as const;
  expect(value(binary('|', binary('|', a, b), c))).toBe('1. Return ``a | b | c``.\n');
  expect(value(binary('|', binary('&', a, b), c))).toBe('1. Return ``(a & b) | c``.\n');
  expect(value(binary('&&', binary('==', a, number('0')), b))).toBe('1. Return ``a == 0 && b``.\n');
  expect(value(binary('-', a, binary('-', b, c)))).toBe('1. Return ``a - (b - c)``.\n');
  expect(value({ kind: 'unary', operator: '~', operand: binary('|', a, b), place })).toBe(
    '1. Return ``~(a | b)``.\n',
  );
  expect(value(conditional(a, b, c))).toBe('1. Return ``a ? b : c``.\n');
});

it('numbers by depth, and tells which steps carry a rule', () => {
  const ruled = (rule: string): Statement => ({ ...none, kind: 'call', call: name('x'), rules: [rule] });
  const deep = when('a', [
    when('b', [when('c', [when('d', [ruled('r'), ruled('s')]), ruled('r')]), ruled('r')]),
  ]);
  expect([...stepsByRule([give('x'), deep])]).toEqual([
    ['r', ['2.a.i.A.I', '2.a.i.B', '2.a.ii']],
    ['s', ['2.a.i.A.II']],
  ]);
  const many = numberSteps([
    when(
      'a',
      Array.from({ length: 30 }, () => give('x')),
    ),
  ]);
  expect(many[0]?.children.at(-1)?.path).toBe('1.30');
});
