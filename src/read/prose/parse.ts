// SPDX-License-Identifier: MIT
// A chapter's text to a tree, whatever the edition; and what no text may hold: characters that cannot be seen, and lines that
// nobody can read.

import type { Root } from 'mdast';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import { parseMarkdown } from './markdown.js';
import { Nesting } from './nesting.js';
import type { ParsedChapter } from './parsed-chapter.js';

/** Longer lines are data, not prose. */
const LINE_LENGTH_MAX = 10_000;

// Controls other than tab and newline; the soft hyphen, and ends of lines that Markdown takes for none; characters
// without width, or that turn the direction of text; the no-break space, which looks like a space and is none; and what
// stands for a byte that is no UTF-8.
const INVISIBLE = /[^\P{Cc}\t\n]|[\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/**
 * @param text - Normalised.
 * @returns At most one diagnostic a kind: in a binary file every line is wrong.
 */
function checkText(file: string, text: string): readonly Diagnostic[] {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LINE_LENGTH_MAX);
  const invisible = lines.findIndex((line) => INVISIBLE.test(line));
  const diagnostics: Diagnostic[] = [];
  if (invisible >= 0) {
    const at = lines[invisible]!.search(INVISIBLE);
    const code = lines[invisible]!.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const place = { file, line: invisible + 1, column: at + 1, endLine: invisible + 1, endColumn: at + 2 };
    diagnostics.push(report('invisible-character', place, { code }));
  }
  if (long >= 0) {
    const place = { file, line: long + 1, column: LINE_LENGTH_MAX + 1 };
    diagnostics.push(report('line-too-long', place, { length: lines[long]!.length, limit: LINE_LENGTH_MAX }));
  }
  return diagnostics;
}

export function parseChapter(file: string, source: string): ParsedChapter {
  const text = source.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const unreadable = checkText(file, text);
  if (unreadable.length > 0) {
    const broken = [{ from: 1, to: lines.length }];
    const root: Root = { type: 'root', children: [] };
    return { file, text, lines, root, directives: [], fences: [], diagnostics: unreadable, broken };
  }
  const nesting = new Nesting(lines.map((line, index) => ({ file, line: index + 1, text: line })));
  const root = parseMarkdown(text);
  root.children = nesting.arrange(root.children);
  const { directives, fences, diagnostics, broken } = nesting;
  return { file, text, lines, root, directives, fences, diagnostics, broken };
}
