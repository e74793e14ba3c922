// SPDX-License-Identifier: MIT
// The sources that prose and declarations name: `AUTHOR DATE TIME`, `decision:ID`, several with `;` between them.
// Whether there is such a message or decision is for a check.

import type { Place, Provenance } from '../model/index.js';

const MESSAGE = /^(\S+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/;
const DECISION = /^decision:\s*(\S+)$/;

/**
 * @param placeOfPart - The place of a part of the text.
 * @param refuse - Called with what is no source.
 */
export function readSources(
  text: string,
  placeOfPart: (start: number, length: number) => Place,
  refuse: (part: string, place: Place) => void,
): readonly Provenance[] {
  return [...text.matchAll(/[^;]+/g)].flatMap((match): readonly Provenance[] => {
    const part = match[0].trim();
    if (part === '') return [];
    const place = placeOfPart(match.index + match[0].indexOf(part), part.length);
    const id = DECISION.exec(part)?.[1];
    if (id !== undefined) return [{ kind: 'decision', id, place }];
    const [, author, date] = MESSAGE.exec(part) ?? [];
    if (author !== undefined && date !== undefined) return [{ kind: 'message', author, date, place }];
    refuse(part, place);
    return [];
  });
}
