// SPDX-License-Identifier: MIT
// Who said it: messages of the thread, or a decision of the project where the thread is silent.

import { didYouMean, report } from '../../diagnostics/index.js';
import type { Place, Provenance } from '../../model/index.js';
import { idsOf } from './anchors.js';
import type { Desk } from './desk.js';

const MESSAGE = /^(\S+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/;
const DECISION = /^decision:\s*(\S+)$/;

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
  return [...text.matchAll(/[^;]+/g)].flatMap((match) => {
    const part = match[0].trim();
    const start = match.index + match[0].indexOf(part);
    return part === '' ? [] : readPart(part, placeOfPart(start, part.length), desk);
  });
}

function readPart(part: string, place: Place, desk: Desk): readonly Provenance[] {
  const decision = DECISION.exec(part)?.[1];
  if (decision !== undefined) {
    if (desk.context.anchors.get(decision)?.target !== 'decision') {
      const suggestion = didYouMean(decision, idsOf(desk.context.anchors, 'decision'));
      const facts = { id: decision, edition: desk.context.edition };
      desk.diagnostics.push(report('unknown-decision', place, facts, { suggestion }));
    }
    return [{ kind: 'decision', id: decision, place }];
  }
  const [, author, date] = MESSAGE.exec(part) ?? [];
  if (author === undefined || date === undefined) {
    desk.diagnostics.push(
      report('ill-formed-provenance', place, { text: part }, { suggestion: suggestFor(part, desk) }),
    );
    return [];
  }
  const { messages } = desk.context;
  if (
    messages !== undefined &&
    !messages.some((message) => message.author === author && message.date === date)
  ) {
    desk.diagnostics.push(
      report('unknown-message', place, { text: part }, { suggestion: suggestFor(part, desk) }),
    );
  }
  return [{ kind: 'message', author, date, place }];
}

/** The nearest message; where the time is left out, those of that author and day. */
function suggestFor(part: string, desk: Desk): string | undefined {
  const known = (desk.context.messages ?? []).map((message) => `${message.author} ${message.date}`);
  const sameDay = known.filter((message) => message.startsWith(`${part} `));
  return sameDay.length > 0 ? `write ${sameDay.join(' or ')}` : didYouMean(part, known);
}
