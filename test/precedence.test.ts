// SPDX-License-Identifier: MIT
// The search for orders against a plain brute force that shares no code with it, and what it says of edited declarations.

import { describe, expect, it } from 'vitest';
import {
  countOf,
  operationName,
  type Precedence,
  precedenceOf,
  selectionOf,
  statements,
  stateName,
  wishesIn,
} from '../src/analysis/precedence/index.js';
import { neededTogether } from '../src/analysis/precedence/operations.js';
import { searchOrders, sortRefusals } from '../src/analysis/precedence/search.js';
import { tallyOrders } from '../src/analysis/precedence/sets.js';
import { editionScope, enumerateVectors, macroFunction } from '../src/expression/index.js';
import type { Declaration, DeclarationOf } from '../src/model/index.js';
import {
  type BruteWish,
  bruteForce,
  eachUnwind,
  eachWrite,
  pairsOf,
  permutations,
  walkOf,
} from './support/precedence-brute-force.js';
import { readFolder } from './support/read-folder.js';

const R = 1;
const S = 2;
const M = 4;
const N = 8;
const STATES = [0, R, S, R | S, M, N, R | N, S | N, R | S | N, M | N];
const STEPS = [R, S, M, N].flatMap((bit) => [false, true].map((set) => ({ bit, set })));

/** The place of a change of a bit on a path; infinite where it does not change. */
const change = (path: readonly number[], bit: number): number => {
  const index = pairsOf(path).findIndex(([before, after]) => (before ^ after) === bit);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};
const has = (state: number, bits: number): boolean => (state & bits) !== 0;
const quiet = (state: number): boolean => !has(state, R) || has(state, N);
/** Whether a bit is set on the way, and whether it is cleared. */
const sets = (from: number, to: number, bit: number): boolean => !has(from, bit) && has(to, bit);
const clears = (from: number, to: number, bit: number): boolean => sets(to, from, bit);
const startsSaving = (path: readonly number[]): boolean =>
  pairsOf(path).some(([before, after]) => sets(before, after, R) && has(before, S));

/** In the order of the declarations. */
const WISHES: readonly BruteWish[] = [
  eachWrite('valid-states', (path) => path.every((state) => STATES.includes(state))),
  eachWrite('no-dma', (path, from, to) => !quiet(from) || !quiet(to) || path.every(quiet)),
  eachWrite('clear-first', (path) => {
    const kinds = pairsOf(path).map(([before, after]) => (after > before ? 'set' : 'clear'));
    return !kinds.join(' ').includes('set clear');
  }),
  eachWrite('stop-first', (path, from, to) => !clears(from, to, R) || change(path, R) === 0),
  eachWrite('start-last', (path, from, to) => !sets(from, to, R) || change(path, R) === path.length - 2),
  eachWrite(
    'saving-first',
    (path, from, to) => !(sets(from, to, R) && sets(from, to, S)) || change(path, S) < change(path, R),
  ),
  eachWrite(
    'running-first',
    (path, from, to) => !(sets(from, to, R) && sets(from, to, S)) || change(path, R) < change(path, S),
  ),
  eachWrite('mirror', (path, from, to, walk) => walk(to, from).join() === [...path].reverse().join()),
  eachWrite('no-saving-again', (path, from, to) => !startsSaving(path) || (has(from, S) && has(to, S))),
  eachWrite('no-stream-again', (path, from, to) => !startsSaving(path) || !has(from, S) || has(to, S)),
  eachWrite('ndma-nested', (path, from, to) => {
    const [r, s, n] = [change(path, R), change(path, S), change(path, N)];
    if (clears(from, to, N)) return (!clears(from, to, R) || r < n) && (!clears(from, to, S) || n < s);
    return !sets(from, to, N) || ((!sets(from, to, R) || n < r) && (!sets(from, to, S) || s < n));
  }),
  eachWrite('ndma-outside', (path, from, to) => {
    const [m, n] = [change(path, M), change(path, N)];
    if (clears(from, to, N) && clears(from, to, M)) return n < m;
    return !(sets(from, to, N) && sets(from, to, M)) || m < n;
  }),
  eachWrite('ndma-inside', (path, from, to) => {
    const [m, n] = [change(path, M), change(path, N)];
    if (clears(from, to, N) && clears(from, to, M)) return m < n;
    return !(sets(from, to, N) && sets(from, to, M)) || n < m;
  }),
  eachWrite(
    'stay-stopped',
    (path, from, to) => has(from, R) || has(to, R) || !path.some((state) => has(state, R)),
  ),
  eachWrite('never-null', (path) => !path.slice(1, -1).includes(0)),
  eachWrite('stopped-on-failure', (path) =>
    pairsOf(path).every(([before, after]) => !has(before & after, R)),
  ),
  eachUnwind('unwind-no-saving-again', (back) => !startsSaving(back)),
  eachUnwind('unwind-no-stream-again', (back, _from, to) => has(to, S) || !startsSaving(back)),
];

