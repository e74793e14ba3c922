// SPDX-License-Identifier: MIT
// A diagnostic as data. Checks and readers return diagnostics, and only the commands print them.

import type { Place } from '../model/place.js';

export type Severity = 'error' | 'warning';

export interface Related {
  readonly place: Place;
  readonly message: string;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong; "unexpected X, expected Y" where that fits. */
  readonly message: string;
  readonly place: Place;
  /** What to do. */
  readonly suggestion?: string;
  readonly related: readonly Related[];
}

/** How one code is declared, once, in the catalogue. */
export interface Entry {
  /** Absent where it is an error. */
  readonly severity?: 'warning';
  /** It comes from a header of a later time; a fault of this code is none of the edition's own time. */
  readonly isLater?: true;
  /** Builds the message from the facts of one occurrence. */
  // biome-ignore lint/suspicious/noExplicitAny: each entry names its own facts; `report` checks them.
  readonly message: (facts: any) => string;
  /** What the diagnostic means and why it exists; a paragraph for `uapi explain`. */
  readonly explain: string;
  /** A source fragment that causes it, and the same fragment put right. */
  readonly wrong: string;
  readonly right: string;
}

/** A diagnostic of the printer's order: by file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Order by code unit, the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
