// SPDX-License-Identifier: MIT
// What users of the bit field meet on a device of the state machine: every transcript and every flow of the two editions of bits,
// on the FSM reference device. A difference is one that spec/vfio-migration/fsm/compatibility.yaml names, with a decision, and what
// that file names does differ.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as fsm from '../generated/reference/src/fsm/index.js';
import * as old from '../generated/reference/src/linux-5.16/index.js';
import * as rfc from '../generated/reference/src/rfc-ndma/index.js';
import { matchesPattern } from '../src/model/index.js';
import { flowRuns } from './support/compatibility/flow-runs.js';
import { type Difference, replay, transcriptsOf } from './support/compatibility/replay.js';

const ROOT = join(import.meta.dirname, '..');
const LEDGER = parse(readFileSync(join(ROOT, 'spec/vfio-migration/fsm/compatibility.yaml'), 'utf8')) as {
  readonly differences: readonly {
    readonly edition: string;
    readonly transcripts?: readonly string[];
    readonly flows?: readonly string[];
  }[];
};

/** Patterns of what differs, each with its edition in front. */
const named = (kind: 'transcripts' | 'flows'): readonly string[] =>
  LEDGER.differences.flatMap((each) => (each[kind] ?? []).map((pattern) => `${each.edition}/${pattern}`));

const EDITIONS = { 'rfc-ndma': rfc, 'linux-5.16': old } as const;

/** What differs and is not named, or is named twice; and what is named and does not differ. */
function compare(patterns: readonly string[], differing: ReadonlyMap<string, string>): readonly string[] {
  const unnamed = [...differing].flatMap(([name, what]) => {
    const count = patterns.filter((pattern) => matchesPattern(name, pattern)).length;
    return count === 1 ? [] : [`${name} is named ${count} times: ${what}`];
  });
  const idle = patterns.filter(
    (pattern) => ![...differing.keys()].some((name) => matchesPattern(name, pattern)),
  );
  return [...unnamed, ...idle.map((pattern) => `${pattern} no longer differs`)];
}

const describeDifference = ({ step, before, after }: Difference): string => `${step}: ${before} -> ${after}`;

describe('transcripts of the bit field on a device of the state machine', () => {
  const replayed = Object.entries(EDITIONS).flatMap(([name, edition]) =>
    transcriptsOf(name).map(
      (transcript) =>
        [`${name}/${transcript.id}`, replay(transcript, edition.createTarget(), fsm.createTarget())] as const,
    ),
  );

  test('a result is the same, or a decision says why not', () => {
    const differing = new Map(
      replayed.flatMap(([name, differences]) =>
        differences
          .filter(({ kind }) => kind === 'result')
          .map((difference) => [name, describeDifference(difference)] as const),
      ),
    );
    expect(compare(named('transcripts'), differing)).toEqual([]);
    // The comparison is worth something: most transcripts are there, and most are the same throughout.
    expect(replayed.length).toBeGreaterThan(150);
    expect(differing.size).toBeLessThan(replayed.length / 5);
  });

  test('the states on the way differ somewhere', () => {
    const looks = replayed.flatMap(([, differences]) =>
      differences.filter(({ kind }) => kind === 'states on the way'),
    );
    expect(looks.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(EDITIONS))('flows of %s on devices of the state machine', (name, edition) => {
  let differing: ReadonlyMap<string, string>;
  let runs = 0;

  // The user's side is that of the edition; only the devices are others.
  beforeAll(() => {
    const now = flowRuns({ flows: edition.flows, createDevice: fsm.createDevice });
    const was = [...flowRuns(edition)];
    runs = was.length;
    differing = new Map(
      was.flatMap(([run, told]) =>
        told === now.get(run) ? [] : [[`${name}/${run}`, `${told} -> ${now.get(run)}`] as const],
      ),
    );
  });

  test('come to the same end, or a decision says why not', () => {
    const own = named('flows').filter((pattern) => pattern.startsWith(`${name}/`));
    expect(compare(own, differing)).toEqual([]);
    expect(runs).toBeGreaterThan(1000);
  });

  test('come to the same end where nothing fails', () => {
    expect([...differing.keys()].filter((run) => run.endsWith('nothing fails'))).toEqual([]);
  });
});
