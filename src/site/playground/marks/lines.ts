// SPDX-License-Identifier: MIT
// Has algorithms tell of the statements that they run. A statement is known by its number: in the order of the source, outer
// ones before inner ones, as in the model. The head of a loop runs before each round and once more when there is none left.

import { type Insertion, isNode, type NodeParts, type SyntaxNode, taggedOf } from './syntax.js';

const ENTERS = 'entersAlgorithm$';
const RUNS = 'runsStatement$';
const LEAVES = 'leavesAlgorithm$';

/** The names of the calls, which the module with the marks must have. */
export const LINE_CALLS: readonly string[] = [ENTERS, RUNS, LEAVES];

const ALGORITHM_TAG = /@algorithm\s+(\w+)/g;

export interface MarkedAlgorithm {
  /** The symbol after the tag. */
  readonly symbol: string;
  readonly body: NodeParts;
}

/** The functions of a module that a comment tags with `@algorithm SYMBOL`. */
export function algorithmsIn(program: SyntaxNode, code: string): readonly MarkedAlgorithm[] {
  const nodes = ((program as NodeParts).body as readonly unknown[]).filter(isNode);
  return taggedOf(program, nodes, code, ALGORITHM_TAG).flatMap(({ node, words: [symbol] }) => {
    const { declaration } = node as NodeParts;
    const made = (isNode(declaration) ? declaration : node) as NodeParts;
    return made.type === 'FunctionDeclaration' ? [{ symbol: symbol!, body: made.body as NodeParts }] : [];
  });
}

/** Every statement of a body, in the order of their numbers. */
export function statementsIn(body: SyntaxNode): readonly SyntaxNode[] {
  const within = innerOf(body).flatMap(statementsIn);
  return body.type === 'BlockStatement' ? within : [body, ...within];
}

/** The bodies directly within a statement. */
function innerOf(node: SyntaxNode): readonly SyntaxNode[] {
  const { type, body, consequent, alternate } = node as NodeParts;
  switch (type) {
    case 'BlockStatement':
      return (body as readonly unknown[]).filter(isNode);
    case 'IfStatement':
      return [consequent, alternate].filter(isNode);
    case 'ForOfStatement':
      return [body].filter(isNode);
    default:
      return [];
  }
}

/** What makes the algorithms of a module tell of their statements. */
export function lineInsertions(program: SyntaxNode, code: string): readonly Insertion[] {
  return algorithmsIn(program, code).flatMap(({ symbol, body }) => {
    const statements = innerOf(body);
    if (statements.length === 0) return [];
    const numbers = new Map(statementsIn(body).map((statement, number) => [statement, number]));
    return [
      { at: body.start + 1, text: `${ENTERS}('${symbol}');try{` },
      ...statements.flatMap((statement) => marksOf(statement, true, numbers)),
      { at: body.end - 1, text: `}finally{${LEAVES}();}`, closes: true } as const,
    ];
  });
}

/** @param isListed - Whether other statements may stand before it; if not, it needs braces. */
function marksOf(
  node: SyntaxNode,
  isListed: boolean,
  numbers: ReadonlyMap<SyntaxNode, number>,
): readonly Insertion[] {
  const isBlock = node.type === 'BlockStatement';
  const inner = innerOf(node).flatMap((each) => marksOf(each, isBlock, numbers));
  const number = numbers.get(node);
  if (number === undefined) return inner;
  const call = `${RUNS}(${number});`;
  const parts =
    node.type === 'ForOfStatement' ? rounds((node as NodeParts).body as SyntaxNode, inner, call) : inner;
  return isListed
    ? [{ at: node.start, text: call }, ...parts]
    : [{ at: node.start, text: `{${call}` }, ...parts, { at: node.end, text: '}', closes: true }];
}

/** Has the head of a loop tell after each round. */
function rounds(body: SyntaxNode, inner: readonly Insertion[], call: string): readonly Insertion[] {
  return body.type === 'BlockStatement'
    ? [...inner, { at: body.end - 1, text: `;${call}`, closes: true }]
    : [{ at: body.start, text: '{' }, ...inner, { at: body.end, text: `${call}}`, closes: true }];
}
