// SPDX-License-Identifier: MIT
// The ledger of objections against the thread and the editions: every message is in it, and all that it names exists.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import type { Carrier, Message, MessageReference, ObjectionLedger, SpecModel } from '../model/index.js';
import { checkNamedEdition } from './named-edition.js';

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
