// SPDX-License-Identifier: MIT
// Trees of prose, as tests write them.

export function text(value: string): object {
  return { kind: 'text', text: value };
}

/** The tree without its places, which have their own tests. */
export function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'place' ? undefined : value)));
}
