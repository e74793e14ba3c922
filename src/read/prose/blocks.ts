// SPDX-License-Identifier: MIT
// Turns nodes of a chapter's tree into blocks of the model. The table of directives and fences names the function that
// reads each.

import type { Code, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import type { Block, Place } from '../../model/index.js';
import { audienceOr, claimAnchor, type Desk, placeOf, type Scope, slug, sourceOf } from './desk.js';
import { DIRECTIVES, FENCES } from './directives.js';
import { isDrawing } from './drawing.js';
import { isComment, plainText, readInlines, UNSUPPORTED, unsupported } from './inlines.js';
import type { Directive } from './parsed-chapter.js';

const IN_LIST_ITEMS: readonly string[] = ['paragraph', 'list', 'code'];

export function readBlocks(nodes: readonly RootContent[], scope: Scope, desk: Desk): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, scope, desk));
}

function readBlock(node: RootContent, scope: Scope, desk: Desk): readonly Block[] {
  switch (node.type) {
    case 'directive':
      return readDirective(node, scope, desk);
    case 'code':
      return readCode(node, scope, desk);
    case 'heading':
      return readHeading(node, scope, desk);
    case 'paragraph':
      return readParagraph(node, scope, desk);
    case 'list':
      return readList(node, scope, desk);
    case 'table':
      return readTable(node, scope, desk);
    case 'html':
      if (!isComment(node.value))
        desk.report('html', placeOf(desk, node), { text: node.value.split('\n')[0]! });
      return [];
    case 'yaml':
    case 'directiveLine':
      // The front matter is the chapter's; a line of colons in a list or a quote has been reported.
      return [];
    case 'blockquote':
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return unsupported(node, desk, UNSUPPORTED[node.type]);
    default:
      // Rows, items and phrasing stand inside other blocks only.
      throw new Error(`a ${node.type} is no block`);
  }
}

/** False, with a diagnostic, for a block that has no business where it stands. */
function isExpected(desk: Desk, { inside }: Scope, block: string, place: Place): boolean {
  const expected = inside === 'list item' ? IN_LIST_ITEMS : (DIRECTIVES.get(inside)?.holds ?? 'everything');
  if (expected === 'everything' || expected.includes(block)) return true;
  desk.report('unexpected-block', place, { block, inside, expected });
  return false;
}

function readDirective(node: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const row = DIRECTIVES.get(node.name);
  // An unknown one has been reported.
  if (row === undefined || !isExpected(desk, scope, node.name, node.place)) return [];
  return row.read(node, scope, desk);
}

function readCode(node: Code, scope: Scope, desk: Desk): readonly Block[] {
  const fence = node.data?.fence;
  if (fence === undefined) {
    desk.report('indented-code', placeOf(desk, node), undefined);
    return [];
  }
  const row = FENCES.get(fence.language);
  if (row === undefined || !isExpected(desk, scope, row.block, fence.place)) return [];
  return row.read(fence, scope, desk);
}

function readHeading(node: Heading, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  if (!isExpected(desk, scope, 'heading', place)) return [];
  const { depth } = node;
  if (!desk.parsed.lines[place.line - 1]!.trimStart().startsWith('#')) {
    const suggestion = 'headings start with ##; paragraphs need no line between them';
    desk.report('heading-underlined', place, undefined, { suggestion });
    return [];
  }
  if (depth === 1 || depth > 4) {
    const suggestion = depth === 1 ? 'the title stands in the front matter; sections start at ##' : undefined;
    desk.report('heading-level', place, { depth }, { suggestion });
  }
  const children = readInlines(node.children, desk);
  const anchor = slug(plainText(children));
  if (anchor === '') desk.report('heading-empty', place, undefined);
  else claimAnchor(anchor, 'heading', place, desk);
  return [{ kind: 'heading', depth, children, anchor, audience: scope.audience, place }];
}

function readParagraph(node: Paragraph, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  const children = readInlines(node.children, desk);
  if (children.length === 0) return [];
  if (isDrawing(sourceOf(desk, node).source)) desk.report('drawing-in-prose', place, undefined);
  return [
    { kind: 'paragraph', children, audience: audienceOr(desk, scope.text, 'this paragraph', place), place },
  ];
}

function readList(node: List, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  if (node.ordered && (node.start ?? 1) !== 1) {
    const what = `a list that starts at ${node.start}`;
    unsupported(node, desk, [what, 'start at 1, or put a backslash before the dot']);
  }
  const inner: Scope = { ...scope, inside: 'list item' };
  const items = node.children.map((item) => readItem(item, inner, desk));
  const audience = audienceOr(desk, scope.text, 'this list', place);
  return [{ kind: 'list', ordered: node.ordered === true, items, audience, place }];
}

function readItem(item: ListItem, scope: Scope, desk: Desk): readonly Block[] {
  if (item.checked !== null && item.checked !== undefined) {
    unsupported(item, desk, ['a check box', 'say what is done and what is not']);
  }
  return readBlocks(item.children, scope, desk);
}

function readTable(node: Table, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  if (!isExpected(desk, scope, 'table', place)) return [];
  const [header, ...rows] = node.children.map((row) => ({
    place: placeOf(desk, row),
    cells: row.children.map((cell) => readInlines(cell.children, desk)),
  }));
  const expected = header!.cells.length;
  for (const row of rows) {
    if (row.cells.length === expected) continue;
    const suggestion = row.cells.length > expected ? 'inside a table, write a bar in code as \\|' : undefined;
    const facts = { found: row.cells.length, expected };
    desk.report('table-cells', row.place, facts, { suggestion });
  }
  const audience = audienceOr(desk, scope.text, 'this table', place);
  return [{ kind: 'table', header: header!.cells, rows: rows.map(({ cells }) => cells), audience, place }];
}

/** Headings of a chapter in order: each at most one level below the one before. */
export function checkHeadingLevels(blocks: readonly Block[], desk: Desk): void {
  let depth = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.depth > depth + 1) {
      const expected = depth + 1;
      const suggestion = `write ${'#'.repeat(expected)}`;
      desk.report('heading-skip', block.place, { found: block.depth, expected }, { suggestion });
    }
    depth = block.depth;
  }
}
