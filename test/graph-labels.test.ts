// SPDX-License-Identifier: MIT
// The words of a drawing run into no line: their boxes against the drawn paths, both read from the SVG. With the words of arcs, as
// chapters and the page of states have them, and without, as the playground has them.

import { describe, expect, test } from 'vitest';
import { layOut, printSvg } from '../src/graph/draw.js';
import { type StateGraph, stateGraphs } from '../src/graph/index.js';
import { readLamp } from './support/lamp.js';
import { readFolder } from './support/read-folder.js';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Of a letter of 12 pixels in a typewriter face, and of a line of them. */
const LETTER = { width: 7.3, height: 12 };

function withoutWords(graph: StateGraph): StateGraph {
  return { ...graph, edges: graph.edges.map((edge) => ({ ...edge, label: '' })) };
}

const drawings = [readFolder('spec/vfio-migration'), readLamp([]).model!].flatMap(({ editions }) =>
  editions.flatMap((edition) =>
    stateGraphs(edition).flatMap((graph) => [
      { name: `${edition.name} ${graph.source}`, graph, labels: true },
      { name: `${edition.name} ${graph.source} without words`, graph: withoutWords(graph), labels: false },
    ]),
  ),
);

function numbers(text: string): readonly number[] {
  return text.trim().split(/[ ,]+/).map(Number);
}

/** Points of a path of M, L and Q, less than a pixel apart. */
function pointsOf(path: string): readonly Spot[] {
  const points: Spot[] = [];
  for (const [, letter, text = ''] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [x, y] = numbers(text).slice(-2) as [number, number];
    const from = points.at(-1) ?? { x, y };
    const [cx, cy] =
      letter === 'Q' ? (numbers(text) as [number, number]) : [(from.x + x) / 2, (from.y + y) / 2];
    const count = Math.ceil(Math.hypot(cx - from.x, cy - from.y) + Math.hypot(x - cx, y - cy)) * 2 + 1;
    for (let index = 1; index <= count; index += 1) {
      const [share, rest] = [index / count, 1 - index / count];
      points.push({
        x: rest * rest * from.x + 2 * rest * share * cx + share * share * x,
        y: rest * rest * from.y + 2 * rest * share * cy + share * share * y,
      });
    }
  }
  return points;
}

describe.each(drawings)('$name', ({ graph, labels }) => {
  const svg = printSvg(layOut(graph), { prefix: 'g', title: 'G', as: 'file' });
  const paths = [...svg.matchAll(/<path class="(?:line|tip)" d="([^"]+)"/g)].map((match) =>
    pointsOf(match[1]!),
  );
  const boxes = [...svg.matchAll(/<text class="label" x="([^"]+)" y="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, text]) => ({
      ...{ x: Number(x), y: Number(y), text: text! },
      width: text!.replace(/&[a-z]+;/g, ' ').length * LETTER.width,
    }),
  );

  test('no line and no arrow runs into words', () => {
    expect(paths.length).toBe(graph.edges.length * 2);
    expect(boxes.length > 0).toBe(labels);
    const struck = boxes.filter(({ x, y, width }) =>
      paths.some((points) =>
        points.some(
          (point) => Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < LETTER.height / 2,
        ),
      ),
    );
    expect(struck.map(({ text }) => text)).toEqual([]);
  });

  test('words stand beside a line of their own', () => {
    const drawn = new Map(
      [...svg.matchAll(/id="g-edge-([^"]+)".*?<path class="line" d="([^"]+)"/g)].map(([, id, path]) => [
        id,
        pointsOf(path!),
      ]),
    );
    for (const [, x, y, ids, text] of svg.matchAll(
      /<text class="label" x="([^"]+)" y="([^"]+)" data-edges="([^"]+)"[^>]*>([^<]*)</g,
    )) {
      const near = ids!
        .split(' ')
        .flatMap((id) => drawn.get(id) ?? [])
        .map((point) => Math.max(Math.abs(point.x - Number(x)), Math.abs(point.y - Number(y))));
      expect(Math.min(...near), text).toBeLessThan(160);
    }
  });
});
