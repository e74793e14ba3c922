// SPDX-License-Identifier: MIT
// States that the header defines, and the arcs of a state machine, as a comment for drivers.

import { CScope, type Layout, printExpansion, textLayout } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { preferenceSentences, ruleSentence } from '../../document/machine/declared-views.js';
import { arcItems, isKept, neededParts } from '../../machine/index.js';
import { type DeclarationOf, declarationsOf, definedStates, type Expression } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, fillParagraphs, wrap } from '../../text/index.js';
import { furtherParagraphs, namesComment } from './comment.js';
import { defineConstant, type HeaderContext } from './constants.js';

/** Nothing where the text alone names the states. */
export function printStates(
  states: DeclarationOf<'states'>,
  context: HeaderContext,
): readonly string[] | undefined {
  if (!states.defined) return undefined;
  return [
    ...namesComment(states, states.states, context.rename),
    ...definedStates(states, context.declarations).flatMap((state) =>
      defineConstant(state.symbol, unionOfBits(state, states, context), context.column),
    ),
  ];
}

/** `(A | B)`, as the bits of the state are called. */
function unionOfBits(
  state: DeclarationOf<'states'>['states'][number],
  states: DeclarationOf<'states'>,
  { declarations, symbols }: HeaderContext,
): Layout {
  const bits = declarationsOf(declarations, 'bits').find(({ name }) => name === states.of)?.bits ?? [];
  const [first, ...others] = bits
    .filter(({ position }) => position >= 0 && ((BigInt(state.value) >> BigInt(position)) & 1n) === 1n)
    .map(({ name, symbol }): Expression => ({ kind: 'constant', name, symbol, place: state.place }));
  if (first === undefined) return textLayout('(0)');
  const union = others.reduce(
    (left, right): Expression => ({ kind: 'binary', operator: '|', left, right, place: state.place }),
    first,
  );
  return printExpansion(union, new CScope(symbols, new Map(), 'macro'));
}

/** The arcs, one per line, with the optional parts that each needs. */
export function printMachine(machine: DeclarationOf<'machine'>, context: HeaderContext): readonly string[] {
  const { rename, declarations } = context;
  const arcs = arcItems(declarations, machine).filter(isKept);
  const width = Math.max(...arcs.map(({ from }) => from.length));
  const lines = arcs.map((arc) => {
    const needs = neededParts(machine, arc);
    const step = `  ${arc.from.padEnd(width)} -> ${arc.to}`;
    return needs.length === 0 ? step : `${step} (${needs.join(', ')})`;
  });
  const parts = machine.parts.map(({ name, summary }) => `  ${name}: ${plainSummary(summary, rename)}`);
  return blockComment([
    ...fillParagraphs([plainSummary(machine.summary, rename), ...furtherParagraphs(machine, rename)]),
    '',
    'Arcs, with the optional parts that they need in brackets:',
    '',
    ...lines,
    '',
    'Rules of paths, of more than one arc:',
    '',
    ...machine.rules.flatMap((rule) => wrap(`- ${ruleSentence(machine, rule)}`, OF_PART)),
    '',
    ...fillParagraphs([
      preferenceSentences(machine),
      'The table that follows from this is in the documentation.',
    ]),
    ...(machine.refused.length === 0
      ? []
      : ['', 'Pairs without a path, for which the write is refused:', '', ...refusedPairs(machine)]),
    ...(parts.length === 0
      ? []
      : ['', 'Optional parts:', '', ...parts.flatMap((part) => wrap(part, OF_PART))]),
  ]);
}

function refusedPairs({ refused }: DeclarationOf<'machine'>): readonly string[] {
  const width = Math.max(...refused.map(({ from }) => from.length));
  return refused.map(({ from, to, unless }) => {
    const pair = `  ${from.padEnd(width)} -> ${to}`;
    return unless.length === 0 ? pair : `${pair} (without ${unless.join(', ')})`;
  });
}

const OF_PART = { width: COMMENT_WIDTH, first: '  ', rest: '    ' } as const;
