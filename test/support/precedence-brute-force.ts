// SPDX-License-Identifier: MIT
// The question of precedence answered in the plainest way: every order, every write, every unwind, state by state. Wishes
// are written down a second time, over whole paths, with the bits of the uAPI as plain numbers.

/** What a step list looks like in the reference implementation. */
export interface BruteStep {
  readonly bit: number;
  readonly set: boolean;
}

export type Path = readonly number[];
/** The path of every write of an order, the start included. */
export type Walk = (from: number, to: number) => Path;

export interface BruteWish {
  readonly id: string;
  /** Of one write, whatever an order does with others; absent where it is about unwinds. */
  readonly ofWrite?: (path: Path, from: number, to: number, walk: Walk) => boolean;
  readonly holds: (walk: Walk, states: readonly number[]) => boolean;
}

/** Walks an order: a step is taken if its bit differs and the step gives it the value that it has at the end. */
export function walkOf(order: readonly BruteStep[]): Walk {
  return (from, to) => {
    const path = [from];
    for (const { bit, set } of order) {
      const differs = ((from ^ to) & bit) !== 0;
      if (differs && ((to & bit) !== 0) === set) path.push(path[path.length - 1]! ^ bit);
    }
    return path;
  };
}

export function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, index), ...items.slice(index + 1)]))
      yield [item, ...rest];
  }
}

export interface BruteResult {
  readonly orders: number;
  readonly behaviours: number;
  /** Orders and behaviours by the IDs of the wishes that they have. */
  readonly groups: ReadonlyMap<string, { orders: number; readonly behaviours: Set<string> }>;
}

export function bruteForce(
  steps: readonly BruteStep[],
  states: readonly number[],
  wishes: readonly BruteWish[],
): BruteResult {
  const groups = new Map<string, { orders: number; readonly behaviours: Set<string> }>();
  const all = new Map<string, string>();
  let orders = 0;
  for (const order of permutations(steps)) {
    const walk = walkOf(order);
    const behaviour = states.map((from) => states.map((to) => walk(from, to).join('.')).join(' ')).join('\n');
    // Wishes look at paths alone, so orders with the same paths have the same wishes.
    let has = all.get(behaviour);
    if (has === undefined) {
      has = wishes
        .filter(({ holds }) => holds(walk, states))
        .map(({ id }) => id)
        .join(' ');
      all.set(behaviour, has);
    }
    const group = groups.get(has) ?? { orders: 0, behaviours: new Set<string>() };
    group.orders += 1;
    group.behaviours.add(behaviour);
    groups.set(has, group);
    orders += 1;
  }
  return { orders, behaviours: all.size, groups };
}

/** A wish over each write. */
export function eachWrite(
  id: string,
  holds: (path: Path, from: number, to: number, walk: Walk) => boolean,
): BruteWish {
  return {
    id,
    ofWrite: holds,
    holds: (walk, states) =>
      states.every((from) => states.every((to) => holds(walk(from, to), from, to, walk))),
  };
}

/** A wish over each unwind: of every write, from each state in which it can fail, back to its start. */
export function eachUnwind(id: string, holds: (back: Path, from: number, to: number) => boolean): BruteWish {
  const wish = eachWrite(id, (path, from, to, walk) =>
    path.slice(1).every((reached) => holds(walk(reached, from), from, to)),
  );
  return { id, holds: wish.holds };
}

/** Each two states that follow each other. */
export function pairsOf(path: Path): readonly (readonly [number, number])[] {
  return path.slice(1).map((after, index) => [path[index]!, after] as const);
}
