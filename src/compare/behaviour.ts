// SPDX-License-Identifier: MIT
// The differences that users of one edition meet on devices of another, from the ledger of the other edition and the
// transcripts that its patterns match. A test of the uAPI replays them; this module runs nothing. Also the arguments
// for which macros of both editions give different results, found by calling both.

import {
  EvaluationError,
  editionScope,
  evaluateMacro,
  macroArguments,
  tablesOf,
} from '../expression/index.js';
import {
  allBits,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  matchesPattern,
  ownPart,
} from '../model/index.js';
import type { BehaviourComparison, MacroChange, MacroInput, MacroShape } from './difference.js';
import { differing, pairUp } from './pair.js';
import { meaningOf } from './values.js';

/** @returns Undefined where the ledger of `to` does not speak of `from`. */
export function compareBehaviour(from: Edition, { compatibility }: Edition): BehaviourComparison | undefined {
  const entries = compatibility?.differences.filter(({ edition }) => edition.name === from.name) ?? [];
  if (compatibility === undefined || entries.length === 0) return undefined;
  const ids = from.examples.filter(({ kind }) => kind === 'transcript').map(({ id }) => id);
  const differences = entries.map(({ decision, transcripts, flows }) => ({
    decision: decision.id,
    transcripts: ids.filter((id) => transcripts.some(({ text }) => matchesPattern(id, text))),
    flows: flows.map(({ text }) => text),
  }));
  const differing = new Set(differences.flatMap(({ transcripts }) => transcripts)).size;
  return {
    transcripts: { replayed: ids.length, differing },
    ...(compatibility.sequences === undefined ? {} : { sequences: compatibility.sequences.id }),
    differences,
  };
}

type Macro = DeclarationOf<'macro'>;
type Sides = readonly [before: Declarations, after: Declarations];

export function compareMacros(before: Declarations, after: Declarations): readonly MacroChange[] {
  const { removed, added, both } = pairUp(
    declarationsOf(before, 'macro'),
    declarationsOf(after, 'macro'),
    ({ symbol }) => symbol,
  );
  return [
    ...removed.map((macro): MacroChange => ({ kind: 'removed', macro: shapeOf(macro, before) })),
    ...added.map((macro): MacroChange => ({ kind: 'added', macro: shapeOf(macro, after) })),
    ...both.flatMap(([old, now]) => changed(old, now, [before, after]) ?? []),
  ];
}

function changed(old: Macro, now: Macro, sides: Sides): MacroChange | undefined {
  const before = shapeOf(old, sides[0]);
  const after = shapeOf(now, sides[1]);
  const isComparable = old.parameters.length === now.parameters.length && before.compiles && after.compiles;
  const tables = [...ownTables(sides[0], old), ...ownTables(sides[1], now)];
  const asked = isComparable ? macroArguments(now, tables) : [];
  const inputs = differingInputs(old, now, asked, sides);
  const what = differing({
    answers: [[], inputs],
    parameters: [before.parameters.length, after.parameters.length],
    result: [before.result, after.result],
    expansion: [before.expansion, after.expansion],
    compiles: [before.compiles, after.compiles],
    expression: [meaningOf(old.expression), meaningOf(now.expression)],
  });
  if (what.length === 0) return undefined;
  return { kind: 'changed', before, after, what, compared: asked.length, inputs };
}

function differingInputs(
  old: Macro,
  now: Macro,
  asked: readonly (readonly bigint[])[],
  sides: Sides,
): readonly MacroInput[] {
  const [before, after] = sides.map(editionScope) as [
    ReturnType<typeof editionScope>,
    ReturnType<typeof editionScope>,
  ];
  const shared = sides.map(knownBits).reduce((mask, bits) => mask & bits);
  return asked.flatMap((values) => {
    const was = evaluateMacro(old, values, before);
    const is = evaluateMacro(now, values, after);
    if (was === is) return [];
    return [
      {
        arguments: values.map(String),
        before: String(was),
        after: String(is),
        known: values.every((value) => (value & ~shared) === 0n),
      },
    ];
  });
}

/** Bits of other headers belong to other values. */
function ownTables(declarations: Declarations, macro: Macro): ReturnType<typeof tablesOf> {
  return tablesOf(ownPart({ declarations }).declarations, macro);
}

function knownBits(declarations: Declarations): bigint {
  const bits = declarationsOf(ownPart({ declarations }).declarations, 'bits');
  return bits.reduce((mask, each) => mask | allBits(each), 0n);
}

function shapeOf(macro: Macro, declarations: Declarations): MacroShape {
  const { symbol, parameters, result, expansion } = macro;
  return {
    symbol,
    parameters: parameters.map(({ name }) => name),
    result,
    expansion,
    compiles: compiles(macro, declarations),
  };
}

/** Whether all that the macro names is defined. */
function compiles(macro: Macro, declarations: Declarations): boolean {
  try {
    for (const values of macroArguments(macro, ownTables(declarations, macro))) {
      evaluateMacro(macro, values, editionScope(declarations));
    }
    return true;
  } catch (error) {
    if (error instanceof EvaluationError) return false;
    throw error;
  }
}
