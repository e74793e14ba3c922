// SPDX-License-Identifier: MIT
// One-token changes of the spec: of declarations and algorithms (TypeScript), and of what examples expect (Markdown).

import { ts } from 'ts-morph';

/**
 * @typedef {object} Mutant
 * @property {string} file - Project-relative path.
 * @property {number} start - Offset of the replaced text.
 * @property {number} end
 * @property {string} replacement
 * @property {string} what - What was changed, with the line.
 */

const OPERATORS = new Map([
  ['&', '|'],
  ['|', '&'],
  ['^', '&'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['<<', '>>'],
]);

const MEMBER_TYPES = new Map([
  ['u8', 'u16'],
  ['u16', 'u32'],
  ['u32', 'u64'],
  ['u64', 'u32'],
]);

/**
 * Every one-token change of a declaration file.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutateTypeScript(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** @type {Mutant[]} */
  const mutants = [];
  const add = (node, replacement, kind) => {
    const start = node.getStart(source);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const what = `${file}:${line + 1}: ${kind}: ${brief(node.getText(source))} -> ${brief(replacement) || 'nothing'}`;
    mutants.push({ file, start, end: node.getEnd(), replacement, what });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutateNode(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** @param {(node: import('ts-morph').ts.Node, replacement: string, kind: string) => void} add */
function mutateNode(node, add) {
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) {
    add(node, String(Number(node.text) + 1), 'number');
  } else if (ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.getText())) {
    add(node.operatorToken, OPERATORS.get(node.operatorToken.getText()), 'operator');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    add(node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true', 'flag');
  } else if (ts.isPrefixUnaryExpression(node)) {
    add(node, node.operand.getText(), 'unary operator');
  } else if (ts.isPropertySignature(node) && node.type && MEMBER_TYPES.has(node.type.getText())) {
    add(node.type, MEMBER_TYPES.get(node.type.getText()), 'width');
  } else if (ts.isPropertyAccessExpression(node) && /^[A-Z]\w*$/.test(node.expression.getText())) {
    add(node.name, otherMember(node), 'name');
  } else if (isRemovable(node)) {
    add(node, '', 'step');
  }
}

/** Another member of the same enum, by the places where it is used in the file. */
function otherMember(node) {
  const holder = node.expression.getText();
  const names = new Set();
  const collect = (other) => {
    if (ts.isPropertyAccessExpression(other) && other.expression.getText() === holder)
      names.add(other.name.text);
    ts.forEachChild(other, collect);
  };
  collect(node.getSourceFile());
  const list = [...names].sort();
  return list[(list.indexOf(node.name.text) + 1) % list.length];
}

/** A statement inside an algorithm that can be left out and still leave a program. */
function isRemovable(node) {
  return ts.isExpressionStatement(node) || (ts.isIfStatement(node) && !ts.isIfStatement(node.parent));
}

/**
 * Every one-token change of what an example expects.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutateExamples(file, text) {
  /** @type {Mutant[]} */
  const mutants = [];
  let fence = '';
  let offset = 0;
  text.split('\n').forEach((line, index) => {
    const opening = /^(```+)(ts|transcript)\b/.exec(line);
    if (opening) fence = opening[2];
    else if (line.startsWith('```')) fence = '';
    else if (fence === 'transcript') mutants.push(...mutateExpectation(file, line, index, offset));
    else if (fence === 'ts') mutants.push(...mutateLiterals(file, line, index, offset));
    offset += line.length + 1;
  });
  return mutants;
}

function mutateExpectation(file, line, index, offset) {
  const match = /^([^#]*=>\s*)([^#]*?)\s*(#.*)?$/.exec(line);
  if (!match) return [];
  const start = offset + match[1].length;
  const expected = match[2];
  return [
    {
      file,
      start,
      end: start + expected.length,
      replacement: otherExpectation(expected),
      what: `${file}:${index + 1}: expectation: ${expected} -> ${otherExpectation(expected)}`,
    },
  ];
}

function otherExpectation(expected) {
  if (expected === 'nonzero') return '0';
  if (/^\d+$/.test(expected)) return String(Number(expected) + 1);
  if (/^0x[0-9a-f]+$/i.test(expected)) return `0x${(Number(expected) + 1).toString(16)}`;
  if (/^E[A-Z]+$/.test(expected) && expected !== 'ERROR') return expected === 'EIO' ? 'EINVAL' : 'EIO';
  const words = expected.split(/\s+/);
  words[words.length - 1] = words.at(-1) === '{}' ? '1' : '{}';
  return words.join(' ');
}

function mutateLiterals(file, line, index, offset) {
  if (!/\bassert\./.test(line)) return [];
  return [...line.matchAll(/(?<![\w.'"])(0x[0-9a-f]+|\d+)(?=n?\b)(?![\w]*['"])/gi)].map((match) => {
    const start = offset + match.index;
    const replacement = String(Number(match[0]) + 1);
    return {
      file,
      start,
      end: start + match[0].length,
      replacement,
      what: `${file}:${index + 1}: literal: ${match[0]} -> ${replacement}`,
    };
  });
}

function brief(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
