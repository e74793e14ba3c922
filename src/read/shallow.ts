// SPDX-License-Identifier: MIT
// Texts as trees of limited depth. Code that walks a tree may recurse for each level, so a tree has a limit of levels.
// The limit depends on the text alone. Without it, a parser would fail at the end of the stack, which depends on its
// caller and on earlier calls.

export interface Grammar<Node extends object> {
  /** Throws a RangeError where the stack ends. */
  readonly parse: (text: string) => Node;
  readonly childrenOf: (node: Node) => readonly Node[];
  /** Offset in the text. */
  readonly startOf: (node: Node) => number;
  /** Far more than a person nests, and far less than what a parser gives up at. */
  readonly levelsMax: number;
}

/** A tree, or the offset of the first node that lies too deep in it. */
export type Shallow<Node> = { readonly tree: Node } | { readonly deepAt: number };

export function parseShallow<Node extends object>(text: string, grammar: Grammar<Node>): Shallow<Node> {
  const tree = parseOrGiveUp(text, grammar);
  if (tree === undefined) return { deepAt: deepestBeginning(text, grammar) };
  const deep = firstDeep(tree, grammar);
  return deep === undefined ? { tree } : { deepAt: grammar.startOf(deep) };
}

function parseOrGiveUp<Node extends object>(text: string, { parse }: Grammar<Node>): Node | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where a beginning of the text, which the parser can read, is too deep already. */
function deepestBeginning<Node extends object>(text: string, grammar: Grammar<Node>): number {
  let read = 0;
  let unread = text.length;
  while (unread - read > 1) {
    const length = Math.floor((read + unread) / 2);
    const tree = parseOrGiveUp(text.slice(0, length), grammar);
    const deep = tree === undefined ? undefined : firstDeep(tree, grammar);
    if (deep !== undefined) return grammar.startOf(deep);
    if (tree === undefined) unread = length;
    else read = length;
  }
  return read;
}

/** The first node, in the order of the text, that has more levels above it than there may be. */
function firstDeep<Node extends object>(
  tree: Node,
  { childrenOf, levelsMax }: Grammar<Node>,
): Node | undefined {
  const waiting: { readonly node: Node; readonly level: number }[] = [{ node: tree, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    if (level > levelsMax) return node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1)
      waiting.push({ node: children[index]!, level: level + 1 });
  }
  return undefined;
}
