// SPDX-License-Identifier: MIT
// What an author does to a file between two rebuilds, drawn from a seed.

/** Numbers from 0 to below `limit`, the same for the same seed. */
export type Draw = (limit: number) => number;

/** A linear congruential generator: any sequence will do. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** What takes the place of a line; none, one or several lines. */
type Edit = (line: string) => readonly string[];

const EDITS: readonly (readonly [name: string, edit: Edit])[] = [
  ['words added', (line) => [line.replace(/(?<=[a-z])\.$/, ', as before.')]],
  ['line doubled', (line) => [line, line]],
  ['line deleted', () => []],
  ['line added', (line) => ['', line]],
  ['number changed', (line) => [line.replace(/\d+/, (digits) => `${Number(digits) + 1}`)]],
  ['word changed', (line) => [line.replace(/[A-Za-z]{4,}/, 'level')]],
];

export interface Edited {
  /** For the message of a failing test. */
  readonly what: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The files with one of them edited; a file that differs from the original is as likely to be restored. */
export function editOne(
  files: ReadonlyMap<string, string>,
  original: ReadonlyMap<string, string>,
  draw: Draw,
): Edited {
  const changed = [...files.keys()].filter((path) => files.get(path) !== original.get(path));
  if (changed.length > 0 && draw(2) === 0) {
    const path = changed[draw(changed.length)]!;
    return { what: `${path} restored`, files: new Map([...files, [path, original.get(path)!]]) };
  }
  const path = [...files.keys()][draw(files.size)]!;
  const lines = files.get(path)!.split('\n');
  const [name, edit] = EDITS[draw(EDITS.length)]!;
  const at = draw(lines.length);
  const text = lines.flatMap((line, index) => (index === at ? edit(line) : [line])).join('\n');
  return { what: `${path}:${at + 1}: ${name}`, files: new Map([...files, [path, text]]) };
}
