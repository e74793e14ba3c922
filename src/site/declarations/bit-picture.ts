// SPDX-License-Identifier: MIT
// The bits of a value as a picture: one cell per bit from the highest to the lowest, and one for a run of unnamed bits.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { scalarBytes } from '../../expression/index.js';
import type { DeclarationOf } from '../../model/index.js';
import { anchors } from '../links.js';
import { scrolling } from '../parts/index.js';

type Bit = DeclarationOf<'bits'>['bits'][number];

interface Run {
  readonly high: number;
  readonly low: number;
  readonly bit?: Bit;
}

export function bitPicture(bits: DeclarationOf<'bits'>): readonly Element[] {
  const runs = runsOf(bits);
  if (runs.every(({ bit }) => bit === undefined)) return [];
  const name = `Bits ${bits.symbol}*`;
  return [
    scrolling(
      name,
      h('table.bits', [
        h('caption', name),
        h(
          'thead',
          h(
            'tr',
            runs.map(({ high, low }) =>
              h('th', { scope: 'col' }, high === low ? String(high) : `${high} to ${low}`),
            ),
          ),
        ),
        h(
          'tbody',
          h(
            'tr',
            runs.map(({ bit }) => bitCell(bit)),
          ),
        ),
      ]),
    ),
  ];
}

function bitCell(bit: Bit | undefined): Element {
  if (bit === undefined) return h('td.hole', 'reserved');
  return h('td.member', h('a', { href: `#${anchors.symbol(bit.symbol)}` }, bit.name));
}

/** From the highest bit of the type to the lowest. */
function runsOf({ bits, type }: DeclarationOf<'bits'>): readonly Run[] {
  const runs: Run[] = [];
  let next = 8 * scalarBytes(type) - 1;
  for (const bit of bits.filter(({ position }) => position >= 0).sort((a, b) => b.position - a.position)) {
    if (bit.position < next) runs.push({ high: next, low: bit.position + 1 });
    runs.push({ high: bit.position, low: bit.position, bit });
    next = bit.position - 1;
  }
  if (next >= 0) runs.push({ high: next, low: 0 });
  return runs;
}
