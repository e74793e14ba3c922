// SPDX-License-Identifier: MIT
// Expressions drawn from a seed, small enough that integers of any size and those of C agree on them.

import * as fc from 'fast-check';
import type { BinaryOperator, Expression } from '../../src/model/index.js';

const place = { file: 'spec/x/x.ts', line: 1, column: 1 };

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .nat(3)
    .map((value): Expression => ({ kind: 'number', value: String(value), text: String(value), place })),
  fc.constantFrom('a', 'b', 'c').map((name): Expression => ({ kind: 'name', name, place })),
);

/** No difference, no complement: their results would differ before they are cut to 32 bits. */
const OPERATORS: readonly BinaryOperator[] = [
  '&',
  '|',
  '^',
  '+',
  '*',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie('expression'), tie('expression'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, place })),
    tie('expression').map((operand): Expression => ({ kind: 'unary', operator: '!', operand, place })),
    fc.tuple(tie('expression'), fc.nat(2)).map(
      ([left, by]): Expression => ({
        kind: 'binary',
        operator: '<<',
        left,
        right: { kind: 'number', value: String(by), text: String(by), place },
        place,
      }),
    ),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([test, then, otherwise]): Expression => ({ kind: 'conditional', test, then, otherwise, place })),
  ),
}));

export function randomExpressions(count: number, seed: number): readonly Expression[] {
  return fc.sample(expression, { numRuns: count, seed });
}
