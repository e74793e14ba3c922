// SPDX-License-Identifier: MIT
// What a finger does to a text in one slip, drawn from a seed: a character is lost, doubled, exchanged with its neighbour, or
// another one stands beside it or in its stead.

import type { Draw } from './edits.js';

const KEYS = 'abcdefghijklmnopqrstuvwxyz0189 -_.,:;[]{}()<>|!?*&%@#"\'`~=+/\\\n\t';

/** The text with one slip, which differs from it. */
export function slip(text: string, draw: Draw): string {
  const slips = [
    (at: number, _key: string) => text.slice(0, at) + text.slice(at + 1),
    (at: number, _key: string) => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
    (at: number, _key: string) =>
      text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      text.slice(at + 2),
    (at: number, key: string) => text.slice(0, at) + key + text.slice(at + 1),
    (at: number, key: string) => text.slice(0, at) + key + text.slice(at),
  ];
  for (;;) {
    const slipped = slips[draw(slips.length)]!(draw(text.length), KEYS[draw(KEYS.length)]!);
    if (slipped !== text) return slipped;
  }
}
