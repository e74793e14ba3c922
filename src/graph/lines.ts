// SPDX-License-Identifier: MIT
// The edges between two states, either way, as one bundle: they are led side by side, with their words beside them. They leave
// and enter the boxes at the lower side of the upper box and the upper side of the lower one, spread over the width and in the
// order in which they come in, so that no line passes below a box or crosses at its foot. Curves and tips of arrows take only
// additions, products and square roots, which every machine rounds alike, and whole pixels at the end.

import { grouped } from '../model/index.js';
import { breakWords } from './print-text.js';
import type { StateEdge, StateGraph } from './state-graph.js';

export interface Bundle {
  /** Value of the state at the start of the first of the edges. */
  readonly from: string;
  readonly to: string;
  readonly edges: readonly StateEdge[];
  /** The lines of words, from the top. */
  readonly texts: readonly BundleText[];
}

interface BundleText {
  readonly text: string;
  readonly edges: readonly StateEdge[];
  /** Whether it goes on with the line above. */
  readonly continues: boolean;
}

/** Letters in a line of words, so that long ones do not tear the drawing apart. */
const LABEL_WIDTH = 14;

/** In the order in which the graph first has an edge of the pair. */
export function bundlesOf(graph: StateGraph): readonly Bundle[] {
  const pairs = new Map<string, StateEdge[]>();
  for (const edge of graph.edges) {
    const known = pairs.get(`${edge.to}-${edge.from}`) ?? pairs.get(`${edge.from}-${edge.to}`);
    if (known === undefined) pairs.set(`${edge.from}-${edge.to}`, [edge]);
    else known.push(edge);
  }
  return [...pairs.values()].map((edges) => {
    const { from, to } = edges[0]!;
    const inOrder = sideBySide(from, edges);
    return { from, to, edges: inOrder, texts: textsOf(inOrder) };
  });
}

/** Those of one direction lie together. */
function sideBySide(from: string, edges: readonly StateEdge[]): readonly StateEdge[] {
  return [...edges.filter((edge) => edge.from === from), ...edges.filter((edge) => edge.from !== from)];
}

/** Equal words stand once. */
function textsOf(edges: readonly StateEdge[]): readonly BundleText[] {
  const labelled = edges.filter(({ label }) => label !== '');
  return [...grouped(labelled.map((edge) => [edge.label, edge]))].flatMap(([label, of]) =>
    breakWords(label, LABEL_WIDTH).map((text, index) => ({ text, edges: of, continues: index > 0 })),
  );
}

/** The way of a bundle between two boxes, one above the other, from the first to the second. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** Points between the boxes; at least one. */
  readonly inner: readonly Point[];
}

interface End {
  readonly way: Way;
  readonly end: 'from' | 'to';
  readonly towards: Point;
}

/** @returns The points of each way, with its two ends, in the order of the ways. */
export function withPorts(
  ways: readonly Way[],
  boxes: ReadonlyMap<string, Box>,
): readonly (readonly Point[])[] {
  const sides = new Map<string, End[]>();
  for (const way of ways) {
    for (const end of ['from', 'to'] as const) {
      const towards = end === 'from' ? way.inner[0]! : way.inner.at(-1)!;
      const side = `${way[end]} ${sideTowards(boxes.get(way[end])!, towards)}`;
      sides.set(side, [...(sides.get(side) ?? []), { way, end, towards }]);
    }
  }
  const ports = new Map<Way, { from?: Point; to?: Point }>(ways.map((way) => [way, {}]));
  for (const ends of sides.values()) {
    const inOrder = [...ends].sort((a, b) => a.towards.x - b.towards.x);
    inOrder.forEach(({ way, end, towards }, index) => {
      ports.get(way)![end] = portAt(boxes.get(way[end])!, towards, (index + 1) / (ends.length + 1));
    });
  }
  return ways.map((way) => [ports.get(way)!.from!, ...way.inner, ports.get(way)!.to!]);
}

function sideTowards(box: Box, point: Point): 'top' | 'bottom' {
  return point.y < box.y ? 'top' : 'bottom';
}

/** @param share - Of the width, from the left. */
function portAt(box: Box, towards: Point, share: number): Point {
  const half = box.height / 2;
  return {
    x: box.x + (share - 0.5) * box.width,
    y: box.y + (sideTowards(box, towards) === 'top' ? -half : half),
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box around the point in its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Of an arrow's tip, in pixels. */
const TIP = { length: 8, half: 4 };

export function wholePoint({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/**
 * A line beside another one; it begins and ends at the same height, which is a side of a box.
 *
 * @param offset - Pixels to the left of the direction of the line; negative to its right.
 */
export function leadBeside(points: readonly Point[], offset: number): readonly Point[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const { x, y } = direction(before ?? point, after ?? point);
    if (before === undefined || after === undefined) {
      return wholePoint({ x: point.x + Math.sign(y) * offset, y: point.y });
    }
    return wholePoint({ x: point.x + y * offset, y: point.y - x * offset });
  });
}

/** The unit vector from one point to another; none where they are the same. */
function direction(from: Point, to: Point): Point {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? { x: 0, y: 0 } : { x: x / length, y: y / length };
}

/** The data of a path along a line, its corners rounded; it ends where the tip of the arrow begins. */
export function curve(points: readonly Point[]): string {
  const [start, ...rest] = shortened(points);
  if (start === undefined) return '';
  const parts = [`M${write(start)}`];
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    parts.push(next === undefined ? `L${write(point)}` : `Q${write(point)} ${write(between(point, next))}`);
  });
  return parts.join('');
}

/** Straight pieces of one bend. */
const PIECES = 8;

/** The line as `curve` draws it, in straight pieces. */
export function drawn(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const [start, ...rest] = points;
  if (start === undefined) return [];
  const path = [start];
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) {
      path.push(point);
      return;
    }
    const [from, end] = [path.at(-1)!, between(point, next)];
    for (let piece = 1; piece <= PIECES; piece += 1) path.push(onBend(from, point, end, piece / PIECES));
  });
  return path.slice(1).map((point, index) => [path[index]!, point] as const);
}

/** @param share - Of the way along a quadratic curve, from 0 to 1. */
function onBend(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

/** The data of a path around the tip of an arrow at the end of a line. */
export function tip(points: readonly Point[]): string {
  const end = points.at(-1)!;
  const { x, y } = direction(points.at(-2) ?? end, end);
  const back = { x: end.x - x * TIP.length, y: end.y - y * TIP.length };
  const sides = [-TIP.half, TIP.half].map((half) => ({ x: back.x - y * half, y: back.y + x * half }));
  return `M${write(end)}L${sides.map(write).join('L')}Z`;
}

function shortened(points: readonly Point[]): readonly Point[] {
  const end = points.at(-1);
  if (end === undefined) return [];
  const { x, y } = direction(points.at(-2) ?? end, end);
  return [...points.slice(0, -1), { x: end.x - x * (TIP.length - 1), y: end.y - y * (TIP.length - 1) }];
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Tenths of pixels, for the slant of a tip. */
function write({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
