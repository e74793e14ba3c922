// SPDX-License-Identifier: MIT
// Prints diagnostics: as text with a code frame, the line of a place and carets under its span, or as one JSON object per line.
// Text is made safe to show: what would move the cursor, hide, or turn the direction of a terminal is escaped.
// Returns text; writes nothing.

import type { Place } from '../model/place.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** Controls, format characters (zero-width, direction, byte order mark), line separators, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same text, one line, with invisible characters as `\x1b` or `\u{202e}`. */
export function escapeControls(text: string): string {
  return text.replace(INVISIBLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  const digits = code.toString(16);
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`;
}

/** A cell of a code frame: what is shown for one character of the source, and where it stood. */
export interface Cell {
  /** Offset in the line, in UTF-16 units. */
  readonly offset: number;
  readonly shown: string;
}

const TAB_WIDTH = 4;

/** A line as cells: tabs become spaces up to the next stop, invisible characters are escaped. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const shown =
      character === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : escapeControls(character);
    cells.push({ offset, shown });
    offset += character.length;
    column += shown.length;
  }
  return cells;
}

/** Characters of a line that are shown at most. */
const WINDOW = 100;
/** Characters that stay visible before the place when a long line is cut. */
const BEFORE = 40;

/**
 * @param textOf - The text of a file; without it the frame is empty.
 * @returns Two lines, or nothing where the text has no such line.
 */
export function frame(
  place: Place,
  textOf: (file: string) => string | undefined,
  caretColour: (text: string) => string,
  gutterColour: (text: string) => string,
): string {
  const text = textOf(place.file);
  const line = text === undefined ? undefined : lineOf(text, place.line);
  if (line === undefined) return '';
  const start = Math.min(Math.max(place.column - 1, 0), line.length);
  const end =
    place.endLine === undefined || place.endLine === place.line ? (place.endColumn ?? 0) - 1 : line.length;
  const { shown, before, carets } = windowOf(line, start, Math.max(end, start + 1));
  const number = String(place.line).padStart(3);
  const numbered = gutterColour(`${number} |`);
  const empty = gutterColour(`${' '.repeat(number.length)} |`);
  return `${`${numbered} ${shown}`.trimEnd()}\n${empty} ${' '.repeat(before)}${caretColour('^'.repeat(carets))}\n`;
}

/** The line without its end; found without splitting a text that may be long. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** Cuts a long line to a window around `start`, and measures where the carets go. */
function windowOf(
  line: string,
  start: number,
  end: number,
): { shown: string; before: number; carets: number } {
  const from = line.length <= WINDOW ? 0 : Math.max(0, Math.min(start - BEFORE, line.length - WINDOW));
  const to = Math.min(line.length, from + WINDOW);
  const head = from > 0 ? '... ' : '';
  const tail = to < line.length ? ' ...' : '';
  const cells = toCells(line.slice(from, to));
  const before = widthOf(cells.filter((cell) => cell.offset + from < start));
  const marked = widthOf(cells.filter((cell) => cell.offset + from >= start && cell.offset + from < end));
  return {
    shown: `${head}${cells.map((cell) => cell.shown).join('')}${tail}`,
    before: head.length + before,
    carets: Math.max(1, marked),
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.shown.length, 0);
}

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
 * help: did you mean "LIGHT"? (npx uapi explain unknown-symbol)
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
  parts.push(`${palette.green('help')}: ${escapeControls(helpOf(diagnostic))}\n`);
  return parts.join('');
}

/** What to do, and the command that explains the diagnostic. */
function helpOf({ code, suggestion }: Diagnostic): string {
  const explain = `npx uapi explain ${code}`;
  return suggestion === undefined ? explain : `${suggestion} (${explain})`;
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