const { declarations } = readFolder('spec/vfio-migration').editions.find(({ name }) => name === 'rfc-ndma')!;
const found = precedenceOf(declarations)!;
const ids = (precedence: Precedence, set: number): readonly string[] =>
  wishesIn(precedence, set).map(({ wish }) => wish.symbol);

/** A step of a write, or of the unwind of one that began in `to`. Not every one can come about. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Wishes that look at a step alone, with more of them than the ways of writes tell apart. */
const STEP_WISHES: Readonly<Record<string, (step: Step) => boolean>> = {
  'valid-states': ({ after }) => STATES.includes(after),
  'never-null': ({ to, after }) => after !== 0 || to === 0,
  'stopped-on-failure': ({ before, after }) => !has(before & after, R),
  'stay-stopped': ({ from, to, after }) => has(from, R) || has(to, R) || !has(after, R),
  'no-stream-again': ({ from, to, before, after }) =>
    !startsSaving([before, after]) || !has(from, S) || has(to, S),
  'ndma-outside': ({ from, to, before, after }) =>
    !(clears(before, after, N) && clears(from, before, M)) &&
    !(sets(before, after, N) && sets(before, to, M)),
  'ndma-inside': ({ from, to, before, after }) =>
    !(clears(before, after, M) && clears(from, before, N)) &&
    !(sets(before, after, M) && sets(before, to, N)),
  'unwind-no-saving-again': ({ before, after }) => !startsSaving([before, after]),
  'unwind-no-stream-again': ({ to, before, after }) => has(to, S) || !startsSaving([before, after]),
};

it.each(Object.entries(STEP_WISHES))('%s says the same of each step', (id, holds) => {
  // Two predicates may differ in steps and have the same orders all the same.
  const { wish } = found.wishes.find((each) => each.wish.symbol === id)!;
  const parameters = wish.parameters.map((name) => ({ name }));
  const { expression } = wish;
  const call = macroFunction({ parameters, expression, result: 'boolean' }, editionScope(declarations));
  const all = [...new Array(16).keys()];
  for (const from of all)
    for (const to of all)
      for (const before of all)
        for (const { bit } of STEPS) {
          const step = { from, to, before, after: before ^ bit, reached: 0 };
          const given = wish.parameters.map((name) => BigInt(step[name as keyof typeof step]));
          expect(call(given) !== 0n, JSON.stringify(step)).toBe(holds(step));
        }
});

it.each(WISHES.filter(({ id, ofWrite }) => ofWrite !== undefined && id !== 'mirror'))(
  '$id says the same of each way from one valid state to another',
  ({ id, ofWrite }) => {
    const { wish } = found.wishes.find((each) => each.wish.symbol === id)!;
    const parameters = wish.parameters.map((name) => ({ name }));
    const { expression } = wish;
    const call = macroFunction({ parameters, expression, result: 'boolean' }, editionScope(declarations));
    for (const from of STATES)
      for (const to of STATES)
        for (const order of permutations(
          STEPS.filter(({ bit, set }) => (set ? sets : clears)(from, to, bit)),
        )) {
          const walk = walkOf(order);
          const path = walk(from, to);
          const isGranted = pairsOf(path).every(([before, after]) => {
            const values: Readonly<Record<string, number>> = { from, to, before, after };
            return call(parameters.map(({ name }) => BigInt(values[name]!))) !== 0n;
          });
          expect([path, isGranted]).toEqual([path, ofWrite!(path, from, to, walk)]);
        }
  },
);

