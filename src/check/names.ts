// SPDX-License-Identifier: MIT
// Names of declarations: those that later headers give another meaning, and those that no chapter mentions.

import { type Diagnostic, isOneSlipApart, report } from '../diagnostics/index.js';
import { allBlocks, allInlines, passagesOf } from '../document/passages.js';
import { bitValues, EvaluationError, editionScope, evaluateMacro } from '../expression/index.js';
import {
  type Declaration,
  type Edition,
  type HeaderName,
  headerNames,
  type LaterName,
} from '../model/index.js';
import type { Check } from './check.js';

/** A name of the edition's header: its value, or the answers of a predicate. */
type Named = HeaderName & { readonly results?: string };

export const checkLaterNames: Check = (edition, model) => {
  const later = new Map(model.uapi.laterNames.map((name) => [name.name, name]));
  // Members have a space of names of their own.
  const names = headerNames(edition.declarations).filter(({ role }) => role !== 'member');
  const declared = new Set(names.map(({ symbol }) => symbol));
  const apart = [...later.keys()].filter((name) => !declared.has(name));
  return names.flatMap((name) => {
    const rival = later.get(name.symbol);
    if (rival === undefined) return nearOnes(name, apart, model.uapi.laterNames);
    const named: Named = { ...name, ...answers(name.declaration, edition) };
    return sameMeaning(named, rival) ? [] : [collision(named, rival)];
  });
};

function nearOnes(
  { symbol, place }: HeaderName,
  apart: readonly string[],
  all: readonly LaterName[],
): readonly Diagnostic[] {
  const near = apart.find((name) => isOneSlipApart(symbol, name));
  const header = all.find(({ name }) => name === near)?.header;
  return near === undefined || header === undefined
    ? []
    : [report('name-near', place, { symbol, later: near, header })];
}

function sameMeaning(name: Named, rival: LaterName): boolean {
  if (rival.enumerator === true) return false;
  if (name.value !== undefined) return name.value === rival.value;
  return name.results !== undefined && name.results === rival.results;
}

function collision(name: Named, rival: LaterName): Diagnostic {
  return report(
    'name-collision',
    name.place,
    {
      symbol: name.symbol,
      value: name.value ?? macroText(name.results),
      later: meaningOf(rival),
      header: rival.header,
    },
    { suggestion: 'choose another name, or declare the fault with "@fault name-collision reason"' },
  );
}

function meaningOf(rival: LaterName): string {
  if (rival.enumerator === true) return `the enumerator ${rival.value}`;
  return rival.value ?? macroText(rival.results);
}

function macroText(results: string | undefined): string {
  return results === undefined ? 'another macro' : `a macro that answers ${results} for 0, 1, 2 ...`;
}

/** The answers of a yes-or-no macro of one parameter for each value of the bits and the next values up to 15. */
function answers(macro: Declaration, edition: Edition): { readonly results?: string } {
  if (macro.kind !== 'macro' || macro.result !== 'boolean' || macro.parameters.length !== 1) return {};
  const scope = editionScope(edition.declarations);
  const count = Math.max(16, bitValues(edition.declarations).length);
  try {
    const results = Array.from({ length: count }, (_, value) => evaluateMacro(macro, [BigInt(value)], scope));
    return { results: results.join('') };
  } catch (error) {
    // A macro that uses what nobody defines, or calls itself, has no answers; the readers say so.
    if (error instanceof EvaluationError || error instanceof RangeError) return {};
    throw error;
  }
}

const HOW_TO_MENTION = { suggestion: 'write a rule about it, or show it with ::declaration' };

export const checkMentions: Check = (edition) => {
  // A uAPI without chapters is not yet documented at all; one warning per name would say nothing.
  if (edition.chapters.length === 0) return [];
  const mentioned = mentionedIn(edition);
  return (
    headerNames(edition.declarations)
      // The type of a region stands for both of its numbers.
      .filter(({ role }) => role !== 'region subtype')
      // A chapter mentions the symbol itself, or shows the declaration as a whole.
      .filter(({ symbol, declaration }) => !mentioned.has(symbol) && !mentioned.has(declaration.name))
      .map(({ symbol, place }) => report('undocumented-symbol', place, { symbol }, HOW_TO_MENTION))
  );
};

/** Symbols that some words name, and declarations that a chapter shows. */
function mentionedIn(edition: Edition): ReadonlySet<string> {
  const named = passagesOf(edition)
    .flatMap(({ children }) => allInlines(children))
    .flatMap((inline) => (inline.kind === 'symbol' ? [inline.symbol] : []));
  const shown = edition.chapters
    .flatMap(({ blocks }) => allBlocks(blocks))
    .flatMap((block) => (block.kind === 'declaration' ? [block.name] : []));
  return new Set([...named, ...shown]);
}
