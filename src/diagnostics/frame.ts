// SPDX-License-Identifier: MIT
// The code frame: the line of a place, and carets under its span.

import type { Place } from '../model/place.js';
import { type Cell, toCells } from './visible.js';

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
