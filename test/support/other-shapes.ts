// SPDX-License-Identifier: MIT
// JSON of another shape than whoever wrote it gave it, drawn from a seed.

import type { Draw } from './edits.js';

/** Of every kind that JSON knows, some of them out of any range or with a meaning of their own. */
const OTHERS: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [null],
  { path: null },
  '',
  'text',
  '../../outside',
  '/',
  'a\0b',
  -1,
  0.5,
  1e300,
];

/** The value with one thing in it replaced, lost or doubled, at any depth. */
export function otherShape(value: unknown, draw: Draw): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0 || draw(4) === 0) return OTHERS[draw(OTHERS.length)];
  const at = draw(entries.length);
  const how = draw(8);
  const changed = entries.flatMap((entry, index): [string, unknown][] => {
    const [name, inside] = entry;
    if (index !== at) return [entry];
    if (how === 0) return [];
    if (how === 1) return [entry, [`${name}x`, inside]];
    return [[name, otherShape(inside, draw)]];
  });
  return Array.isArray(value) ? changed.map(([, inside]) => inside) : Object.fromEntries(changed);
}
