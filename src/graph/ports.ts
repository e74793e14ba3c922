// SPDX-License-Identifier: MIT
// Where the lines leave and enter the boxes: at the lower side of the upper box and the upper side of the lower one,
// spread over the width and in the order in which they come in, so that no line passes below a box or crosses at its foot.

import type { Box, Point } from './geometry.js';

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