describe('the orders of rfc-ndma', () => {
  const brute = bruteForce(STEPS, STATES, WISHES);
  const count = (wishes: readonly string[]): { orders: number; behaviours: number } => {
    const groups = [...brute.groups].filter(([key]) => wishes.every((id) => key.split(' ').includes(id)));
    return {
      orders: groups.reduce((sum, [, { orders }]) => sum + orders, 0),
      behaviours: groups.reduce((sum, [, { behaviours }]) => sum + behaviours.size, 0),
    };
  };
  const names = WISHES.map(({ id }) => id);

  it('are all judged, by the same wishes', () => {
    expect(found.wishes.map(({ wish }) => wish.symbol)).toEqual(names);
    expect([found.orders, found.behaviours]).toEqual([brute.orders, brute.behaviours]);
    expect(brute.orders).toBe(40_320);
  });

  it('fall into the same groups', () => {
    const expected = [...brute.groups].map(([key, { orders, behaviours }]) => [key, orders, behaviours.size]);
    const searched = found.groups.map(({ has: set, orders, behaviours }) => [
      ids(found, set).join(' '),
      orders,
      behaviours,
    ]);
    expect(searched.sort()).toEqual(expected.sort());
  });

  it('leave the same sets that contradict each other, that are largest, and that decide', () => {
    // All sets of wishes, without those that no order has by themselves.
    const some = names.filter((id) => count([id]).orders > 0);
    const counted = new Map<number, { orders: number; behaviours: number }>();
    const subset = (mask: number): readonly string[] => some.filter((_, index) => mask & (1 << index));
    const groups = [...brute.groups].map(([key, group]) => ({
      mask: some.reduce((mask, id, index) => (key.split(' ').includes(id) ? mask | (1 << index) : mask), 0),
      orders: group.orders,
      behaviours: group.behaviours.size,
    }));
    for (let mask = 0; mask < 1 << some.length; mask++) {
      const having = groups.filter((group) => (mask & ~group.mask) === 0);
      counted.set(mask, {
        orders: having.reduce((sum, { orders }) => sum + orders, 0),
        behaviours: having.reduce((sum, { behaviours }) => sum + behaviours, 0),
      });
    }
    const without = (mask: number): readonly number[] =>
      some.flatMap((_, index) => (mask & (1 << index) ? [mask & ~(1 << index)] : []));
    const smallest = (fits: (mask: number) => boolean): readonly string[] =>
      [...counted.keys()]
        .filter((mask) => fits(mask) && !without(mask).some(fits))
        .map((mask) => subset(mask).join(' '));
    const never = names.filter((id) => count([id]).orders === 0);
    const contradictory = smallest((mask) => counted.get(mask)!.orders === 0);
    expect(found.contradictions.map((set) => ids(found, set).join(' ')).sort()).toEqual(
      [...contradictory, ...never].sort(),
    );
    const decisive = smallest((mask) => counted.get(mask)!.behaviours === 1);
    expect(found.decisive.map((set) => ids(found, set).join(' ')).sort()).toEqual([...decisive].sort());
    const largest = [...counted.keys()].filter(
      (mask) =>
        counted.get(mask)!.orders > 0 &&
        some.every((_, index) => mask & (1 << index) || counted.get(mask | (1 << index))!.orders === 0),
    );
    expect(found.largest.map((set) => ids(found, set).join(' ')).sort()).toEqual(
      largest.map((mask) => subset(mask).join(' ')).sort(),
    );
  });

  it('have the counterexamples that are shown', () => {
    for (const { wish, refusals } of found.wishes) {
      const { holds } = WISHES.find(({ id }) => id === wish.symbol)!;
      for (const { from, to, path, unwind, precedences } of refusals) {
        // An order of which nothing is known but what the counterexample asks of it.
        const pairs = statements(precedences);
        const firsts = pairs.map(([first]) => first);
        const seconds = pairs.map(([, second]) => second);
        const others = [...STEPS.keys()].filter(
          (index) => !firsts.includes(index) && !seconds.includes(index),
        );
        const walk = walkOf([...firsts, ...others, ...seconds].map((index) => STEPS[index]!));
        // States are sets of the declaration's bits, which here are the values.
        expect(walk(from, to).slice(0, path.length)).toEqual(path);
        if (unwind.length > 0) expect(walk(path.at(-1)!, from)).toEqual(unwind);
        expect([wish.symbol, path, holds(walk, STATES)]).toEqual([wish.symbol, path, false]);
      }
      expect(refusals.length === 0).toBe(count([wish.symbol]).orders === brute.orders);
    }
  });

  it('walk as the algorithm does', () => {
    const algorithm = declarations.find(
      (declaration): declaration is DeclarationOf<'algorithm'> =>
        declaration.kind === 'algorithm' && declaration.vectors !== undefined,
    )!;
    const walk = walkOf(found.operations.authored.map((operation) => STEPS[operation]!));
    const clean = enumerateVectors({ declarations }, algorithm).filter(({ faults }) => faults.length === 0);
    expect(clean).toHaveLength(100);
    for (const { inputs, calls } of clean) {
      const [from, to] = [Number(inputs.from), Number(inputs.to)];
      expect([from, ...calls.map(({ watched }) => Number(watched))]).toEqual(walk(from, to));
    }
  });

  it('give an example of each set that can be had, and none of the others', () => {
    for (const set of [...found.largest, ...found.decisive]) {
      const { example, contradictions } = selectionOf(found, set);
      const walk = walkOf(example!.map((operation) => STEPS[operation]!));
      for (const id of ids(found, set)) {
        expect([id, WISHES.find((wish) => wish.id === id)!.holds(walk, STATES)]).toEqual([id, true]);
      }
      expect(contradictions).toEqual([]);
    }
    for (const set of found.contradictions) {
      expect(selectionOf(found, set)).toMatchObject({ orders: 0, contradictions: [set], example: undefined });
    }
  });

  it('are counted as they are visited, where a wish looks at two operations at most', () => {
    const single = found.wishes.filter(({ refusals }) =>
      refusals.every(({ precedences }) => statements(precedences).length <= 1),
    );
    expect(single.length).toBeGreaterThan(10);
    const refusals = single.map((wish) => wish.refusals);
    const together = neededTogether(found.operations);
    const visited = searchOrders(refusals, together);
    const counted = tallyOrders(sortRefusals(refusals, together.length), 2 ** refusals.length - 1, together);
    expect(counted).toEqual(visited);
  });
});

