// SPDX-License-Identifier: MIT
// The states of an edition, as a playground shows them: the drawing, and what a transcript calls each of them.

import { type StateGraph, type StateNode, stateGraphs, stateName } from '../../graph/index.js';
import type { Edition } from '../../model/index.js';
import type { Lexicon } from '../../read/transcript/words.js';
import type { StateData } from './data.js';

interface DrawnStates {
  readonly states: readonly StateData[];
  /** SVG. */
  readonly graph: string;
}

/** The first drawing of the edition; nothing where it has none. */
export async function drawStates(edition: Edition, lexicon: Lexicon): Promise<DrawnStates> {
  const { layOut, printSvg } = await import('../../graph/draw.js');
  const [graph] = stateGraphs(edition);
  if (graph === undefined) return { states: [], graph: '' };
  return {
    states: graph.nodes.map((node) => toStateData(node, graph, lexicon)),
    graph: printSvg(layOut(withoutArcWords(graph)), {
      prefix: `states-${edition.name}`,
      title: 'The states',
      as: 'part',
    }),
  };
}

/** Words of arcs say why a user takes them, and need more room than the states: the chapters have them, and here the lines' titles. */
function withoutArcWords(graph: StateGraph): StateGraph {
  return {
    ...graph,
    edges: graph.edges.map((edge) => (edge.carrier.kind === 'arc' ? { ...edge, label: '' } : edge)),
  };
}

/** What the drawing calls it, where a transcript may call it so. */
function toStateData(node: StateNode, graph: StateGraph, lexicon: Lexicon): StateData {
  const { value, names, bits, kind } = node;
  const name = stateName(node, graph);
  const text = lexicon.values.get(name) === BigInt(value) ? name : bits;
  return { value, text, names, isValid: kind === 'valid' };
}

/** The style that a drawing needs beside the page's own. */
export async function graphStyle(): Promise<string> {
  const { GRAPH_STYLE } = await import('../../graph/draw.js');
  return GRAPH_STYLE.trimStart();
}
