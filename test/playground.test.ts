// SPDX-License-Identifier: MIT
// The playground without its page: a history of transcript lines, and what it leads to.

import { describe, expect, it } from 'vitest';
import type { DeviceView } from '../src/runtime/playground.js';
import { type Stretch, stretchesOf } from '../src/site/playground/model/happening.js';
import { linkFragment, readLink } from '../src/site/playground/model/link.js';
import { type Player, STEPS_MAX } from '../src/site/playground/model/player.js';
import { stateWriter } from '../src/site/playground/model/states.js';
import { lampModel, model } from './c/generated.js';
import { loadPlaygrounds, playerOf, run } from './support/playground.js';

const script = await loadPlaygrounds(model);
const editions = script.data.editions.map(({ name }) => name);

function player(edition = 'rfc-ndma'): Player {
  return playerOf(script, edition);
}

function device(of: Player, name = 'source'): DeviceView {
  return of.viewAfter(of.taken.length).devices.find((each) => each.name === name)!;
}

function fact(of: Player, name: string, label: string): string | undefined {
  return device(of, name).facts.find((each) => each.label === label)?.value;
}

/** `clear-running EIO {}`: what was done, what it gave, and the state then. */
function told({ part, state, event }: Stretch, of: Player): string {
  const shown = state === undefined ? '' : stateWriter(of.edition)(state);
  return [part?.undoes ? 'undo' : '', part?.text, part?.errno === 0 ? '' : part?.errno, shown, event]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

it.each(editions)('every transcript of the chapters of %s gives what it expects', (edition) => {
  const { examples } = player(edition).edition;
  expect(examples.length).toBeGreaterThan(10);
  const missed = examples.flatMap(({ id, code }) => {
    const taken = run(player(edition), code);
    return taken.filter(({ verdict }) => verdict === 'missed').map(({ step }) => `${id}: ${step.text}`);
  });
  expect(missed).toEqual([]);
});

it('an expectation that is not met is told, and the steps go on', () => {
  const taken = run(player(), 'write device_state SAVING => EIO', 'read device_state => SAVING');
  expect(taken.map(({ verdict }) => verdict)).toEqual(['missed', 'met']);
});

it('a fault in the unwind ends in ERROR, part by part', () => {
  const of = player();
  const [, , write] = run(
    of,
    'fault set-saving EIO',
    'fault set-running EIO unwind',
    'write device_state SAVING => EIO',
  );
  expect(write!.verdict).toBe('met');
  expect(stateWriter(of.edition)(device(of).state)).toBe('ERROR');
  expect(stretchesOf(write!.happenings).map((stretch) => told(stretch, of))).toEqual([
    'clear-running {}',
    'set-saving -5 SAVING',
    'undo clear-saving {}',
    'undo set-running -5 RUNNING',
    'quiesce ERROR',
    // Only the errno is left to return.
    '',
  ]);
});

it('each stretch names the rules that its code carries', () => {
  const of = player();
  const [, , write] = run(
    of,
    'fault set-saving EIO',
    'fault set-running EIO unwind',
    'write device_state SAVING',
  );
  const rules = stretchesOf(write!.happenings).map((stretch) => stretch.rules);
  expect(rules[0]).toContain('running.clear.stop');
  expect(rules[1]).toContain('saving.open');
  expect(rules[2]).toContain('device-state.unwind.swap');
  expect(rules[4]).toEqual(
    expect.arrayContaining(['device-state.unwind.error', 'device-state.error.quiesce']),
  );
  expect(rules.flat().filter((id) => of.edition.rules[id] === undefined)).toEqual([]);
});

it('a refused write names the rule that refuses it, and no other one of its kind', () => {
  const [taken] = run(player(), 'write device_state SAVING|RESUMING');
  const ids = taken!.happenings.flatMap((each) => (each.kind === 'rule' ? [each.id] : []));
  expect(ids).toContain('device-state.invalid-write');
  expect(ids).not.toContain('device-state.reserved.refuse');
  expect(ids).not.toContain('device-state.error.refuse');
});

describe('the data window', () => {
  it('fills and drains', () => {
    const of = player();
    const fill = (): number => device(of).gauges.find(({ label }) => label === 'Bytes in the window')!.value;
    run(of, 'write device_state SAVING');
    expect(fill()).toBe(0);
    run(of, 'read data_offset');
    expect(fill()).toBeGreaterThan(0);
    expect(device(of).bytes?.length).toBe(fill());
    run(of, 'read pending_bytes');
    expect(fill()).toBe(0);
  });
});

describe('the history', () => {
  const LINES = [
    'device queue-halting',
    'write device_state RUNNING|SAVING',
    'read pending_bytes',
    'fault set-running EIO unwind',
    'fault clear-ndma EIO',
    'work',
    'write device_state SAVING',
    'read device_state => nonzero',
    'write device_state 0x7fffffff',
    'trace',
    'reset',
  ];

  it('is copied as a transcript that gives the same when it is pasted', () => {
    const first = player();
    run(first, ...LINES);
    const second = player();
    run(second, first.print());
    expect(second.print()).toBe(first.print());
    const shown = (of: Player) => of.taken.map(({ view, happenings }) => ({ view, happenings }));
    expect(shown(second)).toEqual(shown(first));
  });

  it('that a line cannot be added to stays as it is, and the line and its column are told', () => {
    const of = player();
    run(of, 'write device_state SAVING');
    const result = of.run('read device_state\nwirte device_state SAVING\nwrite device_state SAVNG');
    expect(result).toEqual({
      kind: 'refused',
      complaints: [
        {
          line: 2,
          column: 1,
          message: 'unexpected "wirte", expected a verb of the manifest',
          help: 'did you mean "write"?',
        },
        {
          line: 3,
          column: 20,
          message: 'unexpected "SAVNG", expected a number, bits, {} or a constant',
          help: 'did you mean "SAVING"?',
        },
      ],
    });
    expect(of.taken.length).toBe(1);
  });

  it('has an end', () => {
    const of = player();
    run(of, 'work');
    const result = of.run('work\n'.repeat(STEPS_MAX));
    expect(result).toMatchObject({ kind: 'refused', complaints: [{ line: STEPS_MAX, column: 1 }] });
  });

  it('tells a mistake of the transcript, and goes on', () => {
    const of = player();
    const [, missed] = run(
      of,
      'fault set-ndma EIO',
      'write device_state SAVING',
      'read device_state => SAVING',
    );
    expect(missed!.outcome).toMatchObject({ kind: 'mistake' });
    expect(of.taken.at(-1)!.verdict).toBe('met');
  });
});

describe('pictures', () => {
  /** Each picture of a device: how many things are in each condition. */
  function drawn(of: Player, name = 'source'): Readonly<Record<string, string>> {
    return words(device(of, name).pictures);
  }

  function words(pictures: DeviceView['pictures'] = []): Readonly<Record<string, string>> {
    return Object.fromEntries(
      pictures.map(({ label, conditions, things, note }) => {
        const counts = conditions.flatMap((condition, index) => {
          const { length } = things.filter((thing) => thing.condition === index);
          return length === 0 ? [] : [`${length} ${condition}`];
        });
        return [label, [...counts, ...(note === undefined ? [] : [note])].join(', ')];
      }),
    );
  }

  it('show DMA under way, the page that it writes, and DMA that is held back', () => {
    const of = player();
    const seen = ['work', 'work', 'work', 'write device_state RUNNING|NDMA', 'work'].map((line) => {
      run(of, line);
      return drawn(of);
    });
    expect(seen.map((each) => each['DMA writes'])).toEqual([
      '1 under way, 0 completed',
      '1 under way, 1 completed',
      '1 under way, 2 completed',
      '3 completed',
      '1 queued, 3 completed',
    ]);
    expect(seen.map((each) => each['Pages of memory'])).toEqual([
      '16 never written',
      ...new Array<string>(4).fill('15 never written, 1 written'),
    ]);
  });

  it('show how far the segment in the window is read', () => {
    const of = player();
    run(of, 'write device_state SAVING', 'read data_offset', 'read data_size');
    const { bytes } = device(of);
    const segment = (): string | undefined => drawn(of)['Segment in the window'];
    expect(segment()).toBe(`1 made available, 0 of ${bytes!.length} bytes were read`);
    run(of, 'read 0x1000/4', 'read 0x1004/4');
    expect(segment()).toBe(`1 made available, 8 of ${bytes!.length} bytes were read`);
    expect(device(of).pictures!.at(-1)!.things).toMatchObject([{ filled: 8 / bytes!.length }]);
    run(of, 'read pending_bytes');
    expect(segment()).toBe('');
    run(of, 'read data_offset');
    expect(segment()).toMatch(/^1 made available, 0 of /);
  });

  it('show segments and pages go from one machine to the other', () => {
    const of = player();
    run(of, 'work', 'work', 'flow live-migration');
    const segments: (string | undefined)[] = [];
    const pages: (string | undefined)[] = [];
    const blocks: (string | undefined)[] = [];
    for (let steps = 0; steps < 200 && !segments.at(-1)?.startsWith('ended'); steps++) {
      const [next] = run(of, 'next');
      const view = of.viewAfter(of.taken.length);
      segments.push(words(view.pictures)['Segments with the user']);
      pages.push(drawn(of, 'target')['Pages of memory']);
      blocks.push(drawn(of, 'target')['Blocks of the state']);
      if (next!.happenings.some((each) => each.kind === 'event' && each.text.startsWith('the flow ended')))
        break;
      run(of, 'work');
    }
    expect(pages[0]).toBe('15 never written, 1 differs from the source');
    expect(pages.at(-1)).toBe('15 never written, 1 the same at the source');
    expect(segments.some((each) => /\b1 collected/.test(each ?? ''))).toBe(true);
    expect(segments.at(-1)).not.toContain('collected');
    expect(new Set(blocks).size).toBeGreaterThan(2);
  });
});

describe('two machines', () => {
  it('migrate step by step, and the counters agree', () => {
    const of = player();
    run(of, 'work', 'work', 'flow live-migration');
    let ended = false;
    for (let steps = 0; steps < 200 && !ended; steps++) {
      const [next] = run(of, 'next');
      run(of, 'work');
      ended = next!.happenings.some(
        (each) => each.kind === 'event' && each.text.startsWith('the flow ended'),
      );
    }
    expect(ended).toBe(true);
    expect(Number(fact(of, 'source', 'Counter'))).toBeGreaterThan(5);
    expect(fact(of, 'target', 'Counter')).toBe(fact(of, 'source', 'Counter'));
    expect(of.viewAfter(of.taken.length).facts).toContainEqual({
      label: 'Pages of memory that differ',
      value: '0',
    });
    expect(stateWriter(of.edition)(device(of, 'target').state)).toBe('RUNNING');
    expect(stateWriter(of.edition)(device(of, 'source').state)).not.toBe('RUNNING');
  });

  it('can be served by hand: the segments that the user collects are stored at the other', () => {
    const of = player();
    run(of, 'work', 'write device_state SAVING', 'collect-all', 'machine target');
    run(of, 'write device_state RESUMING', 'store-all', 'write device_state {}');
    expect(fact(of, 'target', 'Counter')).toBe(fact(of, 'source', 'Counter'));
  });

  it('go back after a failure', () => {
    const of = player();
    run(
      of,
      'machine target',
      'fault set-running EIO',
      'machine source',
      'flow live-migration',
      'finish => EIO',
    );
    expect(stateWriter(of.edition)(device(of, 'source').state)).toBe('RUNNING');
  });

  it('suspend and resume', () => {
    const of = player();
    run(of, 'work', 'flow suspend', 'finish', 'flow resume', 'finish');
    expect(stateWriter(of.edition)(device(of, 'target').state)).toBe('RUNNING');
  });

  it('have nothing to go on with where no flow was begun, and nothing to resume from', () => {
    const taken = run(player(), 'next', 'flow resume');
    expect(taken.map(({ outcome }) => outcome.kind)).toEqual(['mistake', 'mistake']);
  });
});

it.each(editions)('every verb of %s is offered once', (edition) => {
  const { verbs, groups } = script.playgrounds[edition]!;
  const known = [...player(edition).edition.verbs, ...verbs].map(({ name }) => name).sort();
  expect(groups.flatMap((group) => group.verbs).sort()).toEqual(known);
});

it.each([
  { kind: 'edition', edition: 'linux-5.16' },
  { kind: 'example', edition: 'rfc-ndma', example: 'unwind/a-slug' },
  {
    kind: 'transcript',
    edition: 'rfc-ndma',
    text: 'write device_state A|B => EIO\nread 0x4/2\n# 100 % & + #\n',
  },
] as const)('a link of kind $kind can be read again', (content) => {
  expect(readLink(linkFragment(content))).toEqual(content);
});

it('the fragment of a heading is no link', () => {
  expect(readLink('#the-step')).toBeUndefined();
});

it('the second uAPI can be played with as well', async () => {
  const lamp = await loadPlaygrounds(lampModel);
  const of = playerOf(lamp, 'v2');
  const missed = of.edition.examples.flatMap(({ code }) =>
    run(playerOf(lamp, 'v2'), code).filter(({ verdict }) => verdict === 'missed'),
  );
  expect(missed).toEqual([]);
  const [, dimmed] = run(of, 'write state LIT|DIM', 'write state {}');
  expect(stretchesOf(dimmed!.happenings).map((stretch) => told(stretch, of))).toEqual([
    'undo dim ON',
    'undo light OFF',
  ]);
  expect(stretchesOf(dimmed!.happenings)[0]!.rules).toEqual(['lamp.change.order']);
});
