// SPDX-License-Identifier: MIT
// What a person does on the page of a playground: actions, each of which can be undone, and a replay of the steps part by part.

import { describe, expect, it } from 'vitest';
import type { PlaygroundView } from '../src/runtime/playground.js';
import {
  afterSteps,
  begunSteps,
  endOf,
  isSameMoment,
  type Moment,
  nextPart,
  nextStep,
  POWER_ON,
  partsOf,
  previousPart,
  previousStep,
  viewAt,
} from '../src/site/playground/model/moment.js';
import { type RunResult, STEPS_MAX } from '../src/site/playground/model/player.js';
import { stateWriter } from '../src/site/playground/model/states.js';
import { Workbench } from '../src/site/playground/model/workbench.js';
import { model } from './c/generated.js';
import { loadPlaygrounds, playerOf, run } from './support/playground.js';

const script = await loadPlaygrounds(model);
const editions = script.data.editions.map(({ name }) => name);

describe('the workbench', () => {
  const bench = (edition = 'rfc-ndma') => new Workbench(editions, edition, (name) => playerOf(script, name));
  const shown = ({ player: of }: Workbench) => `${of.edition.name}\n${of.print()}`;

  /** One action of each kind, among them some that cannot be read. */
  const ACTIONS: readonly ((of: Workbench) => RunResult)[] = [
    (of) => of.add('write device_state RUNNING|SAVING'),
    (of) => of.add('work\nread pending_bytes'),
    (of) => of.add('write device_state SAVNG'),
    (of) => of.paste('# edition fsm\nwrite device_state STOP\n'),
    (of) => of.add('read device_state'),
    (of) => of.paste('# edition none\nwork\n'),
    (of) => of.open('linux-5.16', ''),
    (of) => of.paste('work\nwork\n'),
    (of) => of.paste('work\nwrok\n'),
    (of) => of.open(of.player.edition.name, ''),
  ];

  it('undoes and redoes every kind of action; one that cannot be read changes nothing', () => {
    const of = bench();
    const seen = [shown(of)];
    for (const act of ACTIONS) {
      const result = act(of);
      if (result.kind === 'refused') expect(shown(of)).toBe(seen.at(-1));
      else seen.push(shown(of));
    }
    expect(seen.length).toBe(8);
    for (const earlier of seen.slice(0, -1).reverse()) {
      of.undo();
      expect(shown(of)).toBe(earlier);
    }
    expect(of.canUndo).toBe(false);
    for (const later of seen.slice(1)) {
      of.redo();
      expect(shown(of)).toBe(later);
    }
    expect(of.canRedo).toBe(false);
  });

  it('has nothing to undo where a page begins', () => {
    const of = bench();
    of.begin('fsm', 'write device_state STOP');
    expect([of.player.taken.length, of.canUndo]).toEqual([1, false]);
  });

  it('forgets what was undone once something else is done', () => {
    const of = bench();
    of.add('work');
    of.undo();
    of.add('write device_state SAVING');
    expect(of.canRedo).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'RFC-NDMA'])(
    'refuses the edition %s, and keeps what was done',
    (name) => {
      const of = bench();
      of.add('work');
      const before = shown(of);
      expect(of.paste(`# edition ${name}\r\nwork\r\n`).kind).toBe('refused');
      expect(shown(of)).toBe(before);
    },
  );

  it('keeps what was done where a text is longer than a history can be', () => {
    const of = bench();
    of.add('work');
    const before = shown(of);
    expect(of.paste('work\n'.repeat(STEPS_MAX + 1)).kind).toBe('refused');
    expect(shown(of)).toBe(before);
  });

  it('tells where a transcript names an edition that there is not', () => {
    expect(bench().paste('\n  # edition: rfc\nwork\n')).toEqual({
      kind: 'refused',
      complaints: [
        {
          line: 2,
          column: 14,
          message: `unexpected edition "rfc", expected one of ${editions.join(', ')}`,
          help: 'correct the name',
        },
      ],
    });
  });
});

describe('a replay', () => {
  const of = playerOf(script, 'rfc-ndma');
  run(
    of,
    'work',
    'fault set-saving EIO',
    'fault set-running EIO unwind',
    'write device_state SAVING',
    'reset',
  );
  const states = ({ devices }: PlaygroundView) => devices.map(({ state }) => stateWriter(of.edition)(state));

  it('goes from step to step, and back', () => {
    const on: Moment[] = [POWER_ON];
    while (!isSameMoment(on.at(-1)!, endOf(of))) on.push(nextStep(on.at(-1)!, of));
    expect(on.map(({ steps }) => steps)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(nextStep(endOf(of), of)).toEqual(endOf(of));
    let at = endOf(of);
    for (const moment of [...on].reverse()) {
      expect(at).toEqual(moment);
      at = previousStep(at);
    }
    expect(at).toEqual(POWER_ON);
  });

  it('goes into a step part by part, through each state of an unwind that fails, and back the same way', () => {
    const moments: Moment[] = [afterSteps(3)];
    while (moments.at(-1)!.steps === 3) moments.push(nextPart(moments.at(-1)!, of));
    expect(moments.map((moment) => states(viewAt(moment, of)).join())).toEqual([
      'RUNNING',
      '{}',
      'SAVING',
      '{}',
      'RUNNING',
      'ERROR',
      'ERROR',
    ]);
    expect(moments.map((moment) => partsOf(moment, of).done)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const [index, moment] of moments.entries())
      if (index > 0) expect(previousPart(moment, of)).toEqual(moments[index - 1]);
    expect(previousStep({ steps: 3, happened: 2 })).toEqual(afterSteps(3));
    expect(begunSteps({ steps: 3, happened: 2 })).toBe(4);
  });

  it('ends where the history ends, by parts as well', () => {
    let at: Moment = POWER_ON;
    for (let moves = 0; moves < 100; moves++) at = nextPart(at, of);
    expect(at).toEqual(endOf(of));
    for (let moves = 0; moves < 100; moves++) at = previousPart(at, of);
    expect(at).toEqual(POWER_ON);
  });
});
