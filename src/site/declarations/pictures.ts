// SPDX-License-Identifier: MIT
// The bits of a value as a picture: one cell per bit from the highest to the lowest, and one for a run of unnamed bits.
// The layout of a struct as a picture of bytes: a table of eight columns, in which a member is as wide as it is long.

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

const ROW_BYTES = 8;

/** A run of bytes that belong together, within the rows of the picture. */
interface Span {
  /** Name of the member; absent for bytes that belong to none. */
  readonly member?: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export function bytePicture(struct: DeclarationOf<'struct'>): Element {
  const name = `Bytes of struct ${struct.symbol}`;
  const columns = Array.from({ length: ROW_BYTES }, (_, byte) => h('th', { scope: 'col' }, `+${byte}`));
  return scrolling(
    name,
    h('table.bytes', [
      h('caption', name),
      h('thead', h('tr', [h('th', { scope: 'col' }, 'Offset'), ...columns])),
      h('tbody', [...rowsOf(struct)]),
    ]),
  );
}

function rowsOf(struct: DeclarationOf<'struct'>): readonly Element[] {
  const spans = spansOf(struct);
  const end = spans.at(-1)?.end ?? 0;
  const rows: Element[] = [];
  for (let start = 0; start < end; start += ROW_BYTES) {
    const cells = spans
      .filter((span) => span.start < start + ROW_BYTES && span.end > start)
      .map((span) => cell(span, start, struct.symbol));
    rows.push(h('tr', [h('th', { scope: 'row' }, hexadecimal(start)), ...cells]));
  }
  return [...rows, ...flexible(struct)];
}

/** Members and the holes between them, in order. */
function spansOf({ members, size }: DeclarationOf<'struct'>): readonly Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const member of members) {
    if (member.count === 0) continue;
    if (member.offset > offset) spans.push({ start: offset, end: member.offset });
    spans.push({ member: member.name, start: member.offset, end: member.offset + member.size });
    offset = member.offset + member.size;
  }
  if (size > offset) spans.push({ start: offset, end: size });
  return spans;
}

function cell({ member, start, end }: Span, row: number, symbol: string): Element {
  const [first, last] = [Math.max(start, row), Math.min(end, row + ROW_BYTES)];
  const colSpan = last - first;
  if (member === undefined) return h('td.hole', { colSpan }, 'unused');
  if (first > start) return h('td.member.continued', { colSpan }, `${member} (goes on)`);
  const link = h('a', { href: `#${anchors.symbol(`${symbol}.${member}`)}` }, member);
  return h('td.member', { colSpan }, link);
}

/** What follows the struct, where its last member says so. */
function flexible({ members, symbol, size }: DeclarationOf<'struct'>): readonly Element[] {
  const last = members.at(-1);
  if (last?.count !== 0) return [];
  const link = h('a', { href: `#${anchors.symbol(`${symbol}.${last.name}`)}` }, last.name);
  return [
    h('tr', [
      h('th', { scope: 'row' }, `from ${hexadecimal(size)}`),
      h('td.member', { colSpan: ROW_BYTES }, [link, ': as many as there are']),
    ]),
  ];
}

function hexadecimal(value: number): string {
  return `0x${value.toString(16).padStart(2, '0')}`;
}
