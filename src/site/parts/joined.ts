// SPDX-License-Identifier: MIT
import type { ElementContent } from 'hast';

/** What an element may be made from. */
export type Content = readonly (ElementContent | string)[];

/** Contents with a separator between them. */
export function joined<T>(
  parts: readonly (readonly T[])[],
  separator: string,
): readonly (T | { type: 'text'; value: string })[] {
  const between = { type: 'text' as const, value: separator };
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [between]), ...part]);
}

/** A template of contents. */
export function written(strings: TemplateStringsArray, ...parts: readonly (Content | string)[]): Content {
  return strings
    .flatMap((text, index) => [text, ...[parts[index] ?? []].flat()])
    .filter((each) => each !== '');
}
