// SPDX-License-Identifier: MIT
// Prints a document as reStructuredText in the kernel's style: 80 columns, titles with `=`, `=`, `-`, `~`.

import type { BlockOf, Definition, DocumentBlock, Phrase, SymbolTarget } from '../../document/document.js';
import { phrase, strong } from '../../document/make.js';
import { PAGE_WIDTH, wrap } from '../../text/index.js';
import { FIGURE } from './configuration.js';
import { printable, printInline, unwrapped, wrapWords } from './print-inline.js';
import { printTable } from './print-table.js';
import { type Standing, toRoles } from './roles.js';
import type { PageBlock, RstBlock } from './rst.js';
import { simpleBlocks } from './simple-blocks.js';

const UNDERLINES = ['=', '=', '-', '~'] as const;

/** What is printed, and where it stands. */
interface RstPage extends Standing {
  readonly blocks: readonly PageBlock[];
}

/** The text of a page; ends with a newline. */
export function printRst({ blocks, ...at }: RstPage): string {
  const simple = steppedSections(simpleBlocks(blocks, at.uapi));
  return `${new Printer(at).printSimple(simple, PAGE_WIDTH).join('\n')}\n`;
}

/** Sections go down one level at a time, whatever depths they were given: Sphinx refuses a jump. */
function steppedSections(blocks: readonly RstBlock[]): readonly RstBlock[] {
  let depth = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    depth = Math.min(block.depth, depth + 1, UNDERLINES.length);
    return { ...block, depth };
  });
}

/** Two of them in a row would become one. */
const LISTS: ReadonlySet<RstBlock['kind']> = new Set(['list', 'steps', 'definitions'] as const);

interface Item {
  /** `-`, `1.`, `a.` */
  readonly marker: string;
  readonly blocks: readonly DocumentBlock[];
}

class Printer {
  constructor(private readonly at: Standing) {}

  #print(blocks: readonly PageBlock[], width: number): readonly string[] {
    return this.printSimple(simpleBlocks(blocks, this.at.uapi), width);
  }

  /** Blocks with a blank line between each two. */
  printSimple(blocks: readonly RstBlock[], width: number): readonly string[] {
    const lines: string[] = [];
    let previous: RstBlock | undefined;
    for (const block of blocks) {
      const printed = this.#printBlock(block, width);
      if (printed.length === 0) continue;
      if (previous !== undefined) lines.push('');
      // An empty comment keeps two lists apart.
      if (previous !== undefined && LISTS.has(previous.kind) && LISTS.has(block.kind)) lines.push('..', '');
      lines.push(...printed);
      previous = block;
    }
    return lines;
  }

  #printBlock(block: RstBlock, width: number): readonly string[] {
    switch (block.kind) {
      case 'heading':
        return underlined(this.#line(block.content), block.depth);
      case 'paragraph':
        return this.#words(block.content, width);
      case 'code':
        return this.#printCode(block, width);
      case 'list':
        return this.#printItems(
          block.items.map((blocks, index) => ({ marker: block.ordered ? `${index + 1}.` : '-', blocks })),
          width,
        );
      case 'steps':
        return this.#printItems(
          block.items.map(({ number, blocks }) => ({ marker: `${number}.`, blocks })),
          width,
        );
      case 'definitions':
        return this.#printDefinitions(block.items, width);
      case 'glossary':
        return this.#printGlossary(block, width);
      case 'table': {
        const { header, rows } = block;
        const cells = (row: readonly Phrase[]) => row.map((cell) => toRoles(cell, this.at));
        return printTable(cells(header), rows.map(cells), width);
      }
      case 'note': {
        const head =
          block.title === '' ? [] : [{ kind: 'paragraph' as const, content: [strong(block.title)] }];
        return withBody(['.. note::'], this.#print([...head, ...block.blocks], width - 3));
      }
      case 'declared':
        return this.#printDeclared(block, width);
      case 'drawing': {
        const alt = wrap(block.alt, { width, first: '   :alt: ', rest: '         ' });
        return [`.. ${FIGURE}:: ${block.file}`, ...alt];
      }
      case 'toctree':
        return [
          '.. toctree::',
          `   :maxdepth: ${block.depth}`,
          '',
          ...block.pages.map((page) => `   ${page}`),
        ];
      case 'label':
        return [`.. _${block.name}:`];
      default:
        return block satisfies never;
    }
  }

  #inline(content: Phrase): string {
    return printInline(toRoles(content, this.at));
  }

  /** @param suffix - Put after the last word. */
  #words(content: Phrase, width: number, suffix = ''): readonly string[] {
    return wrapWords(this.#inline(content), width, suffix);
  }

  #line(content: Phrase): string {
    return unwrapped(this.#inline(content));
  }

  #printCode({ lead, text }: BlockOf<'code'>, width: number): readonly string[] {
    const body = literalLines(text);
    if (body.length === 0) return this.#words(lead, width);
    const head = lead.length === 0 ? ['::'] : this.#words(lead, width, '::');
    return [...head, '', ...indented(body, 4)];
  }

  #printItems(items: readonly Item[], width: number): readonly string[] {
    const isLoose = items.some(({ blocks }) => blocks.length > 1);
    return items.flatMap(({ marker, blocks }, index) => {
      const lines = this.#print(blocks, width - marker.length - 1);
      const item = hanging(`${marker} `, lines.length === 0 ? ['\\'] : lines);
      return isLoose && index > 0 ? ['', ...item] : item;
    });
  }

  #printDefinitions(items: readonly Definition[], width: number): readonly string[] {
    return items.flatMap(({ term, blocks }, index) => {
      const item = [this.#line(term), ...indented(this.#print(blocks, width - 4), 4)];
      return index > 0 ? ['', ...item] : item;
    });
  }

  #printGlossary({ items }: BlockOf<'glossary'>, width: number): readonly string[] {
    const entries = items.flatMap(({ names, blocks }, index) => [
      ...(index > 0 ? [''] : []),
      ...names.map((name) => this.#line(phrase(name))),
      ...indented(this.#print(blocks, width - 7), 4),
    ]);
    return withBody(['.. glossary::'], entries);
  }

  /** A directive of the C domain. A long signature goes on in the next line after a backslash. */
  #printDeclared({ target, signature, blocks }: BlockOf<'declared'>, width: number): readonly string[] {
    const prefix = `.. ${DIRECTIVES[target.role]}:: `;
    const parts = wrap(signature, { width: width - prefix.length - 2 });
    const lines = parts.map((part, index) => (index < parts.length - 1 ? `${part} \\` : part));
    return withBody(hanging(prefix, lines), this.#print(blocks, width - 3));
  }
}

/** As Sphinx calls them where they are declared. */
const DIRECTIVES: Readonly<Record<SymbolTarget['role'], string>> = {
  macro: 'c:macro',
  struct: 'c:struct',
  member: 'c:member',
  variable: 'c:var',
  function: 'c:function',
};

function underlined(line: string, depth: number): readonly string[] {
  const rule = (UNDERLINES[depth - 1] ?? '~').repeat(Math.max(columns(line), 4));
  return depth === 1 ? [rule, line, rule] : [line, rule];
}

/** Columns that Sphinx may count for a title, where wide characters take two. A longer rule does no harm. */
function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
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

function withBody(head: readonly string[], body: readonly string[]): readonly string[] {
  return body.length === 0 ? head : [...head, '', ...indented(body, 3)];
}

/** The first line after `prefix`, the others below its end. */
function hanging(prefix: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? prefix + line : line === '' ? '' : ' '.repeat(prefix.length) + line,
  );
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}
