// SPDX-License-Identifier: MIT
// Gives the states and transitions of a graph their places, by dagre. Sizes of words are counted in letters of a
// typewriter face and everything ends in whole pixels, so a drawing is the same on every machine.

import { Graph, layout } from '@dagrejs/dagre';
import {
  type Box,
  type Bundle,
  bundlesOf,
  leadBeside,
  type Point,
  type Way,
  wholePoint,
  withPorts,
} from './lines.js';
import { placeWordings, type Surroundings, type Wording } from './place-labels.js';
import { stateName } from './print-text.js';
import type { StateEdge, StateGraph, StateNode } from './state-graph.js';

export interface PlacedNode {
  readonly node: StateNode;
  readonly box: Box;
  /** What stands in the box, from the top; the first line is the state's name. */
  readonly lines: readonly string[];
}

export interface PlacedEdge {
  readonly edge: StateEdge;
  /** From the border of one box to the border of the other; the tip of the arrow is the last point. */
  readonly points: readonly Point[];
}

/** Words beside the lines of a pair of states. */
export interface PlacedLabel {
  /** The edges that the words are of. */
  readonly edges: readonly StateEdge[];
  readonly text: string;
  /** The middle of the words. */
  readonly at: Point;
}

export interface Drawing {
  readonly graph: StateGraph;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** In the order of the graph. */
  readonly edges: readonly PlacedEdge[];
  readonly labels: readonly PlacedLabel[];
}

/** Pixels that a letter takes at most, in a box and at a line, and the height of a line of words. */
const LETTER = { box: 8.5, label: 7.5 };
const LINE = { box: 17, label: 15 };
const PADDING = { x: 24, y: 14 };
const SPACING = { rankdir: 'TB', nodesep: 30, ranksep: 56, edgesep: 16, marginx: 12, marginy: 12 };
/** Between two lines that are led side by side. */
const PARALLEL = 12;
/** Between a line and its words. */
const BESIDE = 6;
/** Letters of an arrow before words, with its space. */
const ARROW = 2;

/** @returns The drawing; the graph may have cycles, and several edges between two states. */
export function layOut(graph: StateGraph): Drawing {
  const bundles = bundlesOf(graph);
  const joined = layOutJoined(sizes(graph, true), bundles);
  const alone = rowBelow(sizes(graph, false), joined.height);
  const boxes = new Map([...joined.boxes, ...alone.boxes]);
  const led = withPorts(joined.ways, boxes);
  const tracks = bundles.map((bundle, index): Track => {
    return { bundle, points: led[index]!, middle: joined.middles[index]! };
  });
  const edges = new Map(tracks.flatMap(placeEdges).map((each) => [each.edge, each]));
  const width = Math.ceil(Math.max(joined.width, alone.width));
  const height = Math.ceil(Math.max(joined.height, alone.height));
  const lines = graph.edges.map((edge) => edges.get(edge)!.points);
  return {
    graph,
    width,
    height,
    nodes: graph.nodes.map((node) => ({ node, box: boxes.get(node.value)!, lines: linesOf(node, graph) })),
    edges: graph.edges.map((edge) => edges.get(edge)!),
    labels: placeLabels(tracks, boxes, { lines, boxes: [...boxes.values()], width, height }),
  };
}

type Placed = readonly (readonly [string, Box])[];

interface Area {
  readonly boxes: Placed;
  readonly width: number;
  /** From the top of the drawing; 0 where there is nothing. */
  readonly height: number;
}

/** What dagre makes of the states that transitions join: their boxes, and per bundle its way and the place of its words. */
function layOutJoined(
  states: readonly SizedState[],
  bundles: readonly Bundle[],
): Area & { readonly ways: readonly Way[]; readonly middles: readonly Point[] } {
  const placed = new Graph({ directed: true });
  placed.setGraph(SPACING);
  for (const { value, size } of states) placed.setNode(value, { ...size });
  for (const bundle of bundles)
    placed.setEdge(bundle.from, bundle.to, {
      ...labelSize(bundle),
      labelpos: 'r',
      labeloffset: besideOf(bundle),
    });
  layout(placed);
  const { width = 0, height = 0 } = placed.graph() as { readonly width?: number; readonly height?: number };
  const led = bundles.map(
    ({ from, to }) => placed.edge(from, to) as Point & { readonly points: readonly Point[] },
  );
  return {
    boxes: states.map(({ value }) => [value, wholeBox(placed.node(value) as Box)]),
    width,
    height: states.length === 0 ? 0 : height,
    // The first and the last point are where the line would meet the boxes; ports take their place.
    ways: bundles.map(({ from, to }, index) => ({ from, to, inner: led[index]!.points.slice(1, -1) })),
    middles: led,
  };
}

