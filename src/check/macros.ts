// SPDX-License-Identifier: MIT
// Macros that expand a parameter without parentheses beside an operator.

import { report } from '../diagnostics/index.js';
import { declarationsOf, type Expression } from '../model/index.js';
import type { Check } from './check.js';

export const checkMacroProtection: Check = (edition) =>
  declarationsOf(edition.declarations, 'macro')
    .filter((macro) => macro.expansion === 'bare')
    .flatMap((macro) => {
      const names = new Set(macro.parameters.map((parameter) => parameter.name));
      return unprotected(macro.expression, undefined, names).map(({ parameter, operator, place }) =>
        report(
          'macro-unprotected',
          place,
          { macro: macro.symbol, parameter, operator },
          { suggestion: 'take "@expand bare" out, or declare the fault' },
        ),
      );
    });

interface Bare {
  readonly parameter: string;
  readonly operator: string;
  readonly place: Expression['place'];
}

/** Parameters that stand directly beside an operator. */
function unprotected(
  expression: Expression,
  operator: string | undefined,
  names: ReadonlySet<string>,
): readonly Bare[] {
  switch (expression.kind) {
    case 'name':
      return operator !== undefined && names.has(expression.name)
        ? [{ parameter: expression.name, operator, place: expression.place }]
        : [];
    case 'unary':
      return unprotected(expression.operand, expression.operator, names);
    case 'binary':
      return [expression.left, expression.right].flatMap((side) =>
        unprotected(side, expression.operator, names),
      );
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].flatMap((part) =>
        unprotected(part, '?:', names),
      );
    case 'unsigned':
      return unprotected(expression.operand, operator, names);
    case 'call':
      // An argument between the parentheses of a call cannot be torn apart.
      return expression.arguments.flatMap((argument) => unprotected(argument, undefined, names));
    case 'field':
      return unprotected(expression.object, '.', names);
    case 'number':
    case 'boolean':
    case 'constant':
      return [];
    default:
      return expression satisfies never;
  }
}
