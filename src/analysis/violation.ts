// SPDX-License-Identifier: MIT
// Violations as text: the lines of a change, the places of its hunks in a module, and the changed module.

import type { HunkLine, Violation } from '../model/index.js';

/** A line of a change, wherever it was read. */
export type ChangeLine = Pick<HunkLine, 'change' | 'text'>;

/** Between two hunks. */
const SEPARATOR = '...';
const SIGNS = { removed: '-', added: '+', kept: ' ' } as const;

/** @returns The line without its sign; undefined for one that has none. A blank line stands for a blank line. */
export function readChangeLine(line: string): ChangeLine | 'separator' | undefined {
  if (line.trim() === SEPARATOR) return 'separator';
  if (line.trim() === '') return { change: 'kept', text: '' };
  const change = (['removed', 'added', 'kept'] as const).find((each) => SIGNS[each] === line[0]);
  return change === undefined ? undefined : { change, text: line.slice(1) };
}

/** Lines between separators, without blank ones at their ends. */
export function groupHunks<Line extends ChangeLine>(
  lines: readonly (Line | 'separator')[],
): readonly (readonly Line[])[] {
  const hunks: Line[][] = [[]];
  for (const line of lines) {
    if (line === 'separator') hunks.push([]);
    else hunks.at(-1)!.push(line);
  }
  return hunks.map(withoutBlankEnds).filter((hunk) => hunk.length > 0);
}

function withoutBlankEnds<Line extends ChangeLine>(hunk: readonly Line[]): readonly Line[] {
  const isBlank = ({ change, text }: Line): boolean => change === 'kept' && text === '';
  const filled = [...hunk.keys()].filter((index) => !isBlank(hunk[index]!));
  return hunk.slice(filled[0] ?? hunk.length, (filled.at(-1) ?? hunk.length) + 1);
}

/** The lines of a violation as its author wrote them. */
export function printChange({ hunks }: Violation): readonly string[] {
  return hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : [SEPARATOR]),
    ...hunk.map(({ change, text }) => `${SIGNS[change]}${text}`.trimEnd()),
  ]);
}

/** Where the lines that a hunk keeps or removes stand in a text. Lines count from 0. */
interface HunkPlaces<Line extends ChangeLine> {
  /** The first line of each place; a hunk that adds and has nothing else stands nowhere. */
  readonly starts: readonly number[];
  /** Where it stands nowhere: how far the best place goes. Absent where the hunk only adds. */
  readonly missing?: { readonly line: Line; readonly after?: Line; readonly found?: string };
}

/** Looks for a hunk; white space at the ends of lines does not count. */
export function findHunk<Line extends ChangeLine>(
  text: readonly string[],
  hunk: readonly Line[],
): HunkPlaces<Line> {
  const wanted = hunk.filter(({ change }) => change !== 'added');
  if (wanted.length === 0) return { starts: [] };
  const lengths = text.map((_, start) => matchingLines(text, start, wanted));
  const starts = [...lengths.keys()].filter((start) => lengths[start] === wanted.length);
  if (starts.length > 0) return { starts };
  const longest = Math.max(0, ...lengths);
  const line = wanted[longest]!;
  if (longest === 0) return { starts, missing: { line } };
  const found = text[lengths.indexOf(longest) + longest] ?? '';
  return { starts, missing: { line, after: wanted[longest - 1]!, found: found.trim() } };
}

/** How many of the lines stand one after the other from a line on. */
function matchingLines(text: readonly string[], start: number, wanted: readonly ChangeLine[]): number {
  const length = wanted.findIndex((line, index) => text[start + index]?.trim() !== line.text.trim());
  return length < 0 ? wanted.length : length;
}

export interface ChangedText<Line extends ChangeLine> {
  readonly lines: readonly string[];
  /** Per line the added line that it is; undefined for a line of the module. */
  readonly origins: readonly (Line | undefined)[];
}

/**
 * Makes a change.
 *
 * @returns The changed text; undefined where a hunk does not stand at exactly one place.
 */
export function applyChange<Line extends ChangeLine>(
  text: readonly string[],
  hunks: readonly (readonly Line[])[],
): ChangedText<Line> | undefined {
  const removed = new Set<number>();
  const added = new Map<number, Line[]>();
  for (const hunk of hunks) {
    const [start, another] = findHunk(text, hunk).starts;
    if (start === undefined || another !== undefined) return undefined;
    let at = start;
    for (const line of hunk) {
      if (line.change === 'added') added.set(at, [...(added.get(at) ?? []), line]);
      else if (line.change === 'removed') removed.add(at++);
      else at++;
    }
  }
  const lines: string[] = [];
  const origins: (Line | undefined)[] = [];
  const put = (line: string, origin?: Line): void => {
    lines.push(line);
    origins.push(origin);
  };
  for (const [index, line] of text.entries()) {
    for (const origin of added.get(index) ?? []) put(origin.text, origin);
    if (!removed.has(index)) put(line);
  }
  for (const origin of added.get(text.length) ?? []) put(origin.text, origin);
  return { lines, origins };
}
