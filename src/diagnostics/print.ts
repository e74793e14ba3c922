// SPDX-License-Identifier: MIT
// Prints diagnostics: as text with a code frame, or as one JSON object per line. Returns text; writes nothing.

import type { Place } from '../model/place.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { frame } from './frame.js';
import { escapeControls } from './visible.js';

/** What the printer colours; `picocolors` has this shape. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };

/** The text of a source file by its place's name; undefined where there is none to show. */
export type TextOf = (file: string) => string | undefined;

/**
 * One diagnostic:
 *
 * ```
 * spec/x/state.md:12:5: error[unknown-symbol]: unknown symbol "LIGTH"
 *  12 | the bit `LIGTH` is set
 *     |          ^^^^^
 * spec/x/state.ts:3:1: note: the declaration it was taken for
 *   3 | export enum State {
 *     | ^
 * help: did you mean "LIGHT"?
 * ```
 */
export function printDiagnostic(diagnostic: Diagnostic, textOf: TextOf, palette: Palette = plain): string {
  const colour = palette[colourOf(diagnostic.severity)];
  const label = palette.bold(colour(`${diagnostic.severity}[${diagnostic.code}]`));
  const parts = [
    `${palette.bold(at(diagnostic.place))} ${label}: ${escapeControls(diagnostic.message)}\n`,
    frame(diagnostic.place, textOf, colour, palette.dim),
  ];
  for (const related of diagnostic.related) {
    parts.push(
      `${palette.bold(at(related.place))} ${palette.cyan('note')}: ${escapeControls(related.message)}\n`,
    );
    parts.push(frame(related.place, textOf, palette.cyan, palette.dim));
  }
  if (diagnostic.suggestion !== undefined) {
    parts.push(`${palette.green('help')}: ${escapeControls(diagnostic.suggestion)}\n`);
  }
  return parts.join('');
}

/** All of them, a blank line after each. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: TextOf,
  palette: Palette = plain,
): string {
  return diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, textOf, palette)}\n`).join('');
}

/** One JSON object per line, in the shape of `Diagnostic`. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('');
}

/** `3 errors, 1 warning`; empty when there is none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], palette: Palette = plain): string {
  const count = (severity: Severity): string[] => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (number === 0) return [];
    return [palette[colourOf(severity)](`${number} ${severity}${number === 1 ? '' : 's'}`)];
  };
  return [...count('error'), ...count('warning')].join(', ');
}

/** True when one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function colourOf(severity: Severity): 'red' | 'yellow' {
  return severity === 'error' ? 'red' : 'yellow';
}

function at(place: Place): string {
  return `${escapeControls(place.file)}:${place.line}:${place.column}:`;
}
