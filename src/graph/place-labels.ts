// SPDX-License-Identifier: MIT
// Finds a place for the words of each pair of states: beside their own lines, and clear of all lines, boxes and other words. The
// candidates are places left and right of the drawn lines. Of those that are clear, the one nearest to the place that dagre
// kept free is taken.

import { type Box, drawn, type Point } from './lines.js';

/** The words of a pair of states as one block, and the lines that they are of. */
export interface Wording {
  readonly width: number;
  readonly height: number;
  /** Where the block would best stand: its middle. */
  readonly wish: Point;
  /** The lines of the pair. */
  readonly lines: readonly (readonly Point[])[];
}

/** What words must not run into. */
export interface Surroundings {
  readonly lines: readonly (readonly Point[])[];
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Pixels between words and what stands beside them. */
const CLEAR = { line: 3, box: 4, words: 3, edge: 2 };
/** How far from a line its words may stand, in pixels beyond the least distance. */
const FAR = { step: 4, max: 48 };
/** How far apart the places along a line are that are looked at. */
const STEP = 6;

/** @returns The middle of each block, in order. */
export function placeWordings(wordings: readonly Wording[], around: Surroundings): readonly Point[] {
  const all = around.lines.flatMap(drawn);
  const placed: Box[] = [];
  const middles = new Map<Wording, Point>();
  // A wide block has the fewest places, so it comes first.
  for (const wording of [...wordings].sort((a, b) => b.width - a.width)) {
    const best = bestOf(wording, all, around, placed);
    middles.set(wording, best);
    placed.push({ ...best, width: wording.width, height: wording.height });
  }
  return wordings.map((wording) => middles.get(wording)!);
}

type Segment = readonly [Point, Point];

/** The nearest place that is clear; where there is none, the one that runs into the fewest things. */
function bestOf(
  wording: Wording,
  lines: readonly Segment[],
  around: Surroundings,
  placed: readonly Box[],
): Point {
  const { width, height, wish } = wording;
  let best = wish;
  let least = Number.POSITIVE_INFINITY;
  for (const place of candidates(wording)) {
    const hits = hitsOf({ ...place, width, height }, lines, around, placed);
    if (hits >= least) continue;
    [best, least] = [place, hits];
    if (least === 0) break;
  }
  return best;
}

/** Left and right of each line of the pair, every few pixels along it; the nearest to the wish first. */
function candidates({ width, lines, wish }: Wording): readonly Point[] {
  const beside = width / 2 + CLEAR.line + 1;
  const places = [wish];
  for (const line of lines)
    for (const at of drawn(line).flatMap(pointsOf))
      for (let far = beside; far <= beside + FAR.max; far += FAR.step)
        for (const side of [1, -1]) places.push({ x: Math.round(at.x + side * far), y: Math.round(at.y) });
  const distance = ({ x, y }: Point): number => square(x - wish.x) + square(y - wish.y);
  return places
    .map((place) => ({ place, far: distance(place) }))
    .sort((a, b) => a.far - b.far)
    .map(({ place }) => place);
}

/** Points of a straight line, as many pixels apart as a place is looked for. */
function pointsOf([from, to]: Segment): readonly Point[] {
  const count = Math.max(1, Math.round(Math.sqrt(square(to.x - from.x) + square(to.y - from.y)) / STEP));
  return Array.from({ length: count }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }));
}

function hitsOf(
  box: Box,
  lines: readonly Segment[],
  { boxes, width, height }: Surroundings,
  placed: readonly Box[],
): number {
  const isOutside =
    box.x - box.width / 2 < CLEAR.edge ||
    box.x + box.width / 2 > width - CLEAR.edge ||
    box.y - box.height / 2 < CLEAR.edge ||
    box.y + box.height / 2 > height - CLEAR.edge;
  return (
    (isOutside ? 100 : 0) +
    lines.filter((line) => crosses(line, box, CLEAR.line)).length +
    boxes.filter((other) => overlap(other, box, CLEAR.box)).length * 10 +
    placed.filter((other) => overlap(other, box, CLEAR.words)).length * 10
  );
}

function overlap(a: Box, b: Box, clear: number): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * clear &&
    Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * clear
  );
}

/** Whether a straight line meets a box: it is cut off at each side in turn, and something is left. */
function crosses([from, to]: Segment, box: Box, clear: number): boolean {
  const half = { x: box.width / 2 + clear, y: box.height / 2 + clear };
  let [start, end] = [0, 1];
  for (const axis of ['x', 'y'] as const) {
    const way = to[axis] - from[axis];
    const low = box[axis] - half[axis] - from[axis];
    const high = box[axis] + half[axis] - from[axis];
    if (way === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    start = Math.max(start, Math.min(low / way, high / way));
    end = Math.min(end, Math.max(low / way, high / way));
  }
  return start <= end;
}

function square(value: number): number {
  return value * value;
}
