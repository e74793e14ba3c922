// SPDX-License-Identifier: MIT
// Groups lines of a mail or of a C file into paragraphs, list items, rows of figures and declarations:
// the units within which a sentence is looked for.

export interface Line {
  /** In the thread, from 1. */
  readonly number: number;
  readonly text: string;
}

/** `mail`: plain text. `c`: text in comments, declarations outside. */
export type Language = 'mail' | 'c';

export interface Block {
  /** A `row` of a figure and `code` (one declaration) are one unit each; `prose` is cut into sentences. */
  readonly kind: 'prose' | 'row' | 'code';
  readonly lines: readonly Line[];
}

interface Piece {
  readonly kind: Block['kind'] | 'blank';
  readonly line: Line;
  /** A block starts here, whatever came before. */
  readonly starts: boolean;
  /** The block ends here, whatever follows. */
  readonly ends: boolean;
}

const LIST_ITEM = /^\s*(?:[-*]|[0-9a-z][.)])\s+\S/;
const FIELD_HEADING = /^\s*\w+: \(.*\)\s*$/;

/** Blocks in the order of their lines. A block that says nothing (a closing brace, a border) is left out. */
export function toBlocks(lines: readonly Line[], language: Language): Block[] {
  const blocks: { kind: Block['kind']; lines: Line[] }[] = [];
  let isOpen = false;
  for (const { kind, line, starts, ends } of toPieces(lines, language)) {
    if (kind === 'blank') {
      isOpen = false;
      continue;
    }
    const last = blocks.at(-1);
    if (last && isOpen && !starts && last.kind === kind) {
      last.lines.push(line);
    } else {
      blocks.push({ kind, lines: [line] });
    }
    isOpen = !ends;
  }
  return blocks
    .filter((block) => block.lines.some((line) => /[\w|^]|->|\{\}/.test(line.text)))
    .map(({ kind, lines }) => ({ kind, lines: lines.filter((line) => line.text.trim() !== '') }));
}

function toPieces(lines: readonly Line[], language: Language): Piece[] {
  let isInFunction = false;
  return lines.map((line, index) => {
    if (isInFunction || lines[index + 1]?.text === '{') {
      const starts = !isInFunction;
      isInFunction = line.text !== '}';
      return { kind: 'code', line, starts, ends: !isInFunction };
    }
    const text = language === 'c' ? commentText(line.text) : line.text;
    return text === undefined ? declarationPiece(line) : textPiece({ number: line.number, text });
  });
}

/** A declaration goes on where its line ends in a backslash. */
function declarationPiece(line: Line): Piece {
  const text = line.text.trimEnd();
  const continues = text.endsWith('\\');
  const kept = { number: line.number, text: continues ? text.slice(0, -1) : text };
  return { kind: 'code', line: kept, starts: false, ends: !continues };
}

function textPiece(line: Line): Piece {
  if (line.text.trim() === '') {
    return { kind: 'blank', line, starts: false, ends: true };
  }
  if (isRow(line.text.trim())) {
    return { kind: 'row', line, starts: true, ends: true };
  }
  const isHeading = FIELD_HEADING.test(line.text);
  return {
    kind: 'prose',
    line,
    starts: isHeading || LIST_ITEM.test(line.text),
    ends: isHeading || line.text.trimEnd().endsWith(':'),
  };
}

/** What a line of a C comment says; undefined for a line of code. */
function commentText(text: string): string | undefined {
  const match = /^\s*(?:\/\*|\*\/|\*)(.*)$/.exec(text);
  if (match) {
    return match[1]!.replace(/\*\/$/, '');
  }
  return text.trim() === '' ? '' : undefined;
}

/** A row of a figure, of a table of values or of a list of transitions. */
function isRow(text: string): boolean {
  return (
    /^(?:[|^]|\+-|-{3,})/.test(text) ||
    /^[01]+b =>/.test(text) ||
    /\S {3,}\S/.test(text) ||
    (text.includes('->') && !/[a-z]{2,}/.test(text))
  );
}
