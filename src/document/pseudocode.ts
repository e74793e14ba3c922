// SPDX-License-Identifier: MIT
// An algorithm as numbered sentences, from the statements that also become TypeScript and C.

import { cName, lookupSymbol } from '../c-syntax/index.js';
import type { BinaryOperator, Callee, DeclarationOf, Expression, Statement } from '../model/index.js';
import type { DocumentBlock, Phrase, Step } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, paragraph, phrase, ruleLinks, text } from './make.js';
import { linkedComment } from './phrase.js';
import { type NumberedStep, numberSteps, type PlainStatement } from './steps.js';

/** The steps of an algorithm as nested lists. */
export function pseudocode(algorithm: DeclarationOf<'algorithm'>, index: EditionIndex): DocumentBlock {
  return stepList(numberSteps(algorithm.body), algorithm.symbol, index);
}

function stepList(steps: readonly NumberedStep[], of: string, index: EditionIndex): DocumentBlock {
  return { kind: 'steps', items: steps.map((step) => stepItem(step, of, index)) };
}

function stepItem(step: NumberedStep, of: string, index: EditionIndex): Step {
  const nested = step.children.length === 0 ? [] : [stepList(step.children, of, index)];
  return {
    number: step.number,
    target: { kind: 'step', algorithm: of, path: step.path },
    blocks: [paragraph(...stepText(step, index)), ...nested],
  };
}

/** The reason as the author gave it, then what is done; the rules stand behind the reason, or behind the deed. */
function stepText(step: NumberedStep, index: EditionIndex): Phrase {
  const { comment, rules } = step.statement;
  if (step.clause === 'otherwise') return actionText(step, []);
  const words = (comment ?? '').replace(/[.\s]+$/, '');
  const carried = rulesText(rules);
  if (words === '') return actionText(step, carried);
  return [...linkedComment(words, index), ...carried, text('. '), ...actionText(step, [])];
}

function rulesText(rules: readonly string[]): Phrase {
  return rules.length === 0 ? [] : phrase(' (', ...ruleLinks(rules), ')');
}

/** @param carried - The rules in brackets, to stand before the full stop. */
function actionText(step: NumberedStep, carried: Phrase): Phrase {
  const head = clauseText(step);
  if (step.inline !== undefined) {
    return [...head, text(', '), ...lowered(plainAction(step.inline)), ...carried, text('.')];
  }
  if (step.children.length > 0) return [...head, ...carried, text(':')];
  if (isBranching(step)) return [...head, text(', do nothing'), ...carried, text('.')];
  return [...head, ...carried, text('.')];
}

function isBranching({ statement }: NumberedStep): boolean {
  return statement.kind === 'if' || statement.kind.startsWith('for-');
}

function clauseText({ clause, statement }: NumberedStep): Phrase {
  if (clause === 'otherwise') return phrase('Otherwise');
  switch (statement.kind) {
    case 'if': {
      const test = code(pseudoExpression(statement.test));
      return phrase(clause === 'otherwise-if' ? 'Otherwise, if ' : 'If ', test);
    }
    case 'for-list':
      return phrase(
        ...['For each ', code(cName(statement.variable)), ' of ', code(listName(statement.list))],
        statement.backwards ? ', the last one first' : '',
      );
    case 'for-range':
      return rangeText(statement);
    case 'for-path': {
      const [, from, to] = statement.path.arguments.map((end) => code(pseudoExpression(end)));
      return phrase('For each ', code(cName(statement.variable)), ' on the path from ', from!, ' to ', to!);
    }
    case 'local':
    case 'assign':
    case 'call':
    case 'return':
      return plainAction(statement);
    default:
      return statement satisfies never;
  }
}

/** A statement that does one thing, as a sentence without its full stop. */
function plainAction(plain: PlainStatement): Phrase {
  switch (plain.kind) {
    case 'local':
      return phrase('Let ', code(cName(plain.name)), ' be ', code(pseudoExpression(plain.value)));
    case 'assign':
      return phrase(
        'Set ',
        code(pseudoExpression(plain.target)),
        ' to ',
        code(pseudoExpression(plain.value)),
      );
    case 'call':
      return phrase('Call ', code(pseudoExpression(plain.call)));
    case 'return':
      return plain.value === undefined
        ? phrase('Return')
        : phrase('Return ', code(pseudoExpression(plain.value)));
    default:
      return plain satisfies never;
  }
}

/** A round that does not use its number only counts. */
function rangeText({ variable, limit }: Extract<Statement, { kind: 'for-range' }>): Phrase {
  const bound = code(pseudoExpression(limit));
  if (variable.startsWith('_')) return phrase('Up to ', bound, ' times');
  return phrase('For each ', code(cName(variable)), ' from 0 up to, but without, ', bound);
}

function listName(list: Extract<Statement, { kind: 'for-list' }>['list']): string {
  return list.kind === 'declared' ? list.symbol : cName(list.name);
}

/** The sentence as the second half of another. */
function lowered(sentence: Phrase): Phrase {
  return sentence.map((part, index) =>
    index === 0 && part.kind === 'text' ? text(part.text.charAt(0).toLowerCase() + part.text.slice(1)) : part,
  );
}

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
    case 'lookup':
      return lookupSymbol(callee);
    case 'callback':
      return `${operand(callee.object, 0)}.${cName(callee.name)}`;
    default:
      return callee satisfies never;
  }
}
