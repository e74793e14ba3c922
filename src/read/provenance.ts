// SPDX-License-Identifier: MIT
// The form of a source, in prose and in declarations: `AUTHOR DATE TIME`, `decision:ID`, several with `;` between them.
// Whether there is such a message or decision is not asked here.

import type { Place, Provenance } from '../model/index.js';

const MESSAGE = /^(\S+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/;
const DECISION = /^decision:\s*(\S+)$/;

/** A source, or a text that is none. */
export type ParsedSource =
  | Provenance
  | { readonly kind: 'ill-formed'; readonly text: string; readonly place: Place };

/** @param placeOfPart - The place of a part of the text. */
export function parseProvenance(
  text: string,
  placeOfPart: (start: number, length: number) => Place,
): readonly ParsedSource[] {
  return [...text.matchAll(/[^;]+/g)].flatMap((match) => {
    const part = match[0].trim();
    const start = match.index + match[0].indexOf(part);
    return part === '' ? [] : [parsePart(part, placeOfPart(start, part.length))];
  });
}

function parsePart(part: string, place: Place): ParsedSource {
  const decision = DECISION.exec(part)?.[1];
  if (decision !== undefined) return { kind: 'decision', id: decision, place };
  const [, author, date] = MESSAGE.exec(part) ?? [];
  return author === undefined || date === undefined
    ? { kind: 'ill-formed', text: part, place }
    : { kind: 'message', author, date, place };
}
