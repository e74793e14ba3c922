// SPDX-License-Identifier: MIT
// Two chapters in parallel: which block of the one stands next to which of the other. Order is kept on both sides.

import { diffArrays } from 'diff';
import { plainLine, plainParagraphs } from '../document/plain.js';
import type { Block } from '../model/index.js';

/** What stands next to each other: blocks that correspond, or what lies between such on both sides. */
export type AlignedRow =
  | { readonly kind: 'pair'; readonly before: Block; readonly after: Block }
  /** Without counterparts; one side may be empty, and none has a heading but at its beginning. */
  | { readonly kind: 'apart'; readonly before: readonly Block[]; readonly after: readonly Block[] };

/** Of the words of two texts, how many they must share to be versions of each other. */
const LIKENESS_MIN = 0.5;

/**
 * Rows in reading order. Steps of a protocol are rows of their own, behind that of the protocol. What has no
 * counterpart under a heading of its own stands in a row of its own.
 */
export function alignChapters(before: readonly Block[], after: readonly Block[]): readonly AlignedRow[] {
  const [olds, news] = [entriesOf(before), entriesOf(after)];
  const rows: AlignedRow[] = [];
  let gone: Block[] = [];
  let come: Block[] = [];
  const flush = (): void => {
    rows.push(...rowsApart(gone, come));
    [gone, come] = [[], []];
  };
  let [old, now] = [0, 0];
  for (const { value, added, removed } of diffArrays([...olds], [...news], { comparator: correspond })) {
    for (const _ of value) {
      if (removed) gone.push(olds[old++]!.block);
      else if (added) come.push(news[now++]!.block);
      else {
        flush();
        rows.push({ kind: 'pair', before: olds[old++]!.block, after: news[now++]!.block });
      }
    }
  }
  flush();
  return rows;
}

/** What stands before any heading is in one row, on both sides. */
function rowsApart(gone: readonly Block[], come: readonly Block[]): readonly AlignedRow[] {
  const [[before = [], ...moreBefore], [after = [], ...moreAfter]] = [atHeadings(gone), atHeadings(come)];
  const rows: readonly { readonly before: readonly Block[]; readonly after: readonly Block[] }[] = [
    { before, after },
    ...moreBefore.map((part) => ({ before: part, after: [] })),
    ...moreAfter.map((part) => ({ before: [], after: part })),
  ];
  return rows
    .filter((row) => row.before.length + row.after.length > 0)
    .map((row) => ({ kind: 'apart', ...row }));
}

/** The blocks before the first heading, which may be none, and then each heading with what follows it. */
function atHeadings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([block]);
    else parts.at(-1)!.push(block);
  }
  return parts;
}

interface Entry {
  readonly block: Block;
  /** What tells it from others of its kind; undefined for prose, which goes by its words. */
  readonly name: string | undefined;
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

function entriesOf(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block) =>
    block.kind === 'protocol' ? [entryOf(block), ...entriesOf(block.blocks)] : [entryOf(block)],
  );
}

function entryOf(block: Block): Entry {
  const words = new Map<string, number>();
  const all = textOf(block).split(/\s+/);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { block, name: nameOf(block), words, length: all.length };
}

function textOf(block: Block): string {
  return block.kind === 'heading' ? plainLine(block.children) : plainParagraphs([block]).join(' ');
}

function nameOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'rule':
    case 'decision':
    case 'example':
    case 'violation':
    case 'term':
    case 'protocol':
      return block.id;
    case 'declaration':
      return block.name;
    case 'machine':
      return `${block.name} ${block.show}`;
    case 'precedence':
      return block.show;
    case 'faults':
      return '';
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
    case 'code':
    case 'figure':
    case 'note':
      return undefined;
    default:
      return block satisfies never;
  }
}

/** Whether two blocks are the same thing, or prose in much the same words. */
function correspond(a: Entry, b: Entry): boolean {
  if (a.block.kind !== b.block.kind) return false;
  if (a.name !== undefined || b.name !== undefined) return a.name === b.name;
  const shared = [...a.words].reduce(
    (count, [word, times]) => count + Math.min(times, b.words.get(word) ?? 0),
    0,
  );
  return (2 * shared) / (a.length + b.length) >= LIKENESS_MIN;
}
