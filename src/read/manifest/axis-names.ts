// SPDX-License-Identifier: MIT
// Checks the names in the axes: their form, that each is given once, and that each that is used exists.

import { didYouMean, type Report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import type { Yaml } from './yaml.js';

/** Something with a name, and where it, its parts and their keys stand. */
export interface Entry<Value> {
  readonly name: string;
  readonly value: Value;
  readonly place: Place;
  readonly placeOf: Yaml['placeOf'];
  readonly keyPlaceOf: Yaml['keyPlaceOf'];
}

/** A character of a name; a name that starts with # would be a comment in a pattern. */
const CHARACTER = String.raw`[^\s\p{C},@!<>*|]`;
const SIMPLE = `(?!#)${CHARACTER}+`;
const WORD = String.raw`${SIMPLE}(?:\|${CHARACTER}+)*`;
const VALUE = String.raw`[A-Za-z][\w-]*`;

/** What each kind of thing is called, and how its names look. */
const KINDS = {
  states: ['state', WORD],
  groups: ['group', WORD],
  circumstances: ['circumstance', WORD],
  events: ['event', `(?:<${VALUE}>|${WORD})(?: (?:<${VALUE}>|${WORD}))*`],
  words: ['word of an event', WORD],
  values: ['value', VALUE],
  outcomes: ['facet', SIMPLE],
  // A pattern leaves what has ? behind it to another rule.
  atoms: ['outcome', `(?!.*[?])${SIMPLE}`],
  sets: ['set', `(?!.*[?])${SIMPLE}`],
} as const;

type Kind = keyof typeof KINDS;

/** Reports a name that cannot be written where names of its kind stand. */
export function isWellFormed(name: string, kind: Kind, place: Place, report: Report): boolean {
  const [what, form] = KINDS[kind];
  if (new RegExp(`^(?:${form})$`, 'u').test(name)) return true;
  report('axes-ill-formed-name', place, { what, name });
  return false;
}

/**
 * Those with a name that can be written in a pattern, each name once.
 *
 * @param taken - Names that others have, and where these stand.
 */
export function named<Value>(
  entries: readonly Entry<Value>[],
  kind: Kind,
  taken: readonly (Pick<Entry<unknown>, 'name'> & { readonly place?: Place })[],
  report: Report,
): readonly Entry<Value>[] {
  const known = new Map(taken.map(({ name, place }) => [name, place]));
  return entries.filter(({ name, place }) => {
    if (!isWellFormed(name, kind, place, report)) return false;
    if (known.has(name)) {
      const first = known.get(name);
      const related = first === undefined ? [] : [{ place: first, message: 'first given here' }];
      report('axes-duplicate-name', place, { what: KINDS[kind][0], name }, { related });
      return false;
    }
    known.set(name, place);
    return true;
  });
}

export function checkName(
  name: string,
  what: string,
  known: readonly string[],
  place: Place,
  report: Report,
): void {
  if (known.includes(name)) return;
  report('axes-unknown-name', place, { what, name }, { suggestion: didYouMean(name, known) });
}
