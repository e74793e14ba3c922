// SPDX-License-Identifier: MIT
// Figures that the pages draw from the enumeration, against plain counting that shares no code with it.

import { expect, it } from 'vitest';
import { choicesOf } from '../src/analysis/precedence/choices.js';
import { unwindFailures } from '../src/analysis/precedence/failures.js';
import { precedenceOf } from '../src/analysis/precedence/index.js';
import { ordersLacking } from '../src/analysis/precedence/lacking.js';
import { bruteForce, type Path, permutations, walkOf } from './support/precedence-brute-force.js';
import { readFolder } from './support/read-folder.js';

const R = 1;
const S = 2;
const M = 4;
const N = 8;
const BITS = { RUNNING: R, SAVING: S, RESUMING: M, NDMA: N };
const STATES = [0, R, S, R | S, M, N, R | N, S | N, R | S | N, M | N];
const STEPS = [R, S, M, N].flatMap((bit) => [false, true].map((set) => ({ bit, set })));
const PAIRS = STATES.flatMap((from) => STATES.flatMap((to) => (from === to ? [] : [[from, to] as const])));

const { declarations } = readFolder('spec/vfio-migration').editions.find(({ name }) => name === 'rfc-ndma')!;
const found = precedenceOf(declarations)!;
const has = (state: number, bits: number): boolean => (state & bits) !== 0;
const quiet = (state: number): boolean => !has(state, R) || has(state, N);

it('the paths that wishes leave to each write', () => {
  // In the order of the declarations.
  const wishes: readonly ((path: Path, from: number, to: number) => boolean)[] = [
    (path) => path.every((state) => STATES.includes(state)),
    (path, from, to) => !quiet(from) || !quiet(to) || path.every(quiet),
    (path) => !path.some((state, at) => at > 1 && state < path[at - 1]! && path[at - 1]! > path[at - 2]!),
  ];
  for (const count of [0, 1, 2, 3]) {
    const asked = wishes.slice(0, count);
    const paths = new Map(PAIRS.map((pair) => [pair, new Set<string>()]));
    for (const order of permutations(STEPS)) {
      const walked = PAIRS.map((pair) => [pair, walkOf(order)(...pair)] as const);
      if (walked.every(([[from, to], path]) => asked.every((holds) => holds(path, from, to))))
        for (const [pair, path] of walked) paths.get(pair)!.add(path.join());
    }
    const counts = new Map<number, number>();
    for (const { size } of paths.values()) counts.set(size, (counts.get(size) ?? 0) + 1);
    expect(choicesOf(found, 2 ** count - 1)).toEqual(counts);
    if (count === 3)
      expect([...counts].sort()).toEqual([
        [1, 60],
        [2, 24],
        [3, 4],
        [4, 2],
      ]);
  }
});

it('the orders of a device without the optional bit', () => {
  const steps = STEPS.filter(({ bit }) => bit !== N);
  const states = STATES.filter((state) => !has(state, N));
  const { orders, behaviours } = bruteForce(steps, states, []);
  expect(ordersLacking(found.operations)).toMatchObject({ operations: 6, states: 5, orders, behaviours });
  expect([orders, behaviours]).toEqual([720, 126]);
});

it('what the hardware still has where the way back fails', () => {
  const walk = walkOf(found.operations.authored.map((operation) => STEPS[operation]!));
  // The state of the hardware: the label, but for the bit of the step that failed until a step back has undone it, and
  // for that of the step back that fails.
  const ends = PAIRS.flatMap((pair) =>
    walk(...pair).flatMap((reached, at, path) => {
      if (at === 0) return [];
      const failed = reached ^ path[at - 1]!;
      const back = walk(reached, pair[0]);
      return back.slice(1).map((_, done) => {
        const label = back[done]!;
        return has(label ^ reached, failed) ? label : label ^ failed;
      });
    }),
  );
  const { runs, left } = unwindFailures(declarations, found.operations)!;
  expect(runs).toBe(ends.length);
  expect(left.map((each) => [each.bit.name, each.runs])).toEqual(
    Object.entries(BITS).map(([name, bit]) => [name, ends.filter((state) => has(state, bit)).length]),
  );
  expect([runs, left[0]?.runs]).toEqual([298, 44]);
});