/** Where the edges of a pair are led, and the place that is kept free for their words. */
interface Track {
  readonly bundle: Bundle;
  readonly points: readonly Point[];
  readonly middle: Point;
}

type Boxes = ReadonlyMap<string, Box>;

/** The boxes of the states that transitions join, or of those that have none. */
function sizes(graph: StateGraph, isJoined: boolean): readonly SizedState[] {
  const joined = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  return graph.nodes
    .filter(({ value }) => joined.has(value) === isJoined)
    .map((node) => ({ value: node.value, size: boxSize(linesOf(node, graph)) }));
}

interface SizedState {
  readonly value: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** States without a transition stand in a row of their own: above, dagre would widen the drawing by them. */
function rowBelow(states: readonly SizedState[], above: number): Area {
  const top = above === 0 ? SPACING.marginy : above + SPACING.nodesep / 2;
  let left = SPACING.marginx;
  const boxes = states.map(({ value, size }): readonly [string, Box] => {
    const at = { x: left + size.width / 2, y: top + size.height / 2 };
    left += size.width + SPACING.nodesep;
    return [value, wholeBox({ ...at, ...size })];
  });
  if (states.length === 0) return { boxes, width: 0, height: 0 };
  const height = Math.max(...states.map(({ size }) => size.height));
  return { boxes, width: left - SPACING.nodesep + SPACING.marginx, height: top + height + SPACING.marginy };
}

/** The name of the state, then its value and its other names. */
function linesOf(node: StateNode, graph: StateGraph): readonly string[] {
  const head = stateName(node, graph);
  const others = [...new Set([node.bits, ...node.names])].filter((other) => other !== head);
  return [head, [node.value, ...others].join('  ')];
}

function boxSize(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const letters = Math.max(...lines.map(({ length }) => length));
  return { width: Math.ceil(letters * LETTER.box) + PADDING.x, height: lines.length * LINE.box + PADDING.y };
}

/** The room of the words of a bundle; an arrow may stand before each line of them. */
function labelSize({ from, edges, texts }: Bundle): { readonly width: number; readonly height: number } {
  const arrow = edges.some((edge) => edge.from !== from) ? ARROW : 0;
  const letters = Math.max(0, ...texts.map(({ text }) => text.length + arrow));
  return { width: Math.ceil(letters * LETTER.label), height: texts.length * LINE.label };
}

/** From the middle of the lines of a bundle to its words. */
function besideOf({ edges }: Bundle): number {
  return ((edges.length - 1) / 2) * PARALLEL + BESIDE;
}

function wholeBox({ x, y, width, height }: Box): Box {
  return { ...wholePoint({ x, y }), width: Math.round(width), height: Math.round(height) };
}

function placeEdges({ bundle, points }: Track): readonly PlacedEdge[] {
  return bundle.edges.map((edge, index) => {
    const offset = (index - (bundle.edges.length - 1) / 2) * PARALLEL;
    const led = leadBeside(points, offset);
    return { edge, points: edge.from === bundle.from ? led : [...led].reverse() };
  });
}

function placeLabels(tracks: readonly Track[], boxes: Boxes, around: Surroundings): readonly PlacedLabel[] {
  const worded = tracks.filter(({ bundle }) => bundle.texts.length > 0);
  const wordings = worded.map((track): Wording => {
    const lines = placeEdges(track).map(({ points }) => points);
    return { ...labelSize(track.bundle), wish: wholePoint(track.middle), lines };
  });
  const middles = placeWordings(wordings, around);
  return worded.flatMap(({ bundle }, index) => labelsAt(bundle, middles[index]!, boxes));
}

/** The lines of words of a bundle around their middle. */
function labelsAt(bundle: Bundle, middle: Point, boxes: Boxes): readonly PlacedLabel[] {
  const isTwoWay = bundle.edges.some(({ from }) => from !== bundle.from);
  return bundle.texts.map(({ text, edges, continues }, index) => {
    const above = (index - (bundle.texts.length - 1) / 2) * LINE.label;
    const at = wholePoint({ x: middle.x, y: middle.y + above });
    const direction = isTwoWay && !continues ? commonDirection(edges, boxes) : '';
    return { edges, text: direction === '' ? text : `${direction} ${text}`, at };
  });
}

/** An arrow for words that are of one direction only. */
function commonDirection(edges: readonly StateEdge[], boxes: Boxes): string {
  const arrows = new Set(edges.map(({ from, to }) => arrowBetween(boxes.get(from)!, boxes.get(to)!)));
  return arrows.size === 1 ? [...arrows][0]! : '';
}

function arrowBetween(from: Point, to: Point): string {
  if (from.y !== to.y) return from.y < to.y ? '↓' : '↑';
  return from.x < to.x ? '→' : '←';
}
