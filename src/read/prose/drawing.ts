// SPDX-License-Identifier: MIT
// Recognizes a drawing of characters that was written as a paragraph. Markdown would join its lines.

/** Boxes, blocks, and arrows. */
const DRAWN = /[\u2190-\u21ff\u2500-\u25ff\u27f0-\u27ff\u2900-\u297f]/u;

/** What lines of boxes and arrows are made of. */
const STROKES = /[|+\-=<>^/\\_*#.:~']/g;

/** Words that stand apart: nobody sets three spaces between two of a sentence. */
const APART = /\S {3,}\S/;

/** Of a tree. */
const BRANCH = /^[|`+\\]-{2}/;

/** A corner or a wall with nothing else: `+----+`, `|      |`, `-->`. */
function isOfStrokes(line: string): boolean {
  if (BRANCH.test(line)) return true;
  const drawn = line.match(STROKES)?.length ?? 0;
  return drawn >= 3 && drawn * 2 >= line.replaceAll(' ', '').length;
}

/**
 * Whether the lines of a paragraph say something by where they stand.
 *
 * @param source - The paragraph as written. One line keeps its characters, and is no drawing.
 */
export function isDrawing(source: string): boolean {
  // Code within a line is as it is.
  const lines = source
    .replaceAll(/`[^`\n]*`/g, 'x')
    .split('\n')
    .map((line) => line.trim());
  if (lines.length < 2) return false;
  const told = lines.filter((line) => DRAWN.test(line) || APART.test(line) || isOfStrokes(line));
  return told.length >= 2;
}
