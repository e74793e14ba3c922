// SPDX-License-Identifier: MIT
// Two members of a bit field on one bit.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { type Bit, declarationsOf } from '../model/index.js';
import type { Check } from './check.js';

export const checkBits: Check = (edition) =>
  declarationsOf(edition.declarations, 'bits').flatMap((declaration) => {
    const byPosition = new Map<number, Bit>();
    const found: Diagnostic[] = [];
    for (const bit of declaration.bits) {
      const first = byPosition.get(bit.position);
      if (first === undefined) byPosition.set(bit.position, bit);
      else found.push(overlap(bit, first));
    }
    return found;
  });

function overlap(bit: Bit, first: Bit): Diagnostic {
  return report(
    'overlapping-bits',
    bit.place,
    { name: bit.name, other: first.name, position: bit.position },
    {
      suggestion: `give "${bit.name}" a bit of its own`,
      related: [{ place: first.place, message: `"${first.name}" is here` }],
    },
  );
}
