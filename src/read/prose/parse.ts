// SPDX-License-Identifier: MIT
// Parses a chapter's text to a tree, independent of the edition. Also reports invisible characters and lines that are
// too long to read.

import type { Nodes, Root } from 'mdast';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import { checkVisible } from '../invisible.js';
import { TextLines } from '../lines.js';
import { parseShallow, type Shallow } from '../shallow.js';
import { deepInline } from './deep-inlines.js';
import { parseMarkdown } from './markdown.js';
import { Nesting } from './nesting.js';
import type { ParsedChapter } from './parsed-chapter.js';

/** Longer lines are data, not prose. */
const LINE_LENGTH_MAX = 10_000;

/**
 * @param text - Normalised.
 * @returns At most one diagnostic a kind: in a binary file every line is wrong.
 */
function checkText(file: string, text: string): readonly Diagnostic[] {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LINE_LENGTH_MAX);
  const invisible = checkVisible(file, text);
  const diagnostics: Diagnostic[] = invisible === undefined ? [] : [invisible];
  if (long >= 0) {
    const place = { file, line: long + 1, column: LINE_LENGTH_MAX + 1 };
    diagnostics.push(report('line-too-long', place, { length: lines[long]!.length, limit: LINE_LENGTH_MAX }));
  }
  return diagnostics;
}

/** Levels of a chapter that a person may still have written: a list and each of its items are one each. */
const PROSE_LEVELS_MAX = 40;

/** A list or a quote that starts. */
const START = '[ \\t]*(?:(?:[*+-]|\\d{1,9}[.)])(?=[ \\t])|>)';
const DEEP_STARTS = new RegExp(`^(?:${START}){${PROSE_LEVELS_MAX / 2}}[ \\t]*`);

/** No drawing in a fence has so many either. The parser takes half a minute for what a line may hold of them. */
const MANY_STARTS = new RegExp(`^(?:${START}){200}`);

/** A line across the page. */
const RULER = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/;

function deepLine(text: string): number | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (MANY_STARTS.test(line) && !RULER.test(line)) return offset + DEEP_STARTS.exec(line)![0].length;
    offset += line.length + 1;
  }
  return undefined;
}

function parseProse(text: string): Shallow<Root> {
  // Of a paragraph's own level and its text, a mark has one level less than the tree.
  const deepAt = deepLine(text) ?? deepInline(text, PROSE_LEVELS_MAX - 1);
  if (deepAt !== undefined) return { deepAt };
  const parsed = parseShallow<Nodes>(text, {
    parse: parseMarkdown,
    childrenOf: (node) => ('children' in node ? node.children : []),
    startOf: (node) => node.position?.start.offset ?? 0,
    levelsMax: PROSE_LEVELS_MAX,
  });
  return parsed as Shallow<Root>;
}

export function parseChapter(file: string, source: string): ParsedChapter {
  const text = source.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const unreadable = checkText(file, text);
  const parsed: Shallow<Root> = unreadable.length > 0 ? { deepAt: 0 } : parseProse(text);
  if (!('tree' in parsed)) {
    const place = new TextLines(file, text).placeAt(parsed.deepAt);
    const tooDeep = report('too-deep', place, { levels: PROSE_LEVELS_MAX });
    const diagnostics = unreadable.length > 0 ? unreadable : [tooDeep];
    const broken = [{ from: 1, to: lines.length }];
    const root: Root = { type: 'root', children: [] };
    return { file, text, lines, root, directives: [], fences: [], diagnostics, broken };
  }
  const nesting = new Nesting(lines.map((line, index) => ({ file, line: index + 1, text: line })));
  const root = parsed.tree;
  root.children = nesting.arrange(root.children);
  const { directives, fences, diagnostics, broken } = nesting;
  return { file, text, lines, root, directives, fences, diagnostics, broken };
}
