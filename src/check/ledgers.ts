// SPDX-License-Identifier: MIT
// The ledgers of objections and of compatibility against the thread and the editions: every message is in the first, and all
// that they name exists. That the second is true, a test of the uAPI shows.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import {
  type Carrier,
  type DecisionReference,
  type Edition,
  type KnownDifference,
  type Message,
  type MessageReference,
  matchesPattern,
  type ObjectionLedger,
  type Place,
  type SpecModel,
} from '../model/index.js';
import type { Check } from './check.js';

export function checkNamedEdition(
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

function keyOf({ author, date }: Pick<Message, 'author' | 'date'>): string {
  return `${author} ${date}`;
}

function unknownMessage(message: MessageReference, messages: readonly Message[]): readonly Diagnostic[] {
  const known = messages.map(keyOf);
  const text = keyOf(message);
  if (known.includes(text)) return [];
  return [report('unknown-message', message.place, { text }, { suggestion: didYouMean(text, known) })];
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
  const known = new Set(named.map(keyOf));
  const missing = messages.map(keyOf).filter((text) => !known.has(text));
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
