// SPDX-License-Identifier: MIT
// One-token changes of declarations and algorithms. Each kind of change has its own small function, which yields what
// to put in the place of what; a change that says the same in other words is not made, and its function says why.

import { ts } from 'ts-morph';
import { mutant } from './mutant.js';

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
  const mutants = [];
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

/** The next number that the declaration does not use yet, so that the change is not refused as a duplicate. */
function* otherNumber(node) {
  if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent) || isCast(node.parent)) return;
  const used = new Set(
    descendants(topStatement(node)).flatMap((each) => (ts.isNumericLiteral(each) ? [Number(each.text)] : [])),
  );
  let other = Number(node.text) + 1;
  while (used.has(other)) other++;
  yield replaced('number', node, String(other));
}

function* otherOperator(node) {
  if (!ts.isBinaryExpression(node)) return;
  const operator = node.operatorToken.getText();
  // A shift by nothing is none, either way.
  if (operator === '<<' && Number(node.right.getText()) === 0) return;
  const other = OPERATORS.get(operator);
  if (other !== undefined) yield replaced('operator', node.operatorToken, other);
}

/** Leaves out one term; `x >>> 0` counts, as it is the `u32` of `x`. */
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

function isCast(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.getText() === '>>>';
}

function* noPrefix(node) {
  if (ts.isPrefixUnaryExpression(node)) yield replaced('prefix', node, node.operand.getText());
}

function* otherFlag(node) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield replaced('flag', node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield replaced('flag', node, 'true');
}

function* otherWidth(node) {
  if (!ts.isPropertySignature(node) || node.type === undefined || !hasTag(node.parent, 'struct')) return;
  const other = WIDTHS.get(node.type.getText());
  if (other !== undefined) yield replaced('width', node.type, other);
}

/** A bit, a state or another member of an enum. */
function* otherMember(node) {
  if (!ts.isPropertyAccessExpression(node) || !/^[A-Z]\w*[a-z]/.test(node.expression.getText())) return;
  const isSibling = (other) =>
    ts.isPropertyAccessExpression(other) && other.expression.getText() === node.expression.getText();
  const siblings = descendants(node.getSourceFile())
    .filter(isSibling)
    .map(({ name }) => name.text);
  const other = nextOf(siblings, node.name.text);
  if (other !== undefined) yield replaced('member', node.name, other);
}

/** A constant in an expression: another one of the file. An errno, which stands with a minus sign, stays one. */
function* otherConstant(node) {
  if (!isNumericConstant(node)) return;
  const names = descendants(node.getSourceFile())
    .filter((other) => isNumericConstant(other) && isNegated(other) === isNegated(node))
    .map(({ text }) => text);
  const other = nextOf(names, node.text);
  if (other !== undefined) yield replaced('constant', node, other);
}

function isNumericConstant(node) {
  return (
    ts.isIdentifier(node) &&
    /^[A-Z][A-Z0-9_]*$/.test(node.text) &&
    (ts.isBinaryExpression(node.parent) || ts.isPrefixUnaryExpression(node.parent))
  );
}

function isNegated(node) {
  return ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === ts.SyntaxKind.MinusToken;
}

/** A statement goes; a branch stays and does nothing, so that what its condition names is still in use. */
function* fewerSteps(node) {
  if (ts.isExpressionStatement(node)) yield replaced('step', node, '');
  if (ts.isBlock(node) && ts.isIfStatement(node.parent)) yield replaced('branch', node, '{}');
}

/** The place of a member counts in a struct; a record is no layout. */
function* swappedMembers(node) {
  if (ts.isInterfaceDeclaration(node) && hasTag(node, 'struct')) yield* swaps('place', node.members);
}

/** A list has an order; arcs are a set. */
function* changedList(node) {
  if (!ts.isArrayLiteralExpression(node)) return;
  if (hasTag(node.parent, 'list')) yield* swaps('order', node.elements);
  for (const element of node.elements) {
    const text = node.getSourceFile().text;
    const comma = /^,?\s*/.exec(text.slice(element.getEnd()))[0].length;
    yield {
      kind: 'item',
      start: element.getStart(),
      end: element.getEnd() + comma,
      replacement: '',
    };
  }
}

function* otherAccess(node) {
  if (!ts.isPropertySignature(node)) return;
  for (const words of tagWords(node, 'access')) yield changedWords('access', words, ACCESS.get(words.text));
}

/** One bit less, or where there is one only, one more. */
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

function* noOptional(node) {
  if (!ts.isEnumMember(node)) return;
  for (const tag of tagsOf(node, 'optional')) {
    const [text] = /^@optional \w+/.exec(tag.getText());
    yield { kind: 'optional', start: tag.getStart(), end: tag.getStart() + text.length, replacement: '' };
  }
}

function* swaps(kind, nodes) {
  for (const [index, second] of nodes.entries()) {
    const first = nodes[index - 1];
    if (first === undefined) continue;
    const { text } = second.getSourceFile();
    const [start, end] = [first.getStart(undefined, true), second.getStart(undefined, true)];
    const between = text.slice(first.getEnd(), end);
    yield {
      kind,
      start,
      end: second.getEnd(),
      replacement: text.slice(end, second.getEnd()) + between + text.slice(start, first.getEnd()),
      from: `${brief(first)}, ${brief(second)}`,
      to: 'swapped',
    };
  }
}

function replaced(kind, node, replacement) {
  return { kind, start: node.getStart(), end: node.getEnd(), replacement };
}

function changedWords(kind, { text, start }, replacement) {
  return { kind, start, end: start + text.length, replacement };
}

/** What stands after a tag, to the end of its line. */
function tagWords(node, name) {
  return tagsOf(node, name).map((tag) => {
    const [, before, text] = /^(@\w+ +)(.*)/.exec(tag.getText());
    return { text: text.trim(), start: tag.getStart() + before.length };
  });
}

function tagsOf(node, name) {
  return ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === name);
}

function hasTag(node, name) {
  return tagsOf(node, name).length > 0;
}

function topStatement(node) {
  return ts.isSourceFile(node.parent) ? node : topStatement(node.parent);
}

function descendants(node) {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...descendants(child)));
  return found;
}

/** The name after this one, in a circle; undefined where there is no other. */
function nextOf(names, name) {
  const sorted = [...new Set(names)].sort();
  const next = sorted[(sorted.indexOf(name) + 1) % sorted.length];
  return next === name ? undefined : next;
}

function brief(node) {
  return ts.isPropertySignature(node) ? node.name.getText() : node.getText();
}
