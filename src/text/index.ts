// SPDX-License-Identifier: MIT
// Lines of text as kernel sources have them: filled to a width, aligned by tabs that reach to the next multiple of eight, in
// comments in the kernel's style.

export { whyNoCName } from './c-words.js';

export const TAB_WIDTH = 8;

/** The width of a page of kernel source. */
export const PAGE_WIDTH = 80;

/** The column after the last character; the first column is 0. */
export function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) {
    column = character === '\t' ? nextTab(column) : column + 1;
  }
  return column;
}

/** The first tab stop after a column. */
export function nextTab(column: number): number {
  return (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH;
}

/** White space from column 0 to a column: tabs, then spaces. */
export function indentTo(column: number): string {
  return '\t'.repeat(Math.floor(column / TAB_WIDTH)) + ' '.repeat(column % TAB_WIDTH);
}

/** The text with tabs after it, up to a tab stop; one space where it already reaches that far. */
export function padTo(text: string, stop: number): string {
  let padded = text;
  while (columnAfter(padded) < stop) padded += '\t';
  return padded === text ? `${text} ` : padded;
}

/** How wrapped lines begin, and how wide they may be. */
export interface WrapOptions {
  readonly width: number;
  /** Before the first line. */
  readonly first?: string;
  /** Before each other line. */
  readonly rest?: string;
}

/** A space that is no place to break a line; printed as a space. */
export const HARD_SPACE = '\u00a0';

/**
 * Fills the words of a text into lines; a word longer than a line has one of its own.
 *
 * @returns At least one line, none with trailing space.
 */
export function wrap(text: string, options: WrapOptions): readonly string[] {
  const { width, first = '', rest = first } = options;
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((filled) => filled.replaceAll(HARD_SPACE, ' ').trimEnd());
}

/** The width that is left for text behind ` * `. */
export const COMMENT_WIDTH = PAGE_WIDTH - ' * '.length;

/**
 * A comment over several lines.
 *
 * @param lines - What stands behind each ` * `; an empty line stays an empty line of the comment.
 * @param options - `open` is `/**` for kernel-doc; `indent` stands before every line.
 */
export function blockComment(
  lines: readonly string[],
  options: { readonly open?: '/*' | '/**'; readonly indent?: string } = {},
): readonly string[] {
  const { open = '/*', indent = '' } = options;
  const inner = lines.map((line) => (line === '' ? ' *' : ` * ${harmless(line)}`));
  return [open, ...inner, ' */'].map((line) => indent + line);
}

/** A comment of one paragraph: on one line where it fits, else a block. */
export function shortComment(text: string, indent = ''): readonly string[] {
  const single = `${indent}/* ${harmless(text)} */`;
  if (columnAfter(single) <= PAGE_WIDTH) return [single];
  return blockComment(wrap(text, { width: COMMENT_WIDTH - columnAfter(indent) }), { indent });
}

/** Paragraphs, filled, with an empty line between them. */
export function fillParagraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(text, { width: COMMENT_WIDTH }),
  ]);
}

/** Paragraphs as a comment: on one line where that is all. */
export function proseComment(texts: readonly string[]): readonly string[] {
  return texts.length === 1 ? shortComment(texts.join()) : blockComment(fillParagraphs(texts));
}

/**
 * A comment of kernel-doc.
 *
 * @param head - The name and what it is: `f() - Does it.`
 * @param members - Parameters or members with what they are.
 * @param paragraphs - What else there is to say.
 */
export function kernelDoc(
  head: string,
  members: readonly (readonly [name: string, text: string])[],
  paragraphs: readonly string[],
): readonly string[] {
  const hanging = (text: string): readonly string[] => wrap(text, { width: COMMENT_WIDTH, rest: '    ' });
  const lines = [
    ...hanging(head),
    ...members.flatMap(([name, text]) => hanging(`@${name}: ${text}`)),
    ...paragraphs.flatMap((text) => ['', ...wrap(text, { width: COMMENT_WIDTH })]),
  ];
  return blockComment(lines, { open: '/**' });
}

/** Text that neither ends the comment nor seems to begin another. */
function harmless(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('/*', '/ *');
}
