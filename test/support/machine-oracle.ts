// SPDX-License-Identifier: MIT
// The paths of the edition `fsm`, found in another way than the tool finds them: every sequence of different states is
// tried, and what it may not do is asked of the values of the states, not of declared properties.

/** States that a user may ask for, by value. */
export const VALUES: Readonly<Record<string, number>> = {
  STOP: 0,
  RUNNING: 1,
  STOP_COPY: 2,
  PRE_COPY: 3,
  RESUMING: 4,
  RUNNING_NDMA: 9,
  PRE_COPY_NDMA: 11,
};

const numberOf = (state: string): number => VALUES[state] ?? Number.NaN;
const runs = (state: string): boolean => (numberOf(state) & 1) !== 0;
const startsDma = (state: string): boolean => (numberOf(state) & 9) === 1;
const saves = (state: string): boolean => (numberOf(state) & 2) !== 0;

/** Whether a device with these parts has a state. */
export function isWanted(state: string, parts: readonly string[]): boolean {
  return (
    (parts.includes('ndma') || (numberOf(state) & 8) === 0) &&
    (parts.includes('precopy') || (numberOf(state) & 3) !== 3)
  );
}

/** Every choice among some parts. */
export function choicesOf(parts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 1 << parts.length }, (_, choice) =>
    parts.filter((_part, bit) => (choice >> bit) & 1),
  );
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** The best paths from one state to another, without a hazard; more than one would be a tie. */
export function expectedPaths(
  states: readonly string[],
  arcs: readonly Pair[],
  from: string,
  to: string,
): readonly (readonly string[])[] {
  const others = states.filter((state) => state !== from && state !== to);
  const safe = sequences(others)
    .map((inside) => [from, ...inside, to])
    .filter((path) => isConnected(path, arcs) && !isHazardous(path));
  const shortest = Math.min(...safe.map((path) => path.length));
  const short = safe.filter((path) => path.length === shortest);
  const fewest = Math.min(...short.map(detours));
  const plain = short.filter((path) => detours(path) === fewest);
  // A session is opened first.
  const most = Math.max(...plain.map((path) => path.filter(saves).length));
  return plain.filter((path) => path.filter(saves).length === most);
}

/** Every sequence of different items, the empty one too. */
function sequences(items: readonly string[]): readonly (readonly string[])[] {
  return [
    [],
    ...items.flatMap((first) =>
      sequences(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
    ),
  ];
}

function isConnected(path: readonly string[], arcs: readonly Pair[]): boolean {
  return path.slice(1).every((to, at) => arcs.some((arc) => arc.from === path[at] && arc.to === to));
}

/** What the issue of the edition forbids, hazard by hazard. */
function isHazardous(path: readonly string[]): boolean {
  const inside = path.slice(1, -1);
  const wipes = inside.includes('RESUMING');
  const keepsOpen = inside.some(saves) && !saves(path.at(-1) ?? '');
  return wipes || keepsOpen || [runs, startsDma, saves].some((property) => wavers(path.map(property)));
}

/** Whether something changes that the ends agree on, or changes back. */
function wavers(course: readonly boolean[]): boolean {
  const changes = course.slice(1).filter((has, at) => has !== course[at]).length;
  return changes > (course[0] === course.at(-1) ? 0 : 1);
}

/** Kinds of optional things inside a path that its ends do not have: NDMA, collecting while running, the way back. */
function detours(path: readonly string[]): number {
  const ends = [path[0] ?? '', path.at(-1) ?? ''];
  const isNdma = (state: string): boolean => (numberOf(state) & 8) !== 0;
  const isPreCopy = (state: string): boolean => (numberOf(state) & 3) === 3;
  const goesBack = path.some((state, at) => state === 'STOP_COPY' && isPreCopy(path[at + 1] ?? ''));
  return [
    path.some(isNdma) && !ends.some(isNdma),
    path.some(isPreCopy) && !ends.some(isPreCopy),
    goesBack,
  ].filter(Boolean).length;
}
