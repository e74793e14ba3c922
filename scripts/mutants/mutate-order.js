// SPDX-License-Identifier: MIT
// Changes of the order of things: members of a struct, and items of a list.

import { ts } from 'ts-morph';
import { hasTag } from './nodes.js';

/**
 * Items that follow each other and name the same arc, where they name any: what is done on one arc does not depend on another one.
 *
 * @param {readonly ts.Expression[]} items
 * @returns {readonly (readonly ts.Expression[])[]}
 */
function runsOfOneArc(items) {
  /** @type {ts.Expression[][]} */
  const runs = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && arcOf(run[0]) === arcOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/**
 * @param {ts.Expression} item
 * @returns {string} The ends of the arc that it names; empty where it names none.
 */
function arcOf(item) {
  if (!ts.isObjectLiteralExpression(item)) return '';
  const ends = item.properties.filter(({ name }) => name !== undefined && /^(from|to)$/.test(name.getText()));
  return ends.map((end) => end.getText()).join();
}

/**
 * The place of a member counts in a struct; a record is no layout.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
export function* swappedMembers(node) {
  if (ts.isInterfaceDeclaration(node) && hasTag(node, 'struct')) yield* swaps('place', node.members);
}

/**
 * A list has an order; arcs are a set, and of a list by arcs the order within each counts.
 *
 * @param {ts.Node} node
 * @returns {Iterable<import('./mutant.js').Change>}
 */
export function* changedList(node) {
  if (!ts.isArrayLiteralExpression(node)) return;
  if (hasTag(node.parent, 'list'))
    for (const together of runsOfOneArc(node.elements)) yield* swaps('order', together);
  for (const element of node.elements) {
    const text = node.getSourceFile().text;
    const comma = /^,?\s*/.exec(text.slice(element.getEnd()))?.[0].length ?? 0;
    yield {
      kind: 'item',
      start: element.getStart(),
      end: element.getEnd() + comma,
      replacement: '',
    };
  }
}

/**
 * @param {string} kind
 * @param {readonly ts.Node[]} nodes
 * @returns {Iterable<import('./mutant.js').Change>}
 */
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

/** @param {ts.Node} node */
function brief(node) {
  return ts.isPropertySignature(node) ? node.name.getText() : node.getText();
}
