// SPDX-License-Identifier: MIT
// One-token changes of the expectations of examples: in a transcript, the text after `=>`; in a TypeScript example, the
// literals of the expected value. The inputs of an example are not changed, because other inputs may have the same
// result.

import { ts } from 'ts-morph';
import { mutant } from './mutant.js';
import { descendants, replaced } from './nodes.js';

/**
 * @param {string} file - Project-relative path.
 * @param {string} text
 * @returns {import('./mutant.js').Mutant[]}
 */
export function mutateExamples(file, text) {
  return fences(text).flatMap(({ language, start, body }) =>
    [...(language === 'ts' ? assertions(body) : expectations(body))].map((change) =>
      mutant(file, text, { ...change, start: start + change.start, end: start + change.end }),
    ),
  );
}

/** @param {string} text */
function fences(text) {
  const found = text.matchAll(/^(```+)(ts|transcript)\b.*\n([\s\S]*?)^\1/gm);
  return [...found].map(({ 0: all, 2: language = '', 3: body = '', index }) => ({
    language,
    body,
    start: index + all.indexOf('\n') + 1,
  }));
}

/**
 * @param {string} body
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* expectations(body) {
  const found = body.matchAll(/^([^#\n]*=>[ \t]*)([^#\n]*?)[ \t]*(#.*)?$/gm);
  for (const { 1: before = '', 2: expected = '', index } of found) {
    const start = index + before.length;
    const replacement = otherExpectation(expected);
    yield { kind: 'expectation', start, end: start + expected.length, replacement };
  }
}

/** @param {string} expected */
function otherExpectation(expected) {
  if (expected === 'nonzero') return '0';
  if (expected === 'nothing') return '{}';
  if (/^(0x[0-9a-f]+|\d+)$/i.test(expected)) return otherNumber(expected);
  if (/^E[A-Z]+$/.test(expected) && expected !== 'ERROR') return expected === 'EIO' ? 'EINVAL' : 'EIO';
  const words = expected.split(/\s+/);
  words[words.length - 1] = words.at(-1) === '{}' ? '1' : '{}';
  return words.join(' ');
}

/**
 * @param {string} body
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* assertions(body) {
  const source = ts.createSourceFile('example.ts', body, ts.ScriptTarget.ES2022, true);
  for (const node of descendants(source)) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const { expression, name } = node.expression;
    if (expression.getText() !== 'assert') continue;
    const [actual, expected] = node.arguments;
    if (name.text === 'ok' && actual) yield replaced('truth', actual, `!(${actual.getText()})`);
    // Of what a value must not be, most other values are as good.
    if (name.text === 'equal' && expected) yield* literals(expected);
  }
}

/**
 * @param {ts.Node} expected
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* literals(expected) {
  for (const node of descendants(expected)) {
    if (ts.isNumericLiteral(node)) yield replaced('literal', node, otherNumber(node.getText()));
    if (ts.isBigIntLiteral(node))
      yield replaced('literal', node, `${otherNumber(node.getText().slice(0, -1))}n`);
    if (ts.isStringLiteral(node)) yield replaced('literal', node, `'${node.text}!'`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) yield replaced('literal', node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) yield replaced('literal', node, 'true');
  }
}

/** @param {string} text */
function otherNumber(text) {
  const other = Number(text) + 1;
  return /^0x/i.test(text) ? `0x${other.toString(16)}` : String(other);
}
