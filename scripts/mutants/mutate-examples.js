// SPDX-License-Identifier: MIT
// One-token changes of what examples expect: of a transcript's line, what stands after `=>`; of a TypeScript example,
// the literals of the expected value. What an example feeds in is no expectation: other inputs may have the same answer.

import { ts } from 'ts-morph';
import { mutant } from './mutant.js';

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

function fences(text) {
  return [...text.matchAll(/^(```+)(ts|transcript)\b.*\n([\s\S]*?)^\1/gm)].map((match) => ({
    language: match[2],
    body: match[3],
    start: match.index + match[0].indexOf('\n') + 1,
  }));
}

function* expectations(body) {
  for (const match of body.matchAll(/^([^#\n]*=>[ \t]*)([^#\n]*?)[ \t]*(#.*)?$/gm)) {
    const start = match.index + match[1].length;
    yield {
      kind: 'expectation',
      start,
      end: start + match[2].length,
      replacement: otherExpectation(match[2]),
    };
  }
}

function otherExpectation(expected) {
  if (expected === 'nonzero') return '0';
  if (expected === 'nothing') return '{}';
  if (/^(0x[0-9a-f]+|\d+)$/i.test(expected)) return otherNumber(expected);
  if (/^E[A-Z]+$/.test(expected) && expected !== 'ERROR') return expected === 'EIO' ? 'EINVAL' : 'EIO';
  const words = expected.split(/\s+/);
  words[words.length - 1] = words.at(-1) === '{}' ? '1' : '{}';
  return words.join(' ');
}

function* assertions(body) {
  const source = ts.createSourceFile('example.ts', body, ts.ScriptTarget.ES2022, true);
  const calls = descendants(source).filter(
    (node) => ts.isCallExpression(node) && /^assert\.\w+$/.test(node.expression.getText()),
  );
  for (const { expression, arguments: parts } of calls) {
    const [actual, expected] = parts;
    if (expression.name.text === 'ok') yield replaced('truth', actual, `!(${actual.getText()})`);
    // Of what a value must not be, most other values are as good.
    if (expression.name.text === 'equal') yield* literals(expected);
  }
}

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

function otherNumber(text) {
  const other = Number(text) + 1;
  return /^0x/i.test(text) ? `0x${other.toString(16)}` : String(other);
}

function replaced(kind, node, replacement) {
  return { kind, start: node.getStart(), end: node.getEnd(), replacement };
}

function descendants(node) {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...descendants(child)));
  return found;
}
