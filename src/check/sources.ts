// SPDX-License-Identifier: MIT
// Sources that rules, decisions and declarations name: messages of the ledger and decisions of the edition.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import {
  type DecisionReference,
  declarationsOf,
  type Edition,
  type Message,
  type MessageReference,
  type Provenance,
} from '../model/index.js';
import type { Check } from './check.js';

export const checkSources: Check = (edition, model) =>
  sourcesOf(edition).flatMap((source) =>
    source.kind === 'decision' ? unknownDecision(source, edition) : unknownMessage(source, model.messages),
  );

function sourcesOf({ declarations, rules, decisions }: Edition): readonly Provenance[] {
  return [
    ...rules.flatMap(({ from }) => from),
    ...decisions.flatMap(({ positions }) => positions.flatMap(({ holders }) => holders)),
    ...declarationsOf(declarations, 'arcs').flatMap(({ arcs }) =>
      arcs.flatMap(({ sources }) => sources.flatMap(({ provenance }) => provenance)),
    ),
    ...declarationsOf(declarations, 'wish').flatMap(({ from }) => from),
    ...declarationsOf(declarations, 'machine').flatMap(({ rules: ofPaths, refused, readings, examples }) => [
      ...ofPaths.flatMap(({ provenance }) => provenance),
      ...refused.flatMap(({ against }) => against),
      ...readings.flatMap(({ by }) => by),
      ...examples.flatMap(({ provenance }) => provenance),
    ]),
  ];
}

export function unknownDecision(
  { id, place }: DecisionReference,
  { name, decisions }: Edition,
): readonly Diagnostic[] {
  if (decisions.some((decision) => decision.id === id)) return [];
  const suggestion = didYouMean(
    id,
    decisions.map((decision) => decision.id),
  );
  return [report('unknown-decision', place, { id, edition: name }, { suggestion })];
}

export function unknownMessage(
  { author, date, place }: MessageReference,
  messages: readonly Message[],
): readonly Diagnostic[] {
  if (messages.some((message) => message.author === author && message.date === date)) return [];
  const text = messageKey({ author, date });
  return [
    report('unknown-message', place, { text }, { suggestion: didYouMean(text, messages.map(messageKey)) }),
  ];
}

export function messageKey({ author, date }: Pick<Message, 'author' | 'date'>): string {
  return `${author} ${date}`;
}
