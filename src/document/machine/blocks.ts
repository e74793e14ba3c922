// SPDX-License-Identifier: MIT
// Blocks of prose that hold derived data, so that every output shows them as it shows what authors write.

import type { Block, Inline, Place, Provenance } from '../../model/index.js';

export type Cell = readonly Inline[];

export function words(text: string): Cell {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** Prose of one line with code in back-ticks. */
export function marked(text: string): Cell {
  return text
    .split('`')
    .flatMap(
      (part, index): Cell => (part === '' ? [] : [{ kind: index % 2 === 0 ? 'text' : 'code', text: part }]),
    );
}

/** Messages, and links to decisions. */
export function sourceCell(provenance: readonly Provenance[]): Cell {
  return provenance.flatMap((source, index): readonly Inline[] => {
    const separator: readonly Inline[] = index === 0 ? [] : [{ kind: 'text', text: '; ' }];
    if (source.kind === 'message')
      return [...separator, { kind: 'text', text: `${source.author} ${source.date}` }];
    const { id, place } = source;
    return [...separator, { kind: 'reference', target: 'decision', id, children: [], place }];
  });
}

/** Cells with a separator between them. */
export function joinCells(cells: readonly Cell[], separator: string): Cell {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [...words(separator), ...cell]));
}

/** Makes blocks that stand where the machine is shown. */
export class BlockMaker {
  constructor(private readonly place: Place) {}

  paragraph(children: Cell): Block {
    return { kind: 'paragraph', children, audience: 'pages', place: this.place };
  }

  table(header: readonly string[], rows: readonly (readonly Cell[])[]): Block {
    return { kind: 'table', header: header.map(words), rows, audience: 'pages', place: this.place };
  }

  list(items: readonly Cell[]): Block {
    const blocks = items.map((item) => [this.paragraph(item)]);
    return { kind: 'list', ordered: false, items: blocks, audience: 'pages', place: this.place };
  }
}

export function arrows(path: readonly string[]): string {
  return path.join(' -> ');
}
