// SPDX-License-Identifier: MIT
// Expressions of pseudocode: the operators of C and the names of the header, without what only a compiler needs.

import { cName } from '../c-syntax/index.js';
import type { BinaryOperator, Callee, Expression } from '../model/index.js';

/** How an operand binds: 0 for a name or a call, 1 for a sign, 2 for anything else. */
type Strength = 0 | 1 | 2;

interface Printed {
  readonly text: string;
  readonly strength: Strength;
  readonly operator?: BinaryOperator | '?:';
}

/** Operators that chain without parentheses. */
const CHAINS: ReadonlySet<string> = new Set(['&', '|', '^', '&&', '||', '+', '*']);

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

export function pseudoExpression(expression: Expression): string {
  return print(expression).text;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return primary(expression.text.replace(/n$/, ''));
    case 'boolean':
      return primary(String(expression.value));
    case 'name':
      return primary(cName(expression.name));
    case 'constant':
      return primary(expression.symbol);
    case 'field':
      return primary(`${operand(expression.object, 0)}.${cName(expression.field)}`);
    case 'unary':
      return { text: expression.operator + operand(expression.operand, 1), strength: 1 };
    case 'binary':
      return printBinary(expression);
    case 'conditional': {
      const [test, then, otherwise] = [expression.test, expression.then, expression.otherwise].map((part) =>
        operand(part, 1),
      );
      return { text: `${test} ? ${then} : ${otherwise}`, strength: 2, operator: '?:' };
    }
    case 'unsigned':
      // The width of a value is in its type; only TypeScript has to be told.
      return print(expression.operand);
    case 'call':
      return primary(
        `${calleeName(expression.callee)}(${expression.arguments.map(pseudoExpression).join(', ')})`,
      );
    default:
      return expression satisfies never;
  }
}

function primary(text: string): Printed {
  return { text, strength: 0 };
}

function operand(expression: Expression, strongest: Strength): string {
  const printed = print(expression);
  return printed.strength <= strongest ? printed.text : `(${printed.text})`;
}

/** Parentheses wherever two different operators meet, except around comparisons between `&&` and `||`. */
function printBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Printed {
  const [first, second] = [print(left), print(right)].map(({ text, strength, operator: inner }) => {
    const isChain = inner === operator && CHAINS.has(operator);
    const isComparison =
      (operator === '&&' || operator === '||') && inner !== undefined && COMPARISONS.has(inner);
    return strength < 2 || isChain || isComparison ? text : `(${text})`;
  });
  return { text: `${first} ${operator} ${second}`, strength: 2, operator };
}

function calleeName(callee: Callee): string {
  switch (callee.kind) {
    case 'macro':
    case 'algorithm':
      return callee.symbol;
    case 'callback':
      return `${operand(callee.object, 0)}.${cName(callee.name)}`;
    default:
      return callee satisfies never;
  }
}
