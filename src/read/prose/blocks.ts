// SPDX-License-Identifier: MIT
// Plain blocks of remark's tree to blocks of the model. Directives are not plain: they are the chapter's.

import type { BlockContent, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Block } from '../../model/index.js';
import { audienceOr, claimAnchor, type Desk, narrow, placeOf, type Scope, slug } from './desk.js';
import { readFence } from './fences.js';
import { isComment, plainText, readInlines } from './inlines.js';

/** What may stand in a chapter, and in a passage for one audience, by the names that messages give to blocks. */
const ANYTHING: readonly string[] = [
  'heading',
  'paragraph',
  'list',
  'table',
  'code',
  'figure',
  'example',
  'violation',
  'rule',
  'decision',
  'protocol',
  'term',
  'note',
  'header',
  'pages',
  'declaration',
  'machine',
  'faults',
  'precedence',
];

/** What may stand where. */
const EXPECTED: Readonly<Record<Scope['inside'], readonly string[]>> = {
  chapter: ANYTHING,
  passage: ANYTHING,
  protocol: ['paragraph', 'list', 'table', 'code', 'figure', 'example', 'violation', 'rule', 'note'],
  note: ['paragraph', 'list', 'table', 'code', 'figure', 'declaration'],
  rule: ['paragraph', 'list'],
  decision: ['paragraph', 'list'],
  term: ['paragraph', 'list'],
  'list item': ['paragraph', 'list', 'code'],
};

/** False, with a diagnostic, for a block that has no business where it stands. */
export function isExpected(desk: Desk, scope: Scope, block: string, place: Diagnostic['place']): boolean {
  const expected = EXPECTED[scope.inside];
  if (expected.includes(block)) return true;
  desk.diagnostics.push(report('unexpected-block', place, { block, inside: scope.inside, expected }));
  return false;
}

/** Blocks of which none is a directive; a directive among them is reported. */
export function readPlainBlocks(nodes: readonly RootContent[], scope: Scope, desk: Desk): readonly Block[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective')
      return readPlainBlock(node, scope, desk);
    if (node.name === 'rule' && scope.inside === 'rule') {
      desk.diagnostics.push(report('rule-in-rule', placeOf(desk, node), undefined));
    } else isExpected(desk, scope, node.name, placeOf(desk, node));
    return [];
  });
}

export function readPlainBlock(
  node: Exclude<RootContent, { type: 'containerDirective' | 'leafDirective' }>,
  scope: Scope,
  desk: Desk,
): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return readHeading(node, scope, desk);
    case 'paragraph':
      return readParagraph(node, scope, desk);
    case 'list':
      return readList(node, scope, desk);
    case 'table':
      return readTable(node, scope, desk);
    case 'code':
      return readFence(node, scope, desk);
    case 'html':
      if (!isComment(node.value))
        desk.diagnostics.push(report('html', placeOf(desk, node), { text: node.value.split('\n')[0]! }));
      return [];
    case 'yaml':
      return [];
    case 'blockquote':
      return unsupported(node, desk, 'a block quote', 'say who said it in a sentence, or write a decision');
    case 'thematicBreak':
      return unsupported(node, desk, 'a horizontal line', 'start a section with ##');
    case 'definition':
      return unsupported(node, desk, 'a link definition', 'write [text](https://...) where the link is');
    case 'footnoteDefinition':
      return unsupported(node, desk, 'a footnote', 'write a note, or put it in the sentence');
    default:
      // Rows, items and phrasing stand inside other blocks only.
      throw new Error(`a ${node.type} is no block`);
  }
}

function unsupported(
  node: BlockContent | RootContent,
  desk: Desk,
  what: string,
  suggestion: string,
): readonly Block[] {
  desk.diagnostics.push(report('markdown-unsupported', placeOf(desk, node), { what }, { suggestion }));
  return [];
}

function readHeading(node: Heading, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  if (!isExpected(desk, scope, 'heading', place)) return [];
  if (!desk.parsed.lines[place.line - 1]!.trimStart().startsWith('#')) {
    desk.diagnostics.push(
      report('heading-underlined', place, undefined, {
        suggestion: 'headings start with ##; paragraphs need no line between them',
      }),
    );
    return [];
  }
  if (node.depth === 1 || node.depth > 4) {
    const suggestion =
      node.depth === 1 ? 'the title stands in the front matter; sections start at ##' : undefined;
    desk.diagnostics.push(report('heading-level', place, { depth: node.depth }, { suggestion }));
  }
  const children = readInlines(node.children, desk);
  const anchor = slug(plainText(children));
  if (anchor === '') desk.diagnostics.push(report('heading-empty', place, undefined));
  else claimAnchor(anchor, 'heading', place, desk);
  return [{ kind: 'heading', depth: node.depth, children, anchor, audience: scope.audience, place }];
}

function readParagraph(node: Paragraph, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  const children = readInlines(node.children, desk);
  if (children.length === 0) return [];
  return [
    { kind: 'paragraph', children, audience: audienceOr(desk, scope.text, 'this paragraph', place), place },
  ];
}

function readList(node: List, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  if (node.ordered && (node.start ?? 1) !== 1) {
    unsupported(
      node,
      desk,
      `a list that starts at ${node.start}`,
      'start at 1, or put a backslash before the dot',
    );
  }
  const inner: Scope = { ...scope, inside: 'list item' };
  const items = node.children.map((item) => readItem(item, inner, desk));
  const audience = audienceOr(desk, scope.text, 'this list', place);
  return [{ kind: 'list', ordered: node.ordered === true, items, audience, place }];
}

function readItem(item: ListItem, scope: Scope, desk: Desk): readonly Block[] {
  if (item.checked !== null && item.checked !== undefined) {
    unsupported(item, desk, 'a check box', 'say what is done and what is not');
  }
  return readPlainBlocks(item.children, scope, desk);
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
    desk.diagnostics.push(report('table-cells', row.place, facts, { suggestion }));
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
      const facts = { found: block.depth, expected: depth + 1 };
      const suggestion = `write ${'#'.repeat(depth + 1)}`;
      desk.diagnostics.push(report('heading-skip', block.place, facts, { suggestion }));
    }
    depth = block.depth;
  }
}

/** The declaration that `::declaration{name=X}` shows. */
export function checkDeclarationName(name: string, place: Diagnostic['place'], desk: Desk): void {
  const { symbols, edition } = desk.context;
  if (symbols.declarations.includes(name)) return;
  const known = symbols.entries.get(name)?.declaration;
  const suggestion =
    known === undefined ? didYouMean(name, symbols.declarations) : `did you mean "${known}"?`;
  desk.diagnostics.push(report('unknown-declaration', place, { name, edition }, { suggestion }));
}

/** Where blocks go that only the pages have: decisions, examples, figures, notes. */
export function pagesAudience(
  desk: Desk,
  scope: Scope,
  what: string,
  place: Diagnostic['place'],
): Block['audience'] {
  return audienceOr(desk, narrow(scope.audience, 'pages'), what, place);
}
