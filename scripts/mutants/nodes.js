// SPDX-License-Identifier: MIT
// Nodes of a syntax tree, and changes of one.

import { ts } from 'ts-morph';

/**
 * @param {string} kind
 * @param {ts.Node} node
 * @param {string} replacement
 */
export function replaced(kind, node, replacement) {
  return { kind, start: node.getStart(), end: node.getEnd(), replacement };
}

/**
 * A node and all below it.
 *
 * @param {ts.Node} node
 * @returns {ts.Node[]}
 */
export function descendants(node) {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...descendants(child)));
  return found;
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
export function tagsOf(node, name) {
  return ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === name);
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
export function hasTag(node, name) {
  return tagsOf(node, name).length > 0;
}
