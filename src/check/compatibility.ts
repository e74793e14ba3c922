// SPDX-License-Identifier: MIT
// The ledger of compatibility against the editions: what it names exists. That it is true, a test of the uAPI shows.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import {
  type DecisionReference,
  type Edition,
  type KnownDifference,
  matchesPattern,
  type SpecModel,
} from '../model/index.js';
import type { Check } from './check.js';
import { checkNamedEdition } from './named-edition.js';

export const checkCompatibility: Check = (edition, model) => {
  const { compatibility: ledger } = edition;
  if (ledger === undefined) return [];
  const decisions = ledger.differences.map(({ decision }) => decision);
  return [
    ...(ledger.sequences === undefined ? decisions : [ledger.sequences, ...decisions]).flatMap((decision) =>
      unknownDecision(decision, edition),
    ),
    ...ledger.differences.flatMap((difference) => unknownReplays(difference, model)),
  ];
};

function unknownDecision(
  { id, place }: DecisionReference,
  { name, decisions }: Edition,
): readonly Diagnostic[] {
  const known = decisions.map((decision) => decision.id);
  if (known.includes(id)) return [];
  return [report('unknown-decision', place, { id, edition: name }, { suggestion: didYouMean(id, known) })];
}

function unknownReplays(
  { edition: { name, place }, transcripts }: KnownDifference,
  model: SpecModel,
): readonly Diagnostic[] {
  const edition = model.editions.find((candidate) => candidate.name === name);
  if (edition === undefined) return checkNamedEdition(name, place, model);
  const ids = edition.examples.filter(({ kind }) => kind === 'transcript').map(({ id }) => id);
  return transcripts
    .filter(({ text }) => !ids.some((id) => matchesPattern(id, text)))
    .map((pattern) =>
      report(
        'unknown-replay',
        pattern.place,
        { pattern: pattern.text, edition: name },
        { suggestion: didYouMean(pattern.text, ids) },
      ),
    );
}
