// SPDX-License-Identifier: MIT
// Finds calls with side effects in places where C leaves the order open. C may compute operands and arguments in any
// order, and a macro computes its argument as often as it names it.

import { partsOf } from '../../expression/walk.js';
import type { Expression } from '../../model/index.js';
import type { EditionReader } from './edition.js';

const LOCAL_FIRST = { suggestion: 'put its result into a local first' };

/** Reports calls of algorithms and callbacks whose moment differs between TypeScript and C. */
export function checkOrder(edition: EditionReader, expression: Expression): void {
  for (const part of partsOf(expression)) checkOrder(edition, part);
  if (expression.kind === 'call' && expression.callee.kind === 'macro') {
    for (const argument of expression.arguments) {
      if (acts(argument))
        edition.report(
          'evaluation-order',
          argument.place,
          {
            why: 'a macro computes its argument each time that it names it',
          },
          LOCAL_FIRST,
        );
    }
    return;
  }
  const unordered = expression.kind === 'call' ? expression.arguments : operandsInAnyOrder(expression);
  const acting = unordered.find(acts);
  if (acting === undefined) return;
  if (unordered.some((operand) => operand !== acting && (acts(operand) || readsField(operand)))) {
    edition.report(
      'evaluation-order',
      acting.place,
      {
        why: 'C computes operands and arguments in any order',
      },
      LOCAL_FIRST,
    );
  }
}

/** `&&`, `||` and `?:` have an order in C too. */
function operandsInAnyOrder(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'binary' || expression.operator === '&&' || expression.operator === '||') return [];
  return [expression.left, expression.right];
}

/** Whether computing an expression does something: calls of macros and lookups do not. */
function acts(expression: Expression): boolean {
  const called = expression.kind === 'call' ? expression.callee.kind : 'macro';
  return called === 'algorithm' || called === 'callback' || partsOf(expression).some(acts);
}

function readsField(expression: Expression): boolean {
  return expression.kind === 'field' || partsOf(expression).some(readsField);
}
