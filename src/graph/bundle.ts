// SPDX-License-Identifier: MIT
// The edges between two states, either way, as one bundle: they are led side by side, with their words between them.

import type { StateEdge, StateGraph } from './state-graph.js';
import { breakWords } from './words.js';

export interface Bundle {
  /** Value of the state at the start of the first of the edges. */
  readonly from: string;
  readonly to: string;
  readonly edges: readonly StateEdge[];
  /** The lines of words, from the top. */
  readonly texts: readonly BundleText[];
}

export interface BundleText {
  readonly text: string;
  readonly edges: readonly StateEdge[];
  /** Whether it goes on with the line above. */
  readonly continues: boolean;
}

/** Letters in a line of words, so that long ones do not tear the drawing apart. */
const LABEL_WIDTH = 20;

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
  const byText = new Map<string, StateEdge[]>();
  for (const edge of edges) {
    if (edge.label === '') continue;
    byText.set(edge.label, [...(byText.get(edge.label) ?? []), edge]);
  }
  return [...byText].flatMap(([label, of]) =>
    breakWords(label, LABEL_WIDTH).map((text, index) => ({ text, edges: of, continues: index > 0 })),
  );
}
