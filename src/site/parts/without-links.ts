// SPDX-License-Identifier: MIT
import type { ElementContent } from 'hast';

/** The same content without its links, to stand within a link. */
export function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}
