// SPDX-License-Identifier: MIT
// Aligns two chapters: which block of one stands beside which block of the other. Both keep their order.

import { diffArrays } from 'diff';
import type { DocumentBlock } from '../document/document.js';
import { plainParagraphs } from '../document/plain.js';

/** What stands next to each other: blocks that correspond, or what lies between such on both sides. */
export type AlignedRow =
  | { readonly kind: 'pair'; readonly before: DocumentBlock; readonly after: DocumentBlock }
  /** Without counterparts; one side may be empty, and none has a heading but at its beginning. */
  | {
      readonly kind: 'apart';
      readonly before: readonly DocumentBlock[];
      readonly after: readonly DocumentBlock[];
    };

/** Of the words of two texts, how many they must share to be versions of each other. */
const LIKENESS_MIN = 0.5;

/**
 * Rows in reading order. Steps of a protocol are rows of their own, behind that of the protocol. What has no
 * counterpart under a heading of its own stands in a row of its own.
 */
export function alignChapters(
  before: readonly DocumentBlock[],
  after: readonly DocumentBlock[],
): readonly AlignedRow[] {
  const [olds, news] = [entriesOf(before), entriesOf(after)];
  const rows: AlignedRow[] = [];
  let gone: DocumentBlock[] = [];
  let come: DocumentBlock[] = [];
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
function rowsApart(gone: readonly DocumentBlock[], come: readonly DocumentBlock[]): readonly AlignedRow[] {
  const [[before = [], ...moreBefore], [after = [], ...moreAfter]] = [atHeadings(gone), atHeadings(come)];
  const rows: readonly {
    readonly before: readonly DocumentBlock[];
    readonly after: readonly DocumentBlock[];
  }[] = [
    { before, after },
    ...moreBefore.map((part) => ({ before: part, after: [] })),
    ...moreAfter.map((part) => ({ before: [], after: part })),
  ];
  return rows
    .filter((row) => row.before.length + row.after.length > 0)
    .map((row) => ({ kind: 'apart', ...row }));
}

/** The blocks before the first heading, which may be none, and then each heading with what follows it. */
function atHeadings(blocks: readonly DocumentBlock[]): readonly (readonly DocumentBlock[])[] {
  const parts: DocumentBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([block]);
    else parts.at(-1)!.push(block);
  }
  return parts;
}

interface Entry {
  readonly block: DocumentBlock;
  /** What tells it from others of its kind; undefined for prose, which goes by its words. */
  readonly name: string | undefined;
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

function entriesOf(blocks: readonly DocumentBlock[]): readonly Entry[] {
  return blocks.flatMap((block) =>
    block.kind === 'protocol' ? [entryOf(block), ...entriesOf(block.blocks)] : [entryOf(block)],
  );
}

function entryOf(block: DocumentBlock): Entry {
  const words = new Map<string, number>();
  const all = plainParagraphs([block]).join(' ').split(/\s+/);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { block, name: nameOf(block), words, length: all.length };
}

/** What has an ID goes by it, and what is derived by what it shows. */
function nameOf(block: DocumentBlock): string | undefined {
  if (block.kind === 'derived') return block.name;
  return 'id' in block ? block.id : undefined;
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
