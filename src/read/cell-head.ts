// SPDX-License-Identifier: MIT
// The words that say which cells a line is about: `EVENT @ STATES [in CIRCUMSTANCES]`.

import type { CellSelection, PatternWord } from '../model/index.js';

/** Undefined where the words have another form. */
export function readHead(
  words: readonly PatternWord[],
): Pick<CellSelection, 'event' | 'states' | 'circumstances'> | undefined {
  const at = words.findIndex((word) => word.text === '@');
  const [states, isIn, circumstances, ...rest] = words.slice(at + 1);
  if (at < 1 || states === undefined || rest.length > 0) return undefined;
  const head = { event: words.slice(0, at), states };
  if (isIn === undefined) return head;
  return isIn.text === 'in' && circumstances !== undefined ? { ...head, circumstances } : undefined;
}
