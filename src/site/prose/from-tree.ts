// SPDX-License-Identifier: MIT
// The trees of the kernel's pages as HTML. What the site does not show in a way of its own (tables of declarations,
// the steps of an algorithm, whatever comes next) looks here as it does there, with the site's links.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RstBlock, RstInline, RstItem, RstText } from '../../emit/pages/rst-tree.js';
import type { EditionContext } from '../edition-context.js';
import { codeBlock, section, table } from '../parts/index.js';

export function fromTree(blocks: readonly RstBlock[], edition: EditionContext): readonly ElementContent[] {
  return blocks.flatMap((block) => convertBlock(block, edition));
}

function convertBlock(block: RstBlock, edition: EditionContext): readonly ElementContent[] {
  switch (block.kind) {
    case 'section':
      return [section(block.depth, anchorOf(block.title), fromTreeInline(block.title, edition), [])];
    case 'paragraph':
      return [h('p', [...fromTreeInline(block.content, edition)])];
    case 'literal-block':
      return [
        ...(block.lead.length === 0 ? [] : [h('p', [...fromTreeInline(block.lead, edition), ':'])]),
        codeBlock(block.text, block.language ?? 'text', wordsOf(block.lead) || 'Code'),
      ];
    case 'list':
      return [list(block.items, edition)];
    case 'definitions':
      return [
        h(
          'dl',
          block.items.flatMap(({ term, blocks }) => [
            h('dt', [...fromTreeInline(term, edition)]),
            h('dd', [...fromTree(blocks, edition)]),
          ]),
        ),
      ];
    case 'glossary':
      return [
        h(
          'dl',
          block.items.flatMap(({ names, blocks }) => [
            ...names.map((name) => h('dt', name)),
            h('dd', [...fromTree(blocks, edition)]),
          ]),
        ),
      ];
    case 'table':
      return [
        table(
          wordsOf(block.header[0] ?? []) || 'Table',
          block.header.map((cell) => fromTreeInline(cell, edition)),
          block.rows.map((row) => row.map((cell) => fromTreeInline(cell, edition))),
        ),
      ];
    case 'directive':
      return [
        h('div', { className: ['note', block.name] }, [
          ...(block.argument.length === 0
            ? []
            : [h('p.note-title', [...fromTreeInline(block.argument, edition)])]),
          ...fromTree(block.blocks, edition),
        ]),
      ];
    case 'c-declaration':
      return [h('dl', [h('dt', h('code', block.signature)), h('dd', [...fromTree(block.blocks, edition)])])];
    case 'figure':
      // The site draws the graph in a way of its own.
      return [];
    case 'toctree':
    case 'label':
    case 'comment':
      return [];
    default:
      return block satisfies never;
  }
}

function list(items: readonly RstItem[], edition: EditionContext): ElementContent {
  const isOrdered = items[0]?.marker !== '-';
  return h(
    isOrdered ? 'ol' : 'ul',
    { className: isOrdered ? ['marked'] : [] },
    items.map(({ marker, step, blocks }) =>
      h('li', { id: step }, [
        ...(isOrdered ? [h('span.marker', marker)] : []),
        h('div', [...fromTree(blocks, edition)]),
      ]),
    ),
  );
}

export function fromTreeInline(content: RstText, edition: EditionContext): readonly ElementContent[] {
  return content.map((inline) => convertInline(inline, edition));
}

function convertInline(inline: RstInline, edition: EditionContext): ElementContent {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'emphasis':
      return h('em', inline.text);
    case 'strong':
      return h('strong', inline.text);
    case 'literal':
      return h('code', inline.text);
    case 'role':
      return roleLink(inline, edition);
    case 'link':
      return h('a', { href: inline.url }, inline.text);
    default:
      return inline satisfies never;
  }
}

function roleLink(role: Extract<RstInline, { kind: 'role' }>, edition: EditionContext): ElementContent {
  const target = role.target.replace(/^~/, '');
  const shown = role.title ?? target.slice(role.target.startsWith('~') ? target.lastIndexOf('.') + 1 : 0);
  if (role.role.startsWith('c:')) {
    const href = edition.symbolPath(target);
    const name = role.role === 'c:func' && role.title === undefined ? `${shown}()` : shown;
    return href === undefined ? h('code', name) : h('a.symbol', { href }, h('code', name));
  }
  const href = pathOfRole(role, edition);
  return href === undefined ? { type: 'text', value: shown } : h('a', { href }, shown);
}

function pathOfRole(
  { role, target }: Extract<RstInline, { kind: 'role' }>,
  edition: EditionContext,
): string | undefined {
  switch (role) {
    case 'doc':
      return edition.links.chapter(edition.name, target);
    case 'term': {
      const term = edition.edition.terms.find(({ name }) => name === target);
      return term && edition.termPath(term.id);
    }
    default:
      return edition.labelPath(target);
  }
}

function wordsOf(content: RstText): string {
  return content.map((inline) => ('text' in inline ? inline.text : (inline.title ?? inline.target))).join('');
}

function anchorOf(title: RstText): string {
  return wordsOf(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
