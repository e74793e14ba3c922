// SPDX-License-Identifier: MIT
// A graph in sentences: for those who do not see the drawing.

import type { StateEdge, StateGraph, StateNode } from './state-graph.js';

/** The name that the edition uses of a state: of one with arcs or in error its own, else the bits. */
export function stateName(node: StateNode, { kind }: Pick<StateGraph, 'kind'>): string {
  const own = kind === 'arcs' || node.kind === 'error' ? node.names[0] : undefined;
  return own ?? node.bits;
}

/** `DIMMED, LIT|DIM, value 3`, and what is to be said of it. */
export function nodeWords(node: StateNode): string {
  const names = [...new Set([...node.names, node.bits])];
  const kind = { valid: '', error: ', in error', invalid: ', not valid' }[node.kind];
  const initial = node.isInitial ? ', the state after a reset' : '';
  return `${names.join(', ')}, value ${node.value}${kind}${initial}`;
}

/** `LIT to LIT|DIM: sets DIM`. */
export function edgeWords(edge: StateEdge, graph: StateGraph): string {
  const name = (value: string) => {
    const node = graph.nodes.find((candidate) => candidate.value === value);
    return node === undefined ? value : stateName(node, graph);
  };
  const { carrier, label } = edge;
  const how = carrier.kind === 'step' ? `${carrier.set ? 'sets' : 'clears'} ${carrier.bit}` : label;
  return `${name(edge.from)} to ${name(edge.to)}${how === '' ? '' : `: ${how}`}`;
}

/** All of it: the states, then the transitions. */
export function graphWords(graph: StateGraph): string {
  const states = graph.nodes.map(nodeWords).join('; ');
  const edges = graph.edges.map((edge) => edgeWords(edge, graph)).join('; ');
  return `States: ${states}. Transitions: ${edges}.`;
}

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function breakWords(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
