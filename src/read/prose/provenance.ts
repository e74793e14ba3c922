// SPDX-License-Identifier: MIT
// Who said it: messages of the thread, or a decision of the project where the thread is silent.

import { didYouMean } from '../../diagnostics/index.js';
import type { Place, Provenance } from '../../model/index.js';
import { type ParsedSource, parseProvenance } from '../provenance.js';
import { idsOf } from './anchors.js';
import type { Desk } from './desk.js';

/**
 * Reads `AUTHOR DATE TIME; decision:ID`.
 *
 * @param placeOfPart - The place of a part of the text.
 */
export function readProvenance(
  text: string,
  placeOfPart: (start: number, length: number) => Place,
  desk: Desk,
): readonly Provenance[] {
  return parseProvenance(text, placeOfPart).flatMap((source) => checkSource(source, desk));
}

function checkSource(source: ParsedSource, desk: Desk): readonly Provenance[] {
  const { place } = source;
  if (source.kind === 'ill-formed') {
    const { text } = source;
    desk.report('ill-formed-provenance', place, { text }, { suggestion: suggestFor(text, desk) });
    return [];
  }
  if (source.kind === 'decision' && desk.context.anchors.get(source.id)?.target !== 'decision') {
    const suggestion = didYouMean(source.id, idsOf(desk.context.anchors, 'decision'));
    const facts = { id: source.id, edition: desk.context.edition };
    desk.report('unknown-decision', place, facts, { suggestion });
  }
  if (source.kind === 'message') checkMessage(source, desk);
  return [source];
}

function checkMessage({ author, date, place }: Extract<Provenance, { kind: 'message' }>, desk: Desk): void {
  const { messages } = desk.context;
  if (messages === undefined || messages.some((each) => each.author === author && each.date === date)) return;
  const text = `${author} ${date}`;
  desk.report('unknown-message', place, { text }, { suggestion: suggestFor(text, desk) });
}

/** The nearest message; where the time is left out, those of that author and day. */
function suggestFor(part: string, desk: Desk): string | undefined {
  const known = (desk.context.messages ?? []).map((message) => `${message.author} ${message.date}`);
  const sameDay = known.filter((message) => message.startsWith(`${part} `));
  return sameDay.length > 0 ? `write ${sameDay.join(' or ')}` : didYouMean(part, known);
}
