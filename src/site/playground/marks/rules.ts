// SPDX-License-Identifier: MIT
// Makes code report the rules that it carries. Where a comment names a rule by `@rule`, a call is inserted that runs together with
// the statement behind the comment.

import { type Insertion, isNode, type NodeParts, type SyntaxNode, type Tagged, taggedOf } from './syntax.js';

/** The name of the call, which the module with the marks must have. */
export const RULE_CALL = 'obeysRule$';

const RULE_TAG = /@rule\s+([a-z0-9]+(?:[.-][a-z0-9]+)*)/g;

/** What makes a module tell of its rules. */
export function ruleInsertions(program: SyntaxNode, code: string): readonly Insertion[] {
  return taggedIn(program, code).flatMap(({ node, words }) => {
    const calls = words.map((rule) => `${RULE_CALL}('${rule}');`).join('');
    return callsFor(node, calls);
  });
}

/** Lists of nodes that a comment can stand in, between one and the next. */
const LISTS: ReadonlySet<string> = new Set(['body', 'cases', 'consequent', 'properties']);

function taggedIn(root: SyntaxNode, code: string): readonly Tagged[] {
  const found: Tagged[] = [];
  // Nothing of a type runs.
  if (root.type === 'TSInterfaceDeclaration') return found;
  for (const [key, value] of Object.entries(root)) {
    const children = Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
    if (Array.isArray(value) && LISTS.has(key)) found.push(...taggedOf(root, children, code, RULE_TAG));
    found.push(...children.flatMap((child) => taggedIn(child, code)));
  }
  return found;
}

/** Where the calls go so that they run with a node. */
function callsFor(node: SyntaxNode, calls: string): readonly Insertion[] {
  const parts = node as NodeParts;
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
  const parts = node as NodeParts;
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
      { at: body.end, text: '}', closes: true },
    ];
  return [
    { at: body.start, text: `(${calls.replaceAll(';', ',')}` },
    { at: body.end, text: ')', closes: true },
  ];
}
