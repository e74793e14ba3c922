// SPDX-License-Identifier: MIT
// The words of an edition, passage by passage: in the text of a chapter, in a rule, a decision, a term.

import type { Audience, Block, Decision, Edition, Inline } from '../model/index.js';

/** Words that stand together: a paragraph, a heading, a cell. */
interface Words {
  readonly children: readonly Inline[];
  /** Where they go. */
  readonly audience: Audience;
}

/** Words, and what they belong to. */
export interface Passage extends Words {
  readonly chapter: string;
  /** The term that they define, by ID. */
  readonly term?: string;
}

type Prose = Pick<Edition, 'chapters' | 'rules' | 'decisions' | 'terms'>;

/** Text of chapters first, then rules, decisions and terms. */
export function passagesOf({ chapters, rules, decisions, terms }: Prose): readonly Passage[] {
  return [
    ...chapters.flatMap(({ name, blocks }) => wordsIn(blocks).map((words) => ({ ...words, chapter: name }))),
    ...rules.flatMap(({ chapter, blocks }) => wordsIn(blocks).map((words) => ({ ...words, chapter }))),
    ...decisions.flatMap((decision) =>
      wordsOfDecision(decision).map((words) => ({ ...words, chapter: decision.chapter })),
    ),
    ...terms.flatMap(({ id, chapter, blocks }) =>
      wordsIn(blocks).map((words) => ({ ...words, chapter, term: id })),
    ),
  ];
}

function wordsOfDecision({ question, positions, why }: Decision): readonly Words[] {
  const lines = [question, ...positions.map(({ children }) => children)];
  return [...lines.map((children) => ({ children, audience: 'pages' as const })), ...wordsIn(why)];
}

/** The words in blocks and in what they hold. Rules, decisions and terms are only named there, and hold theirs elsewhere. */
export function wordsIn(blocks: readonly Block[]): readonly Words[] {
  return allBlocks(blocks).flatMap((block): readonly Words[] => {
    const phrases =
      'children' in block ? [block.children] : 'rows' in block ? [block.header, ...block.rows].flat() : [];
    // A heading has an anchor, so the pages have it whoever it is for.
    const audience = block.kind === 'heading' ? 'both' : block.audience;
    return phrases.map((children) => ({ children, audience }));
  });
}

/** Blocks with all that stand in them, each before what it holds. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const inner = 'items' in block ? block.items.flat() : 'blocks' in block ? block.blocks : [];
    return [block, ...allBlocks(inner)];
  });
}

/** Inlines with all that stand in them, each before what it holds. */
export function allInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => [inline, ...('children' in inline ? allInlines(inline.children) : [])]);
}
