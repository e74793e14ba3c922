// SPDX-License-Identifier: MIT
// Users by chance, hostile ones included, against faults by chance: what the reference device promises holds after
// everything that they do. FC_SEED and FC_RUNS replay what a failure has printed.

import { afterEach, describe, expect, test } from 'vitest';
import { type Edition, named, rfc } from './support/editions.js';
import * as broken from './support/histories/broken.js';
import { drawHistories, drawTranscripts, report } from './support/histories/check-histories.js';
import { replay } from './support/histories/replay.js';

const SEED = 20211209;
const MILLISECONDS_MAX = 60_000;

test.each([rfc, named])(
  'whatever a user does to a device of $name, its promises hold',
  (edition) => {
    expect(report(drawHistories(edition, { seed: SEED, runs: 150, operationsMax: 100 }))).toBe('');
  },
  MILLISECONDS_MAX,
);

test.each([rfc, named])(
  'a transcript of $name that is printed does what was done',
  (edition) => {
    const transcripts = drawTranscripts(edition, { seed: SEED, runs: 30, operationsMax: 40 });
    expect(transcripts.length).toBe(30);
    for (const transcript of transcripts) replay(transcript, edition.rules);
  },
  MILLISECONDS_MAX,
);

describe('a bug is found, shrinks to a few lines, and can be pasted into a chapter', () => {
  let mend = (): void => undefined;
  afterEach(() => {
    mend();
    mend = () => undefined;
  });

  const BUGS: readonly (readonly [string, Edition, () => () => void])[] = [
    ['ERROR is not sticky', broken.errorNotSticky, () => () => undefined],
    ['the unwind is skipped', broken.unwindSkipped, () => () => undefined],
    ['NDMA is dropped early', broken.ndmaDroppedEarly, () => () => undefined],
    ['changes are lost', rfc, broken.loseChanges],
    ['a segment is accepted out of turn', rfc, broken.acceptOutOfTurn],
  ];

  test.each(BUGS)(
    '%s',
    (_name, edition, breakIt) => {
      mend = breakIt();
      const { counterexample } = drawHistories(edition, { seed: SEED, runs: 1000, operationsMax: 100 });
      const transcript = counterexample?.transcript ?? '';
      console.log(transcript);
      expect(() => replay(transcript, edition.rules)).toThrow('expected');
      mend();
      replay(transcript, rfc.rules);
    },
    MILLISECONDS_MAX,
  );
});
