// SPDX-License-Identifier: MIT
// The ledgers of objections and of compatibility against the thread and the editions: the first contains every message,
// and everything that they name exists. A test of the uAPI checks that the ledger of compatibility is true.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import {
  type Carrier,
  type KnownDifference,
  type Message,
  type MessageReference,
  matchesPattern,
  type ObjectionLedger,
  type Place,
  type SpecModel,
} from '../model/index.js';
import type { Check } from './check.js';
import { messageKey, unknownDecision, unknownMessage } from './sources.js';

function checkNamedEdition(
  edition: string,
  place: Place,
  { editions }: Pick<SpecModel, 'editions'>,
): readonly Diagnostic[] {
  const known = editions.map(({ name }) => name);
  if (known.includes(edition)) return [];
  const suggestion = didYouMean(edition, known) ?? `editions: ${known.join(', ')}`;
  return [report('unknown-edition', place, { edition }, { suggestion })];
}

/** Of the uAPI as a whole: objections are carried by more than one edition. */
export function checkObjections(model: SpecModel): readonly Diagnostic[] {
  const { objections: ledger, messages } = model;
  if (ledger === undefined) return [];
  const named = [...ledger.objections, ...ledger.silent].map(({ message }) => message);
  return [
    ...named.flatMap((message) => unknownMessage(message, messages)),
    ...ledger.objections.flatMap(({ to }) =>
      to === undefined ? [] : checkNamedEdition(to.edition, to.place, model),
    ),
    ...ledger.objections.flatMap(({ carriers }) =>
      carriers.flatMap((carrier) => unknownCarrier(carrier, model)),
    ),
    ...missingMessages(named, ledger, messages),
  ];
}

function unknownCarrier(carrier: Carrier, model: SpecModel): readonly Diagnostic[] {
  const { edition, id, place } = carrier;
  const found = model.editions.find(({ name }) => name === edition);
  if (found === undefined) return checkNamedEdition(edition, place, model);
  const known = [...found.rules, ...found.decisions].map((each) => each.id);
  if (known.includes(id)) return [];
  return [report('unknown-carrier', place, { id, edition }, { suggestion: didYouMean(id, known) })];
}

function missingMessages(
  named: readonly MessageReference[],
  { place }: ObjectionLedger,
  messages: readonly Message[],
): readonly Diagnostic[] {
  const known = new Set(named.map(messageKey));
  const missing = messages.map(messageKey).filter((text) => !known.has(text));
  return missing.map((text) => report('message-without-objection', place, { text }));
}

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
