// SPDX-License-Identifier: MIT
// One-token changes of declarations and algorithms. A small function for each kind of change yields the token and its
// replacements. A change with the same meaning is not made, and the function gives the reason.

import { ts } from 'ts-morph';
import { mutant } from './mutant.js';
import { changedList, swappedMembers } from './mutate-order.js';
import { descendants, hasTag, replaced, tagsOf } from './nodes.js';

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

/** Operators whose operands are terms: one can be left out. */
const JOINING = new Set(['|', '&', '||', '&&']);

const WIDTHS = new Map([
  ['u8', 'u16'],
  ['u16', 'u32'],
  ['u32', 'u64'],
  ['u64', 'u32'],
]);

const ACCESS = new Map([
  ['read-write', 'read-only'],
  ['read-only', 'read-write'],
  ['read-zero write-ignore', 'read-write'],
]);

/**
 * @param {string} file - Project-relative path.
 * @param {string} text
 * @returns {import('./mutant.js').Mutant[]}
 */
export function mutateDeclarations(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** @type {import('./mutant.js').Mutant[]} */
  const mutants = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const mutate of MUTATORS) {
      for (const change of mutate(node)) mutants.push(mutant(file, text, change));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

const MUTATORS = [
  otherNumber,
  otherOperator,
  fewerTerms,
  noPrefix,
  otherFlag,
  otherWidth,
  otherMember,
  otherConstant,
  fewerSteps,
  swappedMembers,
  changedList,
  otherAccess,
  otherBits,
  noOptional,
];

/**
 * The next number that the declaration does not use yet, so that the change is not refused as a duplicate.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherNumber(node) {
  if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent) || isCast(node.parent)) return;
  const used = new Set(
    descendants(topStatement(node)).flatMap((each) => (ts.isNumericLiteral(each) ? [Number(each.text)] : [])),
  );
  let other = Number(node.text) + 1;
  while (used.has(other)) other++;
  yield replaced('number', node, String(other));
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherOperator(node) {
  if (!ts.isBinaryExpression(node)) return;
  const operator = node.operatorToken.getText();
  // A shift by nothing is none, either way.
  if (operator === '<<' && Number(node.right.getText()) === 0) return;
  const other = OPERATORS.get(operator);
  if (other !== undefined) yield replaced('operator', node.operatorToken, other);
}

/**
 * Leaves out one term; `x >>> 0` counts, as it is the `u32` of `x`.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* fewerTerms(node) {
  if (!ts.isBinaryExpression(node)) return;
  if (isCast(node)) yield replaced('cast', node, node.left.getText());
  const operator = node.operatorToken.getText();
  if (!JOINING.has(operator)) return;
  yield replaced('term', node, node.left.getText());
  // To the left of a longer chain stand several terms; each is left out where it is joined.
  const isChain = ts.isBinaryExpression(node.left) && node.left.operatorToken.getText() === operator;
  if (!isChain) yield replaced('term', node, node.right.getText());
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.BinaryExpression}
 */
function isCast(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.getText() === '>>>';
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* noPrefix(node) {
  if (ts.isPrefixUnaryExpression(node)) yield replaced('prefix', node, node.operand.getText());
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherFlag(node) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield replaced('flag', node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield replaced('flag', node, 'true');
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherWidth(node) {
  if (!ts.isPropertySignature(node) || node.type === undefined || !hasTag(node.parent, 'struct')) return;
  const other = WIDTHS.get(node.type.getText());
  if (other !== undefined) yield replaced('width', node.type, other);
}

/**
 * A bit, a state or another member of an enum.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherMember(node) {
  if (!ts.isPropertyAccessExpression(node) || !/^[A-Z]\w*[a-z]/.test(node.expression.getText())) return;
  /**
   * @param {ts.Node} other
   * @returns {other is ts.PropertyAccessExpression}
   */
  const isSibling = (other) =>
    ts.isPropertyAccessExpression(other) && other.expression.getText() === node.expression.getText();
  const siblings = descendants(node.getSourceFile())
    .filter(isSibling)
    .map(({ name }) => name.text);
  const other = nextOf(siblings, node.name.text);
  if (other !== undefined) yield replaced('member', node.name, other);
}

/**
 * A constant in an expression: another one of the file. An errno, which stands with a minus sign, stays one.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherConstant(node) {
  if (!isNumericConstant(node)) return;
  const names = descendants(node.getSourceFile())
    .filter(isNumericConstant)
    .filter((other) => isNegated(other) === isNegated(node))
    .map(({ text }) => text);
  const other = nextOf(names, node.text);
  if (other !== undefined) yield replaced('constant', node, other);
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.Identifier}
 */
function isNumericConstant(node) {
  return (
    ts.isIdentifier(node) &&
    /^[A-Z][A-Z0-9_]*$/.test(node.text) &&
    (ts.isBinaryExpression(node.parent) || ts.isPrefixUnaryExpression(node.parent))
  );
}

/** @param {ts.Node} node */
function isNegated(node) {
  return ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === ts.SyntaxKind.MinusToken;
}

/**
 * A statement goes; a branch stays and does nothing, so that what its condition names is still in use.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* fewerSteps(node) {
  if (ts.isExpressionStatement(node)) yield replaced('step', node, '');
  if (ts.isBlock(node) && ts.isIfStatement(node.parent)) yield replaced('branch', node, '{}');
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherAccess(node) {
  if (!ts.isPropertySignature(node)) return;
  for (const words of tagWords(node, 'access')) {
    const other = ACCESS.get(words.text);
    if (other !== undefined) yield changedWords('access', words, other);
  }
}

/**
 * One bit less, or where there is one only, one more.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* otherBits(node) {
  if (!ts.isPropertySignature(node)) return;
  for (const words of tagWords(node, 'when')) {
    const bits = words.text.split(' ');
    if (bits.length > 1) {
      for (const bit of bits)
        yield changedWords('when', words, bits.filter((each) => each !== bit).join(' '));
    } else {
      const others = descendants(node.getSourceFile())
        .flatMap((each) => (ts.isPropertySignature(each) ? tagWords(each, 'when') : []))
        .flatMap(({ text }) => text.split(' '));
      yield changedWords('when', words, `${words.text} ${nextOf(others, words.text)}`);
    }
  }
}

/**
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
function* noOptional(node) {
  if (!ts.isEnumMember(node)) return;
  for (const tag of tagsOf(node, 'optional')) {
    const [text = ''] = /^@optional \w+/.exec(tag.getText()) ?? [];
    yield { kind: 'optional', start: tag.getStart(), end: tag.getStart() + text.length, replacement: '' };
  }
}

/**
 * @param {string} kind
 * @param {{ text: string, start: number }} words
 * @param {string} replacement
 */
function changedWords(kind, { text, start }, replacement) {
  return { kind, start, end: start + text.length, replacement };
}

/**
 * What stands after a tag, to the end of its line.
 *
 * @param {ts.Node} node
 * @param {string} name
 */
function tagWords(node, name) {
  return tagsOf(node, name).map((tag) => {
    const [, before = '', text = ''] = /^(@\w+ +)(.*)/.exec(tag.getText()) ?? [];
    return { text: text.trim(), start: tag.getStart() + before.length };
  });
}

/**
 * @param {ts.Node} node
 * @returns {ts.Node}
 */
function topStatement(node) {
  return ts.isSourceFile(node.parent) ? node : topStatement(node.parent);
}

/**
 * The name after this one, in a circle; undefined where there is no other.
 *
 * @param {readonly string[]} names
 * @param {string} name
 */
function nextOf(names, name) {
  const sorted = [...new Set(names)].sort();
  const next = sorted[(sorted.indexOf(name) + 1) % sorted.length];
  return next === name ? undefined : next;
}
