// SPDX-License-Identifier: MIT
// Prints a page's tree as reStructuredText in the kernel's style: 80 columns, titles with `=`, `=`, `-`, `~`.

import { PAGE_WIDTH, wrap } from '../../text/index.js';
import { printable, printInline } from './print-inline.js';
import { printTable } from './print-table.js';
import {
  type RstBlock,
  type RstDefinition,
  type RstEntry,
  type RstItem,
  type RstText,
  text,
} from './rst-tree.js';
import { unwrapped, wrapWords } from './wrap-words.js';

const UNDERLINES = ['=', '=', '-', '~'] as const;

/** The text of a page's blocks; ends with a newline. */
export function printRst(blocks: readonly RstBlock[]): string {
  return `${printBlocks(steppedSections(blocks), PAGE_WIDTH).join('\n')}\n`;
}

/** Sections go down one level at a time, whatever depths they were given: Sphinx refuses a jump. */
function steppedSections(blocks: readonly RstBlock[]): readonly RstBlock[] {
  let depth = 0;
  return blocks.map((block) => {
    if (block.kind !== 'section') return block;
    depth = Math.min(block.depth, depth + 1, UNDERLINES.length);
    return { ...block, depth };
  });
}

/** Blocks with a blank line between each two. */
export function printBlocks(blocks: readonly RstBlock[], width: number): readonly string[] {
  const lines: string[] = [];
  let previous: RstBlock | undefined;
  for (const block of blocks) {
    const printed = printBlock(block, width);
    if (printed.length === 0) continue;
    if (previous !== undefined) lines.push('');
    // Two lists in a row would become one; an empty comment keeps them apart.
    if (previous !== undefined && isList(previous) && isList(block)) lines.push('..', '');
    lines.push(...printed);
    previous = block;
  }
  return lines;
}

function isList(block: RstBlock): boolean {
  return block.kind === 'list' || block.kind === 'definitions';
}

function printBlock(block: RstBlock, width: number): readonly string[] {
  switch (block.kind) {
    case 'section':
      return printSection(block.depth, block.title);
    case 'paragraph':
      return wrapWords(printInline(block.content), width);
    case 'literal-block':
      return printLiteralBlock(block, width);
    case 'list':
      return printList(block.items, width);
    case 'definitions':
      return printDefinitions(block.items, width);
    case 'glossary':
      return printGlossary(block.items, width);
    case 'table':
      return printTable(block.header, block.rows, width);
    case 'figure':
      return printFigure(block, width);
    case 'directive':
      return printDirective(block.name, block.argument, block.blocks, width);
    case 'c-declaration':
      return printDeclaration(block.name, block.signature, block.blocks, width);
    case 'toctree':
      return ['.. toctree::', `   :maxdepth: ${block.depth}`, '', ...block.pages.map((page) => `   ${page}`)];
    case 'label':
      return [`.. _${block.name}:`];
    case 'comment':
      return wrap(block.text, { width, first: '.. ', rest: '   ' });
    default:
      return block satisfies never;
  }
}

function printSection(depth: number, title: RstText): readonly string[] {
  const line = unwrapped(printInline(title));
  const rule = (UNDERLINES[depth - 1] ?? '~').repeat(Math.max(columns(line), 4));
  return depth === 1 ? [rule, line, rule] : [line, rule];
}

/** Columns that Sphinx may count for a title, where wide characters take two. A longer rule does no harm. */
function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
}

function printLiteralBlock(
  { lead, text, language }: Extract<RstBlock, { kind: 'literal-block' }>,
  width: number,
): readonly string[] {
  const body = literalLines(text);
  if (body.length === 0) return wrapWords(printInline(lead), width);
  if (language !== undefined) {
    const head = lead.length === 0 ? [] : [...wrapWords(printInline(lead), width, ':'), ''];
    return withBody([...head, `.. code-block:: ${language}`], body);
  }
  return [
    ...(lead.length === 0 ? ['::'] : wrapWords(printInline(lead), width, '::')),
    '',
    ...indented(body, 4),
  ];
}

/** The lines of a text without blank ones at the ends, tabs made spaces as Sphinx would. */
function literalLines(raw: string): readonly string[] {
  const lines = printable(raw)
    .split('\n')
    .map((line) => expandTabs(line).trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
}

function expandTabs(line: string): string {
  let expanded = '';
  for (const character of line)
    expanded += character === '\t' ? ' '.repeat(8 - (expanded.length % 8)) : character;
  return expanded;
}

function printFigure({ file, alt }: Extract<RstBlock, { kind: 'figure' }>, width: number): readonly string[] {
  return [`.. figure:: ${file}`, ...wrap(alt, { width, first: '   :alt: ', rest: '         ' })];
}

function printList(items: readonly RstItem[], width: number): readonly string[] {
  const isLoose = items.some((item) => item.blocks.length > 1);
  return items.flatMap(({ marker, blocks }, index) => {
    const lines = printBlocks(blocks, width - marker.length - 1);
    const item = hanging(`${marker} `, lines.length === 0 ? ['\\'] : lines);
    return isLoose && index > 0 ? ['', ...item] : item;
  });
}

function printDefinitions(items: readonly RstDefinition[], width: number): readonly string[] {
  return items.flatMap(({ term, blocks }, index) => {
    const item = [unwrapped(printInline(term)), ...indented(printBlocks(blocks, width - 4), 4)];
    return index > 0 ? ['', ...item] : item;
  });
}

function printGlossary(items: readonly RstEntry[], width: number): readonly string[] {
  const entries = items.flatMap(({ names, blocks }, index) => [
    ...(index > 0 ? [''] : []),
    ...names.map((name) => unwrapped(printInline([text(name)]))),
    ...indented(printBlocks(blocks, width - 7), 4),
  ]);
  return withBody(['.. glossary::'], entries);
}

function printDirective(
  name: string,
  argument: RstText,
  blocks: readonly RstBlock[],
  width: number,
): readonly string[] {
  const head = hanging(`.. ${name}:: `, wrapWords(printInline(argument), width - name.length - 6), 3);
  return withBody(head.length === 0 ? [`.. ${name}::`] : head, printBlocks(blocks, width - 3));
}

/** A long signature goes on in the next line after a backslash. */
function printDeclaration(
  name: string,
  signature: string,
  blocks: readonly RstBlock[],
  width: number,
): readonly string[] {
  const prefix = `.. ${name}:: `;
  const parts = wrap(signature, { width: width - prefix.length - 2 });
  const lines = parts.map((part, index) => (index < parts.length - 1 ? `${part} \\` : part));
  return withBody(hanging(prefix, lines), printBlocks(blocks, width - 3));
}

function withBody(head: readonly string[], body: readonly string[]): readonly string[] {
  return body.length === 0 ? head : [...head, '', ...indented(body, 3)];
}

/** The first line after `prefix`, the others below its end (or at `indent`). */
function hanging(prefix: string, lines: readonly string[], indent = prefix.length): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? prefix + line : line === '' ? '' : ' '.repeat(indent) + line,
  );
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}
