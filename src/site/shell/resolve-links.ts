// SPDX-License-Identifier: MIT
// Makes the links of a page relative, in place: the tree was made for this page alone.

import type { Element, Root, RootContent } from 'hast';
import { relativeLink, splitLink } from '../links.js';

/** @param pages - Paths of all pages: a link to another HTML page becomes plain words. */
export function resolveLinks(tree: Root, from: string, pages: ReadonlySet<string>): Root {
  visit(tree, from, pages);
  return tree;
}

function visit(node: Root | RootContent, from: string, pages: ReadonlySet<string>): void {
  if (node.type === 'element') resolve(node, from, pages);
  if ('children' in node) for (const child of node.children) visit(child, from, pages);
}

function resolve(node: Element, from: string, pages: ReadonlySet<string>): void {
  const { href, src } = node.properties;
  if (typeof src === 'string') node.properties.src = relativeLink(from, src);
  if (typeof href !== 'string') return;
  const path = splitLink(href)?.path;
  if (node.tagName === 'a' && path?.endsWith('.html') && !pages.has(path)) {
    node.tagName = 'span';
    delete node.properties.href;
  } else {
    node.properties.href = relativeLink(from, href);
  }
}
