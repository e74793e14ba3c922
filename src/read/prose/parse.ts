// SPDX-License-Identifier: MIT
// A chapter's text to a tree, whatever the edition.

import type { Root } from 'mdast';
import { parseMarkdown } from './markdown.js';
import { Nesting } from './nesting.js';
import type { ParsedChapter } from './parsed-chapter.js';
import { checkText, normalise } from './text.js';

export function parseChapter(file: string, source: string): ParsedChapter {
  const text = normalise(source);
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
