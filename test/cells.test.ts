// SPDX-License-Identifier: MIT
// The table of cells: matching and combination against brute force, and the lamp's table when a rule is taken out.

import { describe, expect, test } from 'vitest';
import { cellTable, expandCells, inFewWords, isSelected, Matcher } from '../src/analysis/cells/index.js';
import type { CellPattern, Decision, Edition, Rule } from '../src/model/index.js';
import { readPattern } from '../src/read/transcript/cells.js';
import { axesOf, v2 } from './support/cells.js';

function patternOf(text: string, by = 'a.b'): CellPattern {
  return readPattern({ file: 'a.md', line: 1, text }, { by, chapter: 'a' }, [])!;
}

/** All subsets, the empty one among them. */
function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

describe('combination', () => {
  const OUTCOMES = ['success', 'EINVAL', 'EIO'];
  const axes = axesOf(
    'look: read state\nstates: { S: { value: LIT } }\nevents: { read: { run: read state } }\n',
  );
  const kinds = [
    ...(['must', 'should', 'may'] as const).flatMap((force) =>
      subsets(OUTCOMES)
        .slice(1)
        .map((outcomes) => ({ force, outcomes, left: [] as readonly string[] })),
    ),
    // Musts that leave something to another rule.
    ...[['success'], ['EINVAL', 'EIO'], OUTCOMES].map((left) => ({
      force: 'must' as const,
      outcomes: OUTCOMES,
      left,
    })),
    { force: 'undefined' as const, outcomes: [] as readonly string[], left: [] as readonly string[] },
  ];
  // The order of the first two is left out.
  const pairs = kinds.flatMap((one, index) => kinds.slice(index).map((two) => [one, two]));
  const several = pairs.flatMap((pair) => kinds.map((three) => [...pair, three]));

  test(`of ${several.length} sets of three rules is as a brute force has it`, () => {
    const statuses = new Set<string>();
    const wrong = several.filter((rules) => {
      const [answer] = cellTable({
        axes,
        rules: rules.map(({ force }, index): Rule => rule(`a.${index}`, force)),
        decisions: [],
        cells: rules.map(({ force, outcomes, left }, index) => {
          const words = outcomes.map((word) => (left.includes(word) ? `${word}?` : word));
          return patternOf(`read @ S => ${force === 'undefined' ? force : words.join('|')}`, `a.${index}`);
        }),
      });
      const lawful = answer!.facets.flatMap((facet) => facet.lawful.map(({ atom }) => atom)).sort();
      const musts = rules.filter(({ force }) => force === 'must');
      const weaker = rules.filter(({ force }) => force === 'should' || force === 'may');
      const isUndefined = rules.some(({ force }) => force === 'undefined');
      const inAll = OUTCOMES.filter((one) => musts.every(({ outcomes }) => outcomes.includes(one)));
      const expected = OUTCOMES.filter(
        (one) =>
          (musts.length > 0 && inAll.includes(one)) || weaker.some(({ outcomes }) => outcomes.includes(one)),
      ).sort();
      const isDoubled = musts.length > 0 && (isUndefined || inAll.length === 0);
      const isLeft = (one: string) => musts.every(({ left }) => left.includes(one));
      const isPicked = (one: string) => weaker.some(({ outcomes }) => outcomes.includes(one));
      const leftOver = inAll.filter(isLeft);
      const isOpen = musts.length === 0 || (leftOver.length > 0 && !leftOver.some(isPicked));
      const status = isDoubled ? 'doubled' : isUndefined ? 'undefined' : isOpen ? 'open' : 'defined';
      statuses.add(status);
      return answer!.status !== status || lawful.join() !== expected.join();
    });
    expect(statuses).toEqual(new Set(['defined', 'undefined', 'open', 'doubled']));
    expect(several.length).toBe(((25 * 26) / 2) * 25);
    expect(wrong).toEqual([]);
  });

  test('a decision counts as a must, and so does what a user may do', () => {
    const status = (...by: readonly string[]) =>
      cellTable({
        axes,
        rules: [rule('user.may', 'may', 'user'), rule('driver.must', 'must')],
        decisions: [{ id: 'decided' } as Decision],
        cells: by.map((id) => patternOf(`read @ S => ${id === 'driver.must' ? 'EIO' : 'success'}`, id)),
      })[0]!.status;

    expect(status('decided')).toBe('defined');
    expect(status('decided', 'user.may')).toBe('defined');
    expect(status('decided', 'driver.must')).toBe('doubled');
    expect(status('user.may', 'driver.must')).toBe('doubled');
    expect(status()).toBe('open');
  });

  function rule(id: string, force: string, binds = force === 'undefined' ? 'user' : 'driver'): Rule {
    return { id, force: force === 'undefined' ? 'must not' : force, binds } as Rule;
  }
});

