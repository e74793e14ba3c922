// SPDX-License-Identifier: MIT
// An algorithm as numbered sentences, from the statements that also become TypeScript and C.

import { cName } from '../../c-syntax/index.js';
import { type NumberedStep, numberSteps, type PlainStatement } from '../../document/steps.js';
import type { DeclarationOf, Statement } from '../../model/index.js';
import type { PageContext } from './context.js';
import { summaryInline } from './inline.js';
import { pseudoExpression } from './pseudo-expression.js';
import { joined, literal, phrase, type RstBlock, type RstItem, type RstText, text } from './rst-tree.js';

/** The steps of an algorithm as nested lists. */
export function pseudocode(algorithm: DeclarationOf<'algorithm'>, context: PageContext): RstBlock {
  return stepList(numberSteps(algorithm.body), algorithm.symbol, context);
}

function stepList(steps: readonly NumberedStep[], of: string, context: PageContext): RstBlock {
  return { kind: 'list', items: steps.map((step) => stepItem(step, of, context)) };
}

function stepItem(step: NumberedStep, of: string, context: PageContext): RstItem {
  const nested = step.children.length === 0 ? [] : [stepList(step.children, of, context)];
  return {
    marker: `${step.number}.`,
    step: `${of}:${step.path}`,
    blocks: [{ kind: 'paragraph', content: stepText(step, context) }, ...nested],
  };
}

/** The reason as the author gave it, then what is done; the rules stand behind the reason, or behind the deed. */
function stepText(step: NumberedStep, context: PageContext): RstText {
  const { comment, rules } = step.statement;
  if (step.clause === 'otherwise') return actionText(step, []);
  const words = (comment ?? '').replace(/[.\s]+$/, '');
  const carried = rulesText(rules, context);
  if (words === '') return actionText(step, carried);
  return [...summaryInline(words, context), ...carried, text('. '), ...actionText(step, [])];
}

function rulesText(rules: readonly string[], context: PageContext): RstText {
  if (rules.length === 0) return [];
  const links = rules.map((id) => [context.linkRule(id)]);
  return [text(' ('), ...joined(links, ', '), text(')')];
}

/** @param carried - The rules in brackets, to stand before the full stop. */
function actionText(step: NumberedStep, carried: RstText): RstText {
  const head = clauseText(step);
  if (step.inline !== undefined) {
    return [...head, text(', '), ...lowered(plainAction(step.inline)), ...carried, text('.')];
  }
  if (step.children.length > 0) return [...head, ...carried, text(':')];
  if (isBranching(step)) return [...head, text(', do nothing'), ...carried, text('.')];
  return [...head, ...carried, text('.')];
}

function isBranching({ statement }: NumberedStep): boolean {
  return statement.kind === 'if' || statement.kind === 'for-list' || statement.kind === 'for-range';
}

function clauseText({ clause, statement }: NumberedStep): RstText {
  if (clause === 'otherwise') return phrase('Otherwise');
  switch (statement.kind) {
    case 'if': {
      const test = literal(pseudoExpression(statement.test));
      return phrase(clause === 'otherwise-if' ? 'Otherwise, if ' : 'If ', test);
    }
    case 'for-list':
      return phrase(
        'For each ',
        literal(cName(statement.variable)),
        ' of ',
        literal(listName(statement.list)),
      );
    case 'for-range':
      return rangeText(statement);
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
function plainAction(plain: PlainStatement): RstText {
  switch (plain.kind) {
    case 'local':
      return phrase('Let ', literal(cName(plain.name)), ' be ', literal(pseudoExpression(plain.value)));
    case 'assign':
      return phrase(
        'Set ',
        literal(pseudoExpression(plain.target)),
        ' to ',
        literal(pseudoExpression(plain.value)),
      );
    case 'call':
      return phrase('Call ', literal(pseudoExpression(plain.call)));
    case 'return':
      return plain.value === undefined
        ? phrase('Return')
        : phrase('Return ', literal(pseudoExpression(plain.value)));
    default:
      return plain satisfies never;
  }
}

/** A round that does not use its number only counts. */
function rangeText({ variable, limit }: Extract<Statement, { kind: 'for-range' }>): RstText {
  const bound = literal(pseudoExpression(limit));
  if (variable.startsWith('_')) return phrase('Up to ', bound, ' times');
  return phrase('For each ', literal(cName(variable)), ' from 0 up to, but without, ', bound);
}

function listName(list: Extract<Statement, { kind: 'for-list' }>['list']): string {
  return list.kind === 'declared' ? list.symbol : cName(list.name);
}

/** The sentence as the second half of another. */
function lowered(sentence: RstText): RstText {
  return sentence.map((part, index) =>
    index === 0 && part.kind === 'text' ? text(part.text.charAt(0).toLowerCase() + part.text.slice(1)) : part,
  );
}
