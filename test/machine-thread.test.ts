// SPDX-License-Identifier: MIT
// The arcs of the state machine that the thread has: what each mail does with them, and what follows from those of one mail alone.

import { describe, expect, test } from 'vitest';
import { analyseExamples, analyseReadings } from '../src/machine/index.js';
import { findDeclaration } from '../src/model/index.js';
import { editionOf } from './c/generated.js';

const fsm = editionOf('fsm');
const machine = findDeclaration(fsm.declarations, 'machine', 'MIGRATION')!;

describe('the arcs of the thread', () => {
  // What the mails do with each arc, read from the thread: Williamson names, lists and leaves out on 2022-01-06 at 18:17,
  // Gunthorpe names and drops at 21:20 and on 2022-01-11; what nobody names is the project's.
  const THREAD: Readonly<Record<string, string>> = {
    'RUNNING STOP': 'named',
    'RUNNING STOP_COPY': 'named',
    'RUNNING RESUMING': 'named',
    'RUNNING PRE_COPY': 'named implied',
    'RUNNING RUNNING_NDMA': 'added',
    'PRE_COPY STOP_COPY': 'named',
    'PRE_COPY RUNNING': 'named',
    'PRE_COPY PRE_COPY_NDMA': 'named implied',
    'PRE_COPY STOP': 'listed dropped',
    'PRE_COPY RESUMING': 'listed dropped',
    'PRE_COPY_NDMA STOP_COPY': 'named',
    'PRE_COPY_NDMA PRE_COPY': 'added',
    'PRE_COPY_NDMA RUNNING': 'named',
    'PRE_COPY_NDMA RUNNING_NDMA': 'added',
    'PRE_COPY_NDMA STOP': 'named',
    'STOP_COPY STOP': 'named',
    'STOP_COPY RUNNING': 'named',
    'STOP_COPY PRE_COPY': 'listed named',
    'STOP_COPY PRE_COPY_NDMA': 'added',
    'STOP_COPY RESUMING': 'listed dropped',
    'STOP RUNNING': 'listed implied',
    'STOP STOP_COPY': 'listed implied',
    'STOP RESUMING': 'listed named implied',
    'STOP RUNNING_NDMA': 'added',
    'STOP PRE_COPY': 'listed dropped',
    'RESUMING STOP': 'listed implied',
    'RESUMING RUNNING_NDMA': 'named',
    'RESUMING RUNNING': 'named dropped',
    'RESUMING STOP_COPY': 'listed dropped',
    'RESUMING PRE_COPY': 'listed dropped',
    'RUNNING_NDMA RUNNING': 'named',
    'RUNNING_NDMA STOP': 'named',
    'RUNNING_NDMA PRE_COPY_NDMA': 'added',
  };

  test('are declared with what each mail does with them, those that were dropped as well', () => {
    const { arcs } = findDeclaration(fsm.declarations, 'arcs', machine.arcs)!;
    const words = (text: string) => text.split(' ').sort();
    expect(
      Object.fromEntries(
        arcs.map(({ from, to, sources }) => [
          `${from} ${to}`,
          sources.map(({ standing }) => standing).sort(),
        ]),
      ),
    ).toEqual(Object.fromEntries(Object.entries(THREAD).map(([arc, fate]) => [arc, words(fate)])));
  });

  const readings = analyseReadings(fsm.declarations, machine);
  const reading = (name: string) => readings.find((each) => each.name === name)!;
  const unreachable = (name: string): readonly string[] =>
    reading(name)
      .pairs.filter(({ paths }) => paths.length === 0)
      .map(({ from }) => from);

  test('STOP has no exit in those that the mails of 2022-01-06 name', () => {
    expect(new Set(unreachable('named'))).toEqual(new Set(['STOP']));
    expect(unreachable('examples')).toEqual([]);
  });

  test('to quiesce a device by the shortest path wipes it', () => {
    const pair = reading('named').pairs.find(({ from, to }) => from === 'RUNNING' && to === 'RUNNING_NDMA')!;
    expect(pair.paths.map(({ path }) => path)).toEqual([['RUNNING', 'RESUMING', 'RUNNING_NDMA']]);
    expect(pair.paths[0]!.hazards.map(({ property }) => property)).toContain('replaced');
  });

  test('the four steps are a shortest path only without RESUMING to RUNNING, one of two, and they open a window for DMA', () => {
    const [example] = analyseExamples(fsm.declarations, machine);
    expect(example!.hazards).toEqual([
      { property: 'dma', kind: 'steady', text: 'a window for DMA', state: 'RUNNING' },
    ]);
    const by = new Map(example!.readings.map((each) => [each.name, each]));
    expect(by.get('named')!.lacking).toEqual([
      ['RESUMING', 'STOP'],
      ['STOP', 'RUNNING'],
    ]);
    expect(by.get('examples')).toMatchObject({
      lacking: [],
      shorter: [['RESUMING', 'RUNNING', 'PRE_COPY', 'PRE_COPY_NDMA']],
    });
    expect(by.get('last')).toMatchObject({
      lacking: [],
      shorter: [],
      asShort: [['RESUMING', 'RUNNING_NDMA', 'RUNNING', 'PRE_COPY', 'PRE_COPY_NDMA']],
    });
    expect(example!.transition).toMatchObject({
      kind: 'path',
      path: ['RESUMING', 'RUNNING_NDMA', 'PRE_COPY_NDMA'],
    });
  });
});
