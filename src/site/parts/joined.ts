// SPDX-License-Identifier: MIT
import type { ElementContent } from 'hast';

/** What an element may be made from. */
export type Content = readonly (ElementContent | string)[];

/** Contents with a separator between them. */
export function joined(
  parts: readonly (readonly ElementContent[])[],
  separator: string,
): readonly ElementContent[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ type: 'text' as const, value: separator }, ...part],
  );
}
