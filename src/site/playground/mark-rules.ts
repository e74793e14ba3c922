// SPDX-License-Identifier: MIT
// Makes code report the rules that it carries. Where a comment names a rule by `@rule`, a call is inserted that runs together with
// the statement behind the comment. Nothing else changes, so the page runs the code of the package.

/** The module that the call comes from. */
export const RULE_MODULE = 'virtual:rules';
const CALL = 'obeysRule$';

const RULE_TAG = /@rule\s+([a-z0-9]+(?:[.-][a-z0-9]+)*)/g;

/** A node of the syntax tree, as ESTree has it, with its offsets. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Text to put in at an offset. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A node in a list of them, with the rules that the comments in front of it name. */
interface Tagged {
  readonly node: SyntaxNode;
  readonly rules: readonly string[];
}

/**
 * The same module, telling of its rules.
 *
 * @param code - JavaScript or TypeScript, with the comments of the source.
 * @param parse - Parses it to ESTree.
 */
export function markRules(code: string, parse: (code: string) => SyntaxNode): string {
  if (!code.includes('@rule')) return code;
  const insertions = taggedIn(parse(code), code).flatMap(({ node, rules }) => {
    const calls = rules.map((rule) => `${CALL}('${rule}');`).join('');
    return callsFor(node, calls);
  });
  if (insertions.length === 0) return code;
  const marked = [...insertions]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
  return `import { ${CALL} } from '${RULE_MODULE}';\n${marked}`;
}

/** Lists of nodes that a comment can stand in, between one and the next. */
const LISTS: ReadonlySet<string> = new Set(['body', 'cases', 'consequent', 'properties']);

function taggedIn(root: SyntaxNode, code: string): readonly Tagged[] {
  const found: Tagged[] = [];
  // Nothing of a type runs.
  if (root.type === 'TSInterfaceDeclaration') return found;
  for (const [key, value] of Object.entries(root)) {
    const children = Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
    if (Array.isArray(value) && LISTS.has(key)) found.push(...taggedOf(root, children, code));
    found.push(...children.flatMap((child) => taggedIn(child, code)));
  }
  return found;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Between two nodes of a list is nothing but comments and punctuation; in front of the first is the end of its parent's head. */
function taggedOf(parent: SyntaxNode, nodes: readonly SyntaxNode[], code: string): readonly Tagged[] {
  return nodes.flatMap((node, index) => {
    const gap = code.slice(nodes[index - 1]?.end ?? parent.start, node.start);
    // A head may hold other nodes, whose comments are theirs: the gap starts at the last bracket.
    const comments = index === 0 ? gap.slice(openingOf(gap)) : gap;
    const rules = [...comments.matchAll(RULE_TAG)].map((match) => match[1]!);
    return rules.length === 0 ? [] : [{ node, rules }];
  });
}

/** Where the last comments of a text begin: behind whatever opens the list. */
function openingOf(gap: string): number {
  const trailing = /(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*(?=\n))*$/.exec(gap);
  return trailing?.index ?? 0;
}

/** Where the calls go so that they run with a node. */
function callsFor(node: SyntaxNode, calls: string): readonly Insertion[] {
  const parts = node as SyntaxNode & Readonly<Record<string, unknown>>;
  switch (node.type) {
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return isNode(parts.declaration) ? functionsOf(parts.declaration, calls) : [];
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return functionsOf(node, calls);
    case 'VariableDeclaration': {
      const functions = functionsOf(node, calls);
      return functions.length > 0 ? functions : [{ at: node.start, text: calls }];
    }
    case 'IfStatement':
      return parts.alternate === null
        ? within(parts.consequent as SyntaxNode, calls)
        : [{ at: node.start, text: calls }];
    case 'SwitchCase': {
      const [first] = parts.consequent as readonly SyntaxNode[];
      return [{ at: first?.start ?? node.end, text: calls }];
    }
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [];
    default:
      return [{ at: node.start, text: calls }];
  }
}

/** The functions that a definition defines, those of an object literal too; nothing for any other definition. */
function functionsOf(node: SyntaxNode, calls: string): readonly Insertion[] {
  const parts = node as SyntaxNode & Readonly<Record<string, unknown>>;
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return within(parts.body as SyntaxNode, calls);
    case 'ArrowFunctionExpression':
      return within(parts.body as SyntaxNode, calls);
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return isNode(parts.value) ? functionsOf(parts.value, calls) : [];
    case 'ObjectExpression':
      return (parts.properties as readonly SyntaxNode[]).flatMap((each) => functionsOf(each, calls));
    case 'VariableDeclaration':
      return (parts.declarations as readonly SyntaxNode[]).flatMap((each) => {
        const { init } = each as SyntaxNode & { readonly init?: unknown };
        return isNode(init) ? functionsOf(init, calls) : [];
      });
    default:
      return [];
  }
}

/** At the start of a block; around a single statement; in front of an expression, which stays the value. */
function within(body: SyntaxNode, calls: string): readonly Insertion[] {
  if (body.type === 'BlockStatement') return [{ at: body.start + 1, text: calls }];
  if (body.type.endsWith('Statement'))
    return [
      { at: body.start, text: `{${calls}` },
      { at: body.end, text: '}' },
    ];
  return [
    { at: body.start, text: `(${calls.replaceAll(';', ',')}` },
    { at: body.end, text: ')' },
  ];
}
