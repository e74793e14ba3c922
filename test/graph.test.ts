// SPDX-License-Identifier: MIT
// The state graph: its nodes and edges against an enumeration of their own, and drawings that are the same every time.

import { describe, expect, test } from 'vitest';
import { layOut, printSvg } from '../src/graph/draw.js';
import { printText, type StateGraph, stateGraphs } from '../src/graph/index.js';
import type { Declaration, SpecModel } from '../src/model/index.js';
import { readLamp } from './support/lamp.js';
import { readFolder } from './support/read-folder.js';

const vfio = readFolder('spec/vfio-migration');
const lamp = readLamp([]).model!;

function graphOf(model: SpecModel, edition: string): StateGraph {
  const [graph] = stateGraphs(model.editions.find(({ name }) => name === edition)!);
  if (graph === undefined) throw new Error(`${edition} has no graph`);
  return graph;
}

const graphs = [vfio, lamp].flatMap((model) =>
  model.editions.flatMap((edition) =>
    stateGraphs(edition).map((graph) => ({
      name: `${edition.name} ${graph.source}`,
      graph,
      isLamp: model === lamp,
    })),
  ),
);

describe('rfc-ndma', () => {
  const graph = graphOf(vfio, 'rfc-ndma');
  const RUNNING = 1;
  const SAVING = 2;
  const RESUMING = 4;
  /** As the text of the edition says it, not as its macro does. */
  const valid = [...Array(16).keys()].filter(
    (value) => !((value & RESUMING) !== 0 && (value & (SAVING | RUNNING)) !== 0),
  );

  test('the states are the valid values, and the one that reports an error', () => {
    expect(valid).toHaveLength(10);
    const byKind = (kind: string) =>
      graph.nodes.filter((node) => node.kind === kind).map(({ value }) => Number(value));
    expect(byKind('valid')).toEqual(valid);
    expect(byKind('error')).toEqual([SAVING | RESUMING]);
    expect(graph.nodes).toHaveLength(11);
  });

  test('the edges are the pairs of valid values that differ in one bit', () => {
    const pairs = valid.flatMap((from) =>
      valid.filter((to) => [1, 2, 4, 8].includes(from ^ to)).map((to) => `${from}-${to}`),
    );
    expect(pairs).toHaveLength(30);
    expect(graph.edges.map(({ id }) => id)).toEqual(pairs);
  });

  test('an edge says which bit it changes, and what it needs', () => {
    const edge = graph.edges.find(({ id }) => id === '3-11');
    expect(edge).toEqual({
      id: '3-11',
      from: '3',
      to: '11',
      label: 'NDMA',
      carrier: { kind: 'step', bit: 'NDMA', symbol: 'VFIO_DEVICE_STATE_NDMA', set: true },
      needs: ['MIG_NDMA'],
    });
  });

  test('states have the names of their constants, and the one after a reset is known', () => {
    const named = graph.nodes
      .filter(({ names }) => names.length > 0)
      .map(({ value, names }) => [value, ...names]);
    expect(named).toEqual([
      ['0', 'STOP'],
      ['6', 'ERROR'],
    ]);
    expect(graph.nodes.filter(({ isInitial }) => isInitial).map(({ value }) => value)).toEqual(['1']);
  });
});

test('where an edition draws arcs, they are the edges', () => {
  const graph = graphOf(vfio, 'linux-5.16');
  expect(graph.kind).toBe('arcs');
  expect(graph.edges.map(({ from, to, label }) => `${from} ${to} ${label}`)).toEqual([
    '1 0 normal shutdown',
    '1 2 save or suspend',
    '2 0 save or suspend, live migration',
    '1 3 live migration',
    '3 2 live migration',
    '1 4 resuming',
    '4 1 resumed',
  ]);
  expect(graph.nodes.map(({ value, kind, names }) => `${value} ${kind} ${names.join()}`)).toEqual([
    '0 valid STOP',
    '1 valid RUNNING',
    '2 valid STOP_AND_COPY',
    '3 valid PRE_COPY',
    '4 valid RESUMING',
    '6 error ERROR',
  ]);
});

test('a state that no arc reaches stands below, with the capability that it needs', () => {
  const graph = graphOf(vfio, 'fsm');
  const error = graph.nodes.find(({ kind }) => kind === 'error')!;
  expect(error.names).toEqual(['ERROR']);
  expect(graph.edges.some(({ from, to }) => [from, to].includes(error.value))).toBe(false);
  const { nodes } = layOut(graph);
  const lowest = Math.max(...nodes.map(({ box }) => box.y));
  expect(nodes.find(({ node }) => node === error)!.box.y).toBe(lowest);
  expect(graph.nodes.filter(({ needs }) => needs.length > 0).map(({ names }) => names[0])).toContain(
    'RUNNING_NDMA',
  );
});

test('a bit field of which no macro says what is valid has no graph', () => {
  const [v1] = lamp.editions;
  expect(stateGraphs(v1!)).toEqual([]);
});

