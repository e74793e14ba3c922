// SPDX-License-Identifier: MIT
// Comments in the kernel's style, from lines or from text.

import { columnAfter, PAGE_WIDTH } from './columns.js';
import { wrap } from './wrap.js';

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
