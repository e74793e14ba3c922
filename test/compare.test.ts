// SPDX-License-Identifier: MIT
// The comparison of editions: each kind of difference by an edit of the lamp, the answers of macros against compiled
// headers, the transitions against the reference implementation.

import { describe, expect, test } from 'vitest';
import { writeDeviceState } from '../spec/vfio-migration/rfc-ndma/set-device-state.js';
import { compareEditions, describeTerm } from '../src/compare/index.js';
import type { Edition } from '../src/model/index.js';
import { editionOf, lampModel, model } from './c/generated.js';
import { rfc } from './support/editions.js';
import { type Edit, readLamp } from './support/lamp.js';
import { changes, difference, edit, pairs, v2 } from './support/lamp-difference.js';

describe('any two editions', () => {
  test('an edition does not differ from itself', () => {
    for (const { of, from } of pairs) {
      const found = compareEditions(of, from, from);
      expect(changes(found), from.name).toEqual({});
      expect(found.abi.binary.holds).toBe('yes');
      expect(found.abi.source.holds).toBe('yes');
    }
  });

  test('what came on the way there goes on the way back', () => {
    const came = (list: readonly { readonly kind: string }[], kind: string): number =>
      list.filter((change) => change.kind === kind).length;
    for (const { of, from, to } of pairs) {
      const there = compareEditions(of, from, to);
      const back = compareEditions(of, to, from);
      for (const list of [
        'values',
        'structs',
        'macros',
        'workings',
        'arcs',
        'rules',
        'decisions',
        'terms',
      ] as const) {
        const name = `${from.name} ${to.name} ${list}`;
        expect(came(there[list], 'added'), name).toBe(came(back[list], 'removed'));
        expect(came(there[list], 'changed'), name).toBe(came(back[list], 'changed'));
        expect(there[list].length, name).toBe(back[list].length);
      }
    }
  });

  test('the words of a reworded rule make up both of its wordings', () => {
    const reworded = pairs.flatMap(({ of, from, to }) =>
      compareEditions(of, from, to).rules.flatMap((rule) => (rule.kind === 'changed' ? [rule] : [])),
    );
    expect(reworded.length).toBeGreaterThan(50);
    for (const { id, words, before, after } of reworded) {
      const without = (kind: string): string =>
        words.flatMap((word) => (word.kind === kind ? [] : [word.text])).join(' ');
      expect(without('added'), id).toBe(before.text);
      expect(without('removed'), id).toBe(after.text);
    }
  });

  test('a difference is plain data', () => {
    for (const { of, from, to } of pairs) {
      const found = compareEditions(of, from, to);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });
});

describe('arcs and transitions', () => {
  test('arcs are told apart by the values of their states, whichever list draws them', () => {
    const found = difference(
      edit('named.ts', "  { from: NamedState.DIMMED, to: NamedState.OFF, label: 'night' },\n", ''),
      edit(
        'modes.ts',
        "  { from: LampMode.DIMMED, to: LampMode.OFF, label: 'night', named: 'bob 2024-05-02 11:30' },\n",
        '',
      ),
      edit('modes.ts', "label: 'late'", "label: 'later'"),
    );
    const dimmed = { value: '3', bits: 'LIT|DIM', names: ['DIMMED'] };
    const on = { value: '1', bits: 'LIT', names: ['ON'] };
    const off = { value: '0', bits: '{}', names: ['OFF'] };
    expect(found.arcs).toEqual([
      { kind: 'removed', arc: { from: dimmed, to: off, label: 'night' } },
      {
        kind: 'relabelled',
        before: { from: on, to: dimmed, label: 'late' },
        after: { from: on, to: dimmed, label: 'later' },
      },
    ]);
    expect(found.transitions).toMatchObject({
      before: { kind: 'machine', machine: 'LAMP' },
      compared: 12,
      // Without the arc the lamp gets there all the same, by way of the others.
      changed: [
        {
          from: dimmed,
          to: off,
          before: { kind: 'accepted', through: [] },
          after: { kind: 'accepted', through: [on] },
        },
      ],
    });
  });

  test('an edition that draws nothing and binds nothing is silent', () => {
    const { transitions } = compareEditions(lampModel, editionOf('v1', lampModel), v2);
    expect(transitions).toMatchObject({ before: { kind: 'silent' }, changed: [], compared: 0 });
  });

  const write = `
/**
 * Carries out a write.
 *
 * @param driver - The driver.
 * @param to - What was written.
 * @returns 0 or an errno.
 * @algorithm lamp_write
 */
export function write(driver: LampDriver, to: u32): s32 {
  if (!isValid(to)) {
    return -EINVAL;
  }
  return setState(driver, LAMP_STEPS, driver.state, to);
}
`;
  const bound: readonly Edit[] = [
    edit('change.ts', '/**\n * Lights the lamp and puts', `${write}\n/**\n * Lights the lamp and puts`),
    edit(
      'uapi.yaml',
      '    violations: required\n',
      '    violations: required\n    target: { member: state, algorithm: write, initial: LIT }\n',
    ),
  ];

  test('the algorithm of a register is asked from each value that it gets to', () => {
    const { transitions } = difference(...bound);
    expect(transitions.after).toEqual({ kind: 'algorithm', algorithm: 'lamp_write', register: 'state' });
    const answers = transitions.changed.map(({ from, to, before, after }) => [
      from.value,
      to.value,
      before.kind,
      after.kind,
    ]);
    // DIM alone is no state of the machine, and the algorithm never gets there. The two take DIMMED to OFF on other ways.
    expect(answers).toEqual([
      ['2', '0', 'refused', 'unreachable'],
      ['2', '1', 'refused', 'unreachable'],
      ['2', '3', 'refused', 'unreachable'],
      ['3', '0', 'accepted', 'accepted'],
    ]);
  });

  test('two algorithms that go different ways', () => {
    const model = readLamp(bound).model!;
    const steps = edit(
      'change.ts',
      '  { bit: LampState.LIT, set: true },\n  { bit: LampState.DIM, set: true },',
      '  { bit: LampState.DIM, set: true },\n  { bit: LampState.LIT, set: true },',
    );
    const other = readLamp([...bound, steps]).model!;
    const { transitions } = compareEditions(model, editionOf('v2', model), editionOf('v2', other));
    expect(transitions.changed).toMatchObject([
      {
        from: { value: '0' },
        to: { value: '3' },
        before: { kind: 'accepted', through: [{ value: '1' }] },
        after: { kind: 'accepted', through: [{ value: '2' }] },
      },
    ]);
  });

  test('the answers are those of the reference implementation', () => {
    const edition = editionOf('rfc-ndma');
    const silent = {
      ...edition,
      name: 'arcs',
      target: undefined,
      declarations: withArcs(edition),
    } as unknown as Edition;
    const { transitions } = compareEditions(model, silent, edition);
    const accepted = new Set(
      transitions.changed
        .filter(({ after }) => after.kind === 'accepted')
        .map(({ from, to }) => `${from.value} ${to.value}`),
    );
    const driver = { running: () => 0, ndma: () => 0, saving: () => 0, resuming: () => 0, quiesce: () => {} };
    const expected = rfc.states.flatMap((from) =>
      [...Array(16).keys()]
        .filter((to) => to !== from && writeDeviceState({ ...driver, device_state: from }, to, true) === 0)
        .map((to) => `${from} ${to}`),
    );
    expect(expected.length).toBe(90);
    expect([...accepted].sort()).toEqual(expected.sort());
  });
});

/** The edition with one arc between states that it cannot be in, so that it draws something, and nothing that counts. */
function withArcs({ declarations }: Edition): readonly object[] {
  const { declarations: older } = editionOf('linux-5.16');
  const states = older.filter(({ kind }) => kind === 'states');
  const arcs = older.flatMap((each) =>
    each.kind === 'arcs' ? [{ ...each, arcs: [{ ...each.arcs[0]!, from: 'ERROR', to: 'RUNNING' }] }] : [],
  );
  return [...declarations, ...states, ...arcs];
}

describe('rules, decisions and terms', () => {
  test('a rule in other words, of another force, party, source and audience', () => {
    const found = difference(
      edit(
        'lamp.md',
        ':::rule{id="lamp.dim.capability" binds=driver from="decision:dim"}\nA driver **should** report `LAMP_CAP_DIM` only where the lamp can be dimmed.',
        ':::rule{id="lamp.dim.capability" binds=device audience=pages from="decision:dim; bob 2024-05-02 11:30"}\nA device **must** report `LAMP_CAP_DIM` only where the lamp can be dimmed.',
      ),
    );
    expect(found.rules).toMatchObject([
      {
        kind: 'changed',
        id: 'lamp.dim.capability',
        what: ['wording', 'force', 'party', 'provenance', 'audience'],
        before: { force: 'should', binds: 'driver', from: ['decision:dim'] },
        after: { force: 'must', binds: 'device', from: ['decision:dim', 'bob 2024-05-02 11:30'] },
        words: [
          { kind: 'same', text: 'A' },
          { kind: 'removed', text: 'driver should' },
          { kind: 'added', text: 'device must' },
          { kind: 'same' },
        ],
      },
    ]);
  });

  test('a rule that goes says why, where its ID was retired', () => {
    const older = {
      ...v2,
      name: 'older',
      rules: [...v2.rules, { ...v2.rules[0]!, id: 'lamp.colour' }],
    };
    const found = compareEditions(lampModel, older, v2);
    expect(found.rules).toMatchObject([
      { kind: 'removed', id: 'lamp.colour', retired: 'lamps have no colour' },
    ]);
  });

  test('a term with another definition and another name beside its own', () => {
    const found = difference(
      edit('words.md', 'also="level of light; luminosity"', 'also="luminosity"'),
      edit('words.md', 'from 0 to 255', 'from 0 to 100'),
    );
    expect(found.terms).toMatchObject([
      {
        kind: 'changed',
        id: 'brightness',
        what: ['other names', 'definition'],
        before: { also: ['level of light', 'luminosity'] },
        after: { also: ['luminosity'] },
        words: [{}, { kind: 'removed', text: '255.' }, { kind: 'added', text: '100.' }, {}],
      },
    ]);
    expect(found.terms.map(describeTerm)).toMatchObject([
      {
        head: 'brightness: other names, definition',
        facts: [{ text: 'also: level of light, luminosity -> luminosity' }, { text: '' }],
      },
    ]);
  });

  test('a decision with another outcome', () => {
    const found = difference(edit('lamp.md', 'chose="by-capability"', 'chose="by-trying"'));
    expect(found.decisions).toMatchObject([
      {
        kind: 'changed',
        id: 'dim',
        what: ['outcome'],
        before: { chose: 'by-capability' },
        after: { chose: 'by-trying' },
      },
    ]);
  });
});