test('outcomes that say the same hold together', () => {
  const together = axesOf(`
look: read state
states: { S: { value: LIT, values: { one: 1 } } }
events: { read: { run: read state, needs: [result, value, state] } }
outcomes:
  value: { any: nonzero, same: 1, also: <one>, zero: 0 }
  state: { lit: [read state => LIT], kept: [read state => <state>], off: ["read state => {}"] }
`);
  const status = (...words: readonly string[]) => {
    const cells = words.map((text) => patternOf(`read @ S => success ${text}`));
    const rules = [{ id: 'a.b', force: 'must', binds: 'driver' } as Rule];
    return cellTable({ axes: together, rules, decisions: [], cells })[0]!.status;
  };
  expect(status('any lit', 'same kept', 'also kept')).toBe('defined');
  expect(status('any lit', 'zero lit')).toBe('doubled');
  expect(status('same lit', 'same off')).toBe('doubled');
  expect(status('same')).toBe('open');
});

test('a pattern matches what a brute force says', () => {
  const axes = axesOf(`
look: read state
states: { S: { value: LIT }, T: { value: LIT }, U: { value: LIT } }
groups: { first: [S, T] }
circumstances: { day: { summary: day, in: [first] }, night: { summary: night, in: [S] } }
events:
  get a: { run: read state, circumstances: [day, night] }
  get b: { run: read level }
  put <to>: { each: { to: ["*", "!<state>"] }, run: write state <to>, circumstances: [night] }
`);
  const { cells } = expandCells(axes);
  const members: Readonly<Record<string, readonly string[]>> = { first: ['S', 'T'] };
  const holds = (word: string, pattern: string): boolean => {
    const parts = pattern.split(',');
    const named = (text: string) => (members[text] ?? [text]).includes(word);
    const positive = parts.filter((part) => part[0] !== '!' && part !== '*');
    return (
      (positive.length === 0 || positive.some(named)) &&
      !parts.some((part) => part[0] === '!' && named(part.slice(1)))
    );
  };
  const states = ['*', 'S', '!S', 'first', '!first', 'S,U', 'first,!S', '!S,!T'];
  const circumstances = [undefined, '*', 'day', '!day', 'day,night'];
  const events = [
    'get a',
    '* a',
    'get *',
    'get !a',
    'get,put *',
    'put',
    'put first',
    'put !S',
    '* *',
    '*',
    'get',
    'put S,U',
  ];
  let matched = 0;
  for (const event of events)
    for (const state of states)
      for (const circumstance of circumstances) {
        const where = circumstance === undefined ? '' : ` in ${circumstance}`;
        const matcher = new Matcher(patternOf(`${event} @ ${state}${where} => success`), axes);
        for (const cell of cells) {
          const [first, second] = cell.words as [string, string];
          const [one, two] = event.split(' ') as [string, string | undefined];
          const expected =
            holds(first, one) &&
            (two === undefined ? first === 'put' : holds(second, two)) &&
            holds(cell.state.name, state) &&
            (circumstance === undefined || holds(cell.circumstance?.name ?? '', circumstance));
          expect([event, state, circumstance, cell.name, matcher.matches(cell)]).toEqual([
            event,
            state,
            circumstance,
            cell.name,
            expected,
          ]);
          if (expected) matched++;
        }
      }
  // Three of `get a` in S and T, one in U; three of `get b`; and two of `put` in each state.
  expect(cells.map(({ name }) => name)).toHaveLength(3 + 1 + 3 + 6);
  expect(matched).toBeGreaterThan(500);
});

describe('the table of the lamp', () => {
  const open = (edition: Edition) =>
    cellTable(edition).flatMap(({ cell, status }) => (status === 'open' ? [cell.name] : []));

  test('has one answer to each cell', () => {
    expect(new Set(cellTable(v2).map(({ status }) => status))).toEqual(new Set(['defined', 'undefined']));
  });

  test.each([...new Set(v2.cells.map(({ by }) => by))])('lacks the cells of %s without it', (by) => {
    const without = { ...v2, cells: v2.cells.filter((pattern) => pattern.by !== by) };
    // No two rules of the lamp say the same of a cell.
    const alone = cellTable(v2).filter((answer) => answer.by.some((pattern) => pattern.by === by));
    expect(open(without)).toEqual(alone.map(({ cell }) => cell.name));
    expect(alone.length).toBeGreaterThan(0);
  });
});

test('a set of states is told by its names, or by those that it lacks where they are fewer', () => {
  const all = ['S', 'T', 'U', 'V'];
  for (const set of subsets(all).filter(({ length }) => length > 0)) {
    const told = inFewWords(set, all);
    expect(all.filter((name) => isSelected(name, told))).toEqual([...set]);
    expect(told.included.length + told.excluded.length).toBe(Math.min(set.length, all.length - set.length));
  }
});
