// SPDX-License-Identifier: MIT
// What a user of one edition meets on a device of another: transitions that are lost, against reference devices, and what a
// ledger of compatibility says.

import { describe, expect, test } from 'vitest';
import * as fsm from '../generated/reference/src/fsm/index.js';
import * as rfc from '../generated/reference/src/rfc-ndma/index.js';
import { compareEditions, lostTransitions } from '../src/compare/index.js';
import { editionOf, model } from './c/generated.js';
import { type Edit, readLamp, summarise } from './support/lamp.js';

/** Whether a device, once it is in a state, goes to another; undefined where it does not get into the first. */
function accepts(
  { createDevice }: Pick<typeof rfc, 'createDevice'>,
  from: number,
  to: number,
): boolean | undefined {
  const device = createDevice();
  const write = (value: number): number => device.write(0, Uint8Array.of(value, 0, 0, 0));
  return write(from) === 0 ? write(to) === 0 : undefined;
}

describe('transitions that are lost', () => {
  test('are those that a device of the one edition makes and a device of the other does not', () => {
    const values = [...Array(16).keys()];
    const pairs = values.flatMap((from) =>
      values.filter((to) => to !== from).map((to) => [from, to] as const),
    );
    const made = pairs.filter(([from, to]) => accepts(rfc, from, to) === true);
    // No stream was stored, so whoever leaves a state with RESUMING fails there for another reason.
    const keeps = (from: number): boolean => (from & rfc.DeviceState.RESUMING) === 0;
    const lost = made.filter(([from, to]) => keeps(from) && accepts(fsm, from, to) !== true);
    const found = compareEditions(model, editionOf('rfc-ndma'), editionOf('fsm'));
    const claimed = found.transitions.changed
      .filter(({ before, after }) => before.kind === 'accepted' && after.kind !== 'accepted')
      .map(({ from, to }) => [Number(from.value), Number(to.value)] as const);
    expect(claimed.filter(([from]) => keeps(from))).toEqual(lost);
    expect(lostTransitions(found)).toMatchObject({ count: claimed.length, accepted: 10 * 9 });
  });

  test('are none of an edition and itself, and not counted where an edition is silent', () => {
    const [old, now] = [editionOf('linux-5.16'), editionOf('rfc-ndma')];
    expect(lostTransitions(compareEditions(model, now, now))).toEqual({
      count: 0,
      accepted: 90,
      facts: [],
    });
    expect(lostTransitions(compareEditions(model, old, now))).toBeUndefined();
  });
});

describe('a ledger of compatibility', () => {
  const ledger = (text: string): readonly Edit[] => [
    {
      file: 'uapi.yaml',
      find: '    playground: playground.ts\n',
      replace: '    playground: playground.ts\n    compatibility: compatibility.yaml\n',
    },
    { file: 'compatibility.yaml', replace: text },
  ];
  const difference = (edition: string): string => `
sequences: dim
differences:
  - { decision: dim, edition: ${edition}, transcripts: ["lamp/light*"], flows: ["*, twice"] }
`;

  test('says which transcripts of another edition come to another end, and why', () => {
    const { model: lamp, diagnostics } = readLamp(ledger(difference('v2')));
    expect(diagnostics.map(summarise)).toEqual([]);
    const v2 = editionOf('v2', lamp!);
    expect(compareEditions(lamp!, v2, v2).behaviour).toEqual({
      transcripts: { replayed: v2.examples.filter(({ kind }) => kind === 'transcript').length, differing: 1 },
      sequences: 'dim',
      differences: [{ decision: 'dim', transcripts: ['lamp/light-it'], flows: ['*, twice'] }],
    });
    expect(compareEditions(lamp!, editionOf('v1', lamp!), v2).behaviour).toBeUndefined();
  });

  test('with a key that nobody reads is refused', () => {
    const { diagnostics } = readLamp(ledger('difference: []\n'));
    expect(diagnostics.map(summarise)).toContain('compatibility.yaml:1:1 yaml-unknown-key');
  });
});
