// SPDX-License-Identifier: MIT
// Makes a diagnostic from its code, its place and the facts of the occurrence.

import { closest, distance } from 'fastest-levenshtein';
import type { Place } from '../model/place.js';
import { type Code, catalogue, type Facts } from './catalogue/index.js';
import type { Diagnostic, Entry, Related, Severity } from './diagnostic.js';

interface Extras {
  readonly suggestion?: string | undefined;
  readonly related?: readonly Related[];
}

/**
 * @param facts - What the entry's message needs; each entry types its own.
 * @returns The diagnostic, with the catalogue's severity.
 */
export function report<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
  extras: Extras = {},
): Diagnostic {
  const entry: Entry = catalogue[code];
  return {
    code,
    severity: severityOf(entry),
    message: entry.message(facts),
    place,
    related: extras.related ?? [],
    ...(extras.suggestion === undefined ? {} : { suggestion: extras.suggestion }),
  };
}

export function severityOf(entry: Entry): Severity {
  return entry.severity ?? 'error';
}

/** `report`, into a list. */
export type Report = <C extends Code>(code: C, place: Place, facts: Facts<C>, extras?: Extras) => void;

export function reportInto(diagnostics: Diagnostic[]): Report {
  return (...found) => void diagnostics.push(report(...found));
}

/** `did you mean "x"?` where a known name is near enough to what was written; undefined otherwise. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(written, [...known]);
  const limit = Math.max(2, Math.floor(written.length / 3));
  return distance(written, best) <= limit ? `did you mean "${best}"?` : undefined;
}
