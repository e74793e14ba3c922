// SPDX-License-Identifier: MIT
// Makes a history that shows something as short as it can be: what it can do without is left out, and its devices are
// plain ones. The library's own shrinking has simplified the operations by then, but gives up on many of them.

import type { History, Setting } from './operations.js';

/** A device as transcripts have it. */
export const PLAIN: Omit<Setting, 'edition'> = {
  byteOrder: 'little',
  shape: { blocks: 2, blockBytes: 64 },
  within: false,
  mapped: false,
  windowBytes: 4096,
  drainTicksMax: 16,
};

/** @param shows - Whether a history shows it still. */
export function minimise(history: History, shows: (shorter: History) => boolean): History {
  let shortest = history;
  for (let simpler: History | undefined = history; simpler !== undefined; ) {
    shortest = simpler;
    simpler = simplerThan(shortest).find(shows);
  }
  return shortest;
}

/** How many operations in a row are left out together: a fault and what it hits, or a whole flow. */
const SPANS = [8, 4, 3, 2, 1];

/** A history without some of its operations, the last ones first, and with each part of the setting plain. */
function simplerThan({ setting, operations }: History): readonly History[] {
  const settings = Object.entries(PLAIN)
    .filter(([name, plain]) => setting[name as keyof Setting] !== plain)
    .map(([name, plain]) => ({ setting: { ...setting, [name]: plain }, operations }));
  const shorter = SPANS.flatMap((span) =>
    operations
      .map((_, start) => operations.filter((_operation, at) => at < start || at >= start + span))
      .reverse(),
  );
  return [...settings, ...shorter.map((left) => ({ setting, operations: left }))];
}
