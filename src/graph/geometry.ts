// SPDX-License-Identifier: MIT
// Lines side by side, their curves and the tips of their arrows. Only additions, products and square roots, which every
// machine rounds alike, and whole pixels at the end.

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
