// SPDX-License-Identifier: MIT
// What the marks of code are made with: nodes of a syntax tree, the comments in front of them, and text that is put in.

/** A node of the syntax tree, as ESTree has it, with its offsets. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A node with the members that its type has. */
export type NodeParts = SyntaxNode & Readonly<Record<string, unknown>>;

/** Text to put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Whether it ends what begins before: it then stands before what begins at the same offset. */
  readonly closes?: true;
}

/** A node in a list of them, with what a tag in the comments in front of it names. */
export interface Tagged {
  readonly node: SyntaxNode;
  readonly words: readonly string[];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The same code with texts put in; those of one offset in their order. */
export function withInsertions(code: string, insertions: readonly Insertion[]): string {
  const rank = ({ closes }: Insertion): number => (closes === true ? 0 : 1);
  const sorted = [...insertions].sort((a, b) => a.at - b.at || rank(a) - rank(b));
  const starts = [0, ...sorted.map(({ at }) => at)];
  const pieces = starts.map((start, index) => code.slice(start, sorted[index]?.at));
  return pieces.map((piece, index) => piece + (sorted[index]?.text ?? '')).join('');
}

/**
 * The nodes of a list that comments in front of them tag.
 *
 * @param parent - The node that has the list.
 * @param nodes - The list. Between two nodes of it is nothing but comments and punctuation; in front of the first is the end of
 *   its parent's head.
 * @param tag - Finds a tag; its first group is the word.
 */
export function taggedOf(
  parent: SyntaxNode,
  nodes: readonly SyntaxNode[],
  code: string,
  tag: RegExp,
): readonly Tagged[] {
  return nodes.flatMap((node, index) => {
    // A program begins where its first node does, behind the comments in front of it.
    const start = parent.type === 'Program' ? 0 : parent.start;
    const gap = code.slice(nodes[index - 1]?.end ?? start, node.start);
    // A head may hold other nodes, whose comments are theirs: the gap starts at the last bracket.
    const comments = index === 0 ? gap.slice(openingOf(gap)) : gap;
    const words = [...comments.matchAll(tag)].map((match) => match[1]!);
    return words.length === 0 ? [] : [{ node, words }];
  });
}

/** Where the last comments of a text begin: behind whatever opens the list. */
function openingOf(gap: string): number {
  const trailing = /(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*(?=\n))*$/.exec(gap);
  return trailing?.index ?? 0;
}
