// SPDX-License-Identifier: MIT
// Makes text safe to show: what would move the cursor, hide, or turn the direction of a terminal is escaped.

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
