// SPDX-License-Identifier: MIT
// Sources that declarations name: messages of the ledger and decisions of the edition. Those of prose are checked where prose
// is read, which declarations come before.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import { declarationsOf, type Edition, type Provenance, type SpecModel } from '../model/index.js';
import type { Check } from './check.js';

export const checkSources: Check = (edition, model) =>
  sourcesOf(edition).flatMap((source) => checkSource(source, edition, model));

function sourcesOf({ declarations }: Edition): readonly Provenance[] {
  return [
    ...declarationsOf(declarations, 'arcs').flatMap(({ arcs }) =>
      arcs.flatMap(({ sources }) => sources.flatMap(({ provenance }) => provenance)),
    ),
    ...declarationsOf(declarations, 'wish').flatMap(({ from }) => from),
    ...declarationsOf(declarations, 'machine').flatMap(({ rules, readings, examples }) => [
      ...rules.flatMap(({ provenance }) => provenance),
      ...readings.flatMap(({ by }) => by),
      ...examples.flatMap(({ provenance }) => provenance),
    ]),
  ];
}

function checkSource(source: Provenance, edition: Edition, { messages }: SpecModel): readonly Diagnostic[] {
  const { place } = source;
  if (source.kind === 'decision') {
    const { id } = source;
    const known = edition.decisions.map((decision) => decision.id);
    if (known.includes(id)) return [];
    return [
      report('unknown-decision', place, { id, edition: edition.name }, { suggestion: didYouMean(id, known) }),
    ];
  }
  const { author, date } = source;
  if (messages.some((message) => message.author === author && message.date === date)) return [];
  const text = `${author} ${date}`;
  const suggestion = didYouMean(
    text,
    messages.map((message) => `${message.author} ${message.date}`),
  );
  return [report('unknown-message', place, { text }, { suggestion })];
}