describe('a bit more', () => {
  /** The declarations with a bit that goes with every other one, and its two steps at the ends. */
  function withBits(names: readonly string[]): readonly Declaration[] {
    const text = JSON.stringify(declarations);
    const copy = JSON.parse(text) as Declaration[];
    return copy.map((declaration) => {
      if (declaration.kind === 'bits' && declaration.name === 'DeviceState') {
        const [model] = declaration.bits;
        const more = names.map((name, index) => ({
          ...model!,
          name,
          symbol: `VFIO_DEVICE_STATE_${name}`,
          position: 4 + index,
        }));
        return { ...declaration, bits: [...declaration.bits, ...more] };
      }
      if (declaration.kind !== 'list' || declaration.order === undefined) return declaration;
      const step = (name: string, set: boolean): (typeof declaration.items)[number] => {
        const place = declaration.place;
        const symbol = `VFIO_DEVICE_STATE_${name}`;
        return {
          values: {
            bit: { kind: 'constant', name: `DeviceState.${name}`, symbol, place },
            set: { kind: 'boolean', value: set, place },
          },
          place,
        };
      };
      const clear = names.map((name) => step(name, false));
      const set = names.map((name) => step(name, true));
      return { ...declaration, items: [...clear, ...declaration.items, ...set] };
    });
  }

  it('is searched over 3,628,800 orders in less than five seconds', () => {
    const start = process.cpuUsage();
    const more = precedenceOf(withBits(['PAUSED']))!;
    const seconds = process.cpuUsage(start).user / 1e6;
    expect(more.orders).toBe(3_628_800);
    expect(more.operations.count).toBe(10);
    expect(more.unjudged).toEqual([]);
    // The old bits among themselves are as free as before: each old order has 90 places for the two new steps.
    const saving = more.wishes.findIndex(({ wish }) => wish.symbol === 'saving-first');
    expect(countOf(more.groups, 1 << saving).orders).toBe(90 * 20_160);
    expect(operationName(more.operations, 9)).toBe('set PAUSED');
    expect(stateName(more.operations, 16)).toBe('PAUSED');
    expect(seconds).toBeLessThan(5);
  });

  it('and another one: the orders are counted, and the mirror image is not judged', () => {
    const more = precedenceOf(withBits(['PAUSED', 'FROZEN']))!;
    expect(more.orders).toBe(479_001_600);
    expect(more.unjudged.map(({ symbol }) => symbol)).toEqual(['mirror']);
    const saving = more.wishes.findIndex(({ wish }) => wish.symbol === 'saving-first');
    expect(countOf(more.groups, 1 << saving).orders).toBe(479_001_600 / 2);
    expect(more.contradictions.length).toBeGreaterThan(0);
  });
});

describe('the lamp', () => {
  const { declarations: lamp } = readFolder('test/uapi-small/spec/lamp').editions.find(
    ({ name }) => name === 'v2',
  )!;
  const LIT = 1;
  const DIM = 2;
  const states = [0, LIT, LIT | DIM];
  const wishes: readonly BruteWish[] = [
    eachWrite('valid', (path) => path.every((state) => states.includes(state))),
    eachWrite('dim-first', (path) => path.join() !== [0, LIT, LIT | DIM].join()),
    eachWrite('mirror', (path, from, to, walk) => walk(to, from).join() === [...path].reverse().join()),
    eachUnwind('unwind-stays-dark', (back) =>
      pairsOf(back).every(([before, after]) => !sets(before, after, LIT)),
    ),
  ];

  it('is searched like any other uAPI', () => {
    const steps = [LIT, DIM].flatMap((bit) => [false, true].map((set) => ({ bit, set })));
    const brute = bruteForce(steps, states, wishes);
    const small = precedenceOf(lamp)!;
    expect([small.orders, small.behaviours]).toEqual([24, brute.behaviours]);
    const searched = small.groups.map(({ has: set, orders, behaviours }) => [
      ids(small, set).join(' '),
      orders,
      behaviours,
    ]);
    const expected = [...brute.groups].map(([key, { orders, behaviours }]) => [key, orders, behaviours.size]);
    expect(searched.sort()).toEqual(expected.sort());
    expect(small.contradictions.map((set) => ids(small, set))).toContainEqual(['valid', 'dim-first']);
  });
});
