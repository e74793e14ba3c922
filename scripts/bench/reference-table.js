// SPDX-License-Identifier: MIT
// The table of what the reference device costs, as ratios to plain copies of the same bytes in the same pieces.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { verdict } from './verdict.js';

const SCRIPT = join(import.meta.dirname, 'reference.js');

/**
 * What is measured; the measurement that it is a ratio to, and the ratio that it should stay below.
 *
 * @type {readonly { what: string, of: string, to?: string, bar?: number }[]}
 */
const ROWS = [
  // The strictest floor: from 1 MiB to 1 MiB, which a cache holds, though what is collected comes from 16 MiB.
  { what: 'floor: copy 256 MiB in pieces of 4 KiB', of: 'copy' },
  { what: 'collect, trapped, in pieces of 4 KiB', of: 'collect-4096', to: 'copy', bar: 2 },
  { what: 'the same, with checks', of: 'collect-4096-checked', to: 'copy', bar: 2 },
  { what: 'collect, mapped', of: 'collect-mapped', to: 'copy', bar: 1.5 },
  { what: 'the same, with checks', of: 'collect-mapped-checked', to: 'copy', bar: 1.5 },
  // What is stored lands in all of the device's memory, which is more than a cache holds; so does this copy.
  { what: 'floor: the copy between 16 MiB and 16 MiB', of: 'copy-spread' },
  { what: 'store, trapped, in pieces of 4 KiB', of: 'store-4096', to: 'copy-spread', bar: 2 },
  { what: 'the same, with checks', of: 'store-4096-checked', to: 'copy-spread', bar: 2 },
  { what: 'store, mapped', of: 'store-mapped', to: 'copy-spread', bar: 1.5 },
  { what: 'the same, with checks', of: 'store-mapped-checked', to: 'copy-spread', bar: 1.5 },
  { what: 'floor: DataView loop of 8 bytes', of: 'data-view' },
  { what: 'collect, trapped, in pieces of 8 bytes', of: 'collect-8', to: 'data-view', bar: 4 },
  { what: 'the same, with checks', of: 'collect-8-checked', to: 'data-view', bar: 4 },
  { what: 'store, trapped, in pieces of 8 bytes', of: 'store-8', to: 'data-view', bar: 4 },
  { what: 'the same, with checks', of: 'store-8-checked', to: 'data-view', bar: 4 },
  // Every byte comes from memory, once: no bar, since a copy of 256 MiB to 1 MiB is what a user would do.
  { what: 'floor: the copy from 256 MiB to 1 MiB', of: 'copy-once' },
  { what: 'collect 256 MiB of state for the first time', of: 'collect-once', to: 'copy-once' },
  { what: 'the same, with checks, each yet to be made', of: 'collect-once-checked', to: 'copy-once' },
  { what: 'memory held: 2 GiB of stream to 256 MiB', of: 'held-long', to: 'held-short', bar: 1.1 },
];

const TRANSITIONS_PER_SECOND_MIN = 1_000_000;

/**
 * One number from a process of its own.
 *
 * @param {string} measurement
 */
function measure(measurement) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', SCRIPT, measurement], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${measurement}: exit code ${status}\n${stderr}`);
  return Number(stdout);
}

/**
 * Each round measures everything once, so that a slow moment of the machine falls on all alike.
 *
 * @param {number} rounds
 */
function measureAll(rounds) {
  const names = ['transitions', 'held-short', ...ROWS.map(({ of }) => of)];
  /** @type {Map<string, number[]>} */
  const numbers = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) numbers.get(name)?.push(measure(name));
  return numbers;
}

/**
 * Lines of a table: what, figures, ratio, bar, whether it holds.
 *
 * @param {number} rounds
 * @param {(numbers: readonly number[]) => number} median - Of a list of numbers.
 */
export function referenceTable(rounds, median) {
  const numbers = measureAll(rounds);
  const value = (/** @type {string} */ name) => median(numbers.get(name) ?? []);
  const rows = ROWS.map(({ what, of, to, bar }) => {
    const ratio = to === undefined ? undefined : value(of) / value(to);
    const figure = of.startsWith('held')
      ? `${(value(of) / 2 ** 20).toFixed(0)} MiB`
      : `${value(of).toFixed(0)} ms`;
    return [what, figure, ratio?.toFixed(2) ?? '', ...verdict(ratio, bar)];
  });
  const perSecond = value('transitions');
  const holds = perSecond >= TRANSITIONS_PER_SECOND_MIN ? 'holds' : 'DOES NOT HOLD';
  return [
    ['what', 'median', 'ratio', 'bar', 'holds'],
    ...rows,
    ['transitions a second', `${(perSecond / 1e6).toFixed(1)} M`, '', '1 M', holds],
  ];
}
