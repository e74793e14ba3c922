// SPDX-License-Identifier: MIT
// Names of syntax in plain words, for messages about what a subset does not have.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';

const K = ts.SyntaxKind;

const WORDS: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [K.WhileStatement, 'a `while` loop'],
  [K.DoStatement, 'a `do` loop'],
  [K.ForStatement, 'a `for (;;)` loop'],
  [K.ForInStatement, 'a `for ... in` loop'],
  [K.SwitchStatement, 'a `switch`'],
  [K.TryStatement, 'a `try`'],
  [K.ThrowStatement, 'a `throw`'],
  [K.BreakStatement, 'a `break`'],
  [K.ContinueStatement, 'a `continue`'],
  [K.LabeledStatement, 'a label'],
  [K.FunctionDeclaration, 'a function inside a function'],
  [K.ArrowFunction, 'a function'],
  [K.FunctionExpression, 'a function'],
  [K.ClassDeclaration, 'a class'],
  [K.AwaitExpression, 'an `await`'],
  [K.YieldExpression, 'a `yield`'],
  [K.NewExpression, 'a `new`'],
  [K.DeleteExpression, 'a `delete`'],
  [K.TypeOfExpression, 'a `typeof`'],
  [K.VoidExpression, 'a `void`'],
  [K.AsExpression, 'a type assertion'],
  [K.TypeAssertionExpression, 'a type assertion'],
  [K.SatisfiesExpression, 'a `satisfies`'],
  [K.NonNullExpression, 'a `!` after a value'],
  [K.ArrayLiteralExpression, 'an array'],
  [K.ObjectLiteralExpression, 'an object'],
  [K.StringLiteral, 'a string'],
  [K.NoSubstitutionTemplateLiteral, 'a string'],
  [K.TemplateExpression, 'a template string'],
  [K.RegularExpressionLiteral, 'a regular expression'],
  [K.NullKeyword, '`null`'],
  [K.ThisKeyword, '`this`'],
  [K.SpreadElement, 'a spread'],
  [K.SpreadAssignment, 'a spread'],
  [K.ElementAccessExpression, 'an index'],
  [K.EmptyStatement, 'an empty statement'],
  [K.Block, 'a block'],
]);

/** What a node is, with an article: "a `while` loop", "a tagged template expression". */
export function describe(node: TypeScript.Node): string {
  if (ts.isBinaryExpression(node)) return `the operator \`${node.operatorToken.getText()}\``;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return `the operator \`${ts.tokenToString(node.operator)}\``;
  }
  if (ts.isIdentifier(node)) return `the name \`${node.text}\``;
  const words = WORDS.get(node.kind);
  if (words !== undefined) return words;
  const plain = (K[node.kind] ?? 'node').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${/^[aeiou]/.test(plain) ? 'an' : 'a'} ${plain}`;
}