describe.each(graphs)('$name', ({ graph, isLamp }) => {
  const drawing = layOut(graph);
  const svg = printSvg(drawing, { prefix: 'states', title: 'States', as: 'file' });

  test('the drawing is the same again, after others were drawn', () => {
    for (const other of graphs) layOut(other.graph);
    expect(printSvg(layOut(graph), { prefix: 'states', title: 'States', as: 'file' })).toBe(svg);
    // Drawings of the uAPI itself are in generated/, where another test compares them.
    if (isLamp) expect(svg).toMatchSnapshot();
  });

  test('coordinates are short, and no number is missing', () => {
    expect(svg).not.toMatch(/NaN|undefined|\d\.\d\d/);
  });

  test('each state and each edge is drawn once, with an id', () => {
    for (const { value } of graph.nodes) expect(svg.split(`id="states-state-${value}"`)).toHaveLength(2);
    for (const { id } of graph.edges) expect(svg.split(`id="states-edge-${id}"`)).toHaveLength(2);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(graph.nodes.length + graph.edges.length + 3);
  });

  test('boxes do not overlap, and every line goes from the one box to the other', () => {
    for (const { node, box } of drawing.nodes) {
      expect(box.x - box.width / 2, node.value).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2, node.value).toBeLessThanOrEqual(drawing.width);
      for (const { node: other, box: beside } of drawing.nodes) {
        if (other === node) continue;
        const isApart =
          Math.abs(box.x - beside.x) * 2 >= box.width + beside.width ||
          Math.abs(box.y - beside.y) * 2 >= box.height + beside.height;
        expect(isApart, `${node.value} and ${other.value}`).toBe(true);
      }
    }
    const boxOf = (value: string) => drawing.nodes.find(({ node }) => node.value === value)!.box;
    for (const { edge, points } of drawing.edges) {
      expect(distanceToBorder(points[0]!, boxOf(edge.from)), edge.id).toBeLessThanOrEqual(1);
      expect(distanceToBorder(points.at(-1)!, boxOf(edge.to)), edge.id).toBeLessThanOrEqual(1);
    }
  });

  test('no two edges lie on each other', () => {
    const paths = drawing.edges.map(({ points }) => points.map(({ x, y }) => `${x},${y}`));
    const seen = new Set(paths.flatMap((path) => [path.join(' ')]));
    expect(seen.size).toBe(paths.length);
    for (const path of paths) expect(seen.has([...path].reverse().join(' '))).toBe(false);
  });

  test('words are in the drawing, and no two lie on each other', () => {
    for (const { label } of graph.edges) for (const word of label.split(' ')) expect(svg).toContain(word);
    const spots = drawing.labels.map(({ at, text }) => ({ ...at, half: text.length * 4 }));
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        expect(Math.abs(a.y - b.y) >= 12 || Math.abs(a.x - b.x) >= a.half + b.half).toBe(true);
      }
    }
  });

  test('links lead from nodes and edges', () => {
    const nodeLinks = new Map(graph.nodes.map(({ value }) => [value, `#node-${value}`]));
    const edgeLinks = new Map(graph.edges.map(({ id }) => [id, `#edge-${id}`]));
    const linked = printSvg(drawing, { prefix: 'g', title: 'G', as: 'part', nodeLinks, edgeLinks });
    for (const href of [...nodeLinks.values(), ...edgeLinks.values()])
      expect(linked).toContain(`<a href="${href}">`);
    expect(linked).toContain('role="group"');
    expect(linked).not.toContain('<style>');
  });

  test('the text fits into a mail and names each state and each edge', () => {
    const text = printText(graph);
    if (isLamp) expect(text).toMatchSnapshot();
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    for (const { value, names } of graph.nodes)
      for (const word of [value, ...names]) expect(text).toMatch(new RegExp(`(^|\\W)${word}(\\W|$)`, 'm'));
    // Read back what the text shows.
    expect(readText(text, graph).sort()).toEqual(graph.edges.map(({ from, to }) => `${from}-${to}`).sort());
  });
});

test('words of both directions say which one they are of', () => {
  const arcs: Declaration[] = lamp.editions[1]!.declarations.map((declaration) =>
    declaration.kind === 'arcs'
      ? {
          ...declaration,
          arcs: [
            ...declaration.arcs,
            { ...declaration.arcs[0]!, from: 'ON', to: 'OFF', label: 'dawn' },
            { ...declaration.arcs[0]!, from: 'OFF', to: 'ON', label: 'storm' },
          ],
        }
      : declaration,
  );
  const [graph] = stateGraphs({ declarations: arcs });
  expect(graph!.edges.map(({ id }) => id)).toEqual(['0-1', '1-3', '3-0', '1-0', '0-1-2']);
  const words = layOut(graph!).labels.map(({ text }) => text);
  expect(words).toEqual(['↓ dusk', '↓ storm', '↑ dawn', 'late', 'night']);
});

function distanceToBorder(
  { x, y }: { readonly x: number; readonly y: number },
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  const beyond = { x: Math.abs(x - box.x) - box.width / 2, y: Math.abs(y - box.y) - box.height / 2 };
  return Math.abs(Math.max(beyond.x, beyond.y));
}

/** The pairs of values that a text shows as edges. */
function readText(text: string, graph: StateGraph): string[] {
  const rows = text.split('\n').map((line) => line.trim().split(/ {2,}/));
  if (graph.kind === 'steps') {
    return rows
      .slice(2)
      .flatMap(([from, , ...cells]) => cells.filter((cell) => cell !== '-').map((to) => `${from}-${to}`));
  }
  const valueOfName = new Map(graph.nodes.map(({ names, bits, value }) => [names[0] ?? bits, value]));
  let from = '';
  return text
    .split('\n')
    .filter((line) => line.includes('->'))
    .map((line) => {
      const [start, rest] = line.split('->');
      from = start!.trim() === '' ? from : start!.trim();
      return `${valueOfName.get(from)}-${valueOfName.get(rest!.trim().split(/ {2,}/)[0]!)}`;
    });
}
