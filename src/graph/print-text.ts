// SPDX-License-Identifier: MIT
// A graph without a drawing: as plain text that fits into a mail, a table of the bits that may change or a list of the arcs;
// and in sentences, for those who do not see the drawing.

import type { StateEdge, StateGraph, StateNode } from './state-graph.js';

/** Columns, so that the text can stand indented in a mail. */
const LINE_WIDTH = 72;

/** @returns Lines of at most 72 columns where the names of the edition allow it, without a line break at the end. */
export function printText(graph: StateGraph): string {
  switch (graph.kind) {
    case 'steps':
      return stepsTable(graph);
    case 'arcs':
      return arcsList(graph);
    default:
      return graph.kind satisfies never;
  }
}

/** A row per state, a column per bit: the value that the state has when that bit changes. */
function stepsTable(graph: StateGraph): string {
  const bits = [...new Set(graph.edges.map(({ label }) => label))];
  const rows = graph.nodes.map((node) => {
    const cells = bits.map((bit) => targetOf(graph.edges, node, bit));
    return [node.value, labelled(node, graph), ...cells];
  });
  return columns([['value', 'state', ...bits], ...rows], (column) => column !== 1);
}

function targetOf(edges: readonly StateEdge[], { value }: StateNode, bit: string): string {
  return edges.find(({ from, label }) => from === value && label === bit)?.to ?? '-';
}

/** `{} (OFF)`, `DIMMED (LIT|DIM)`. */
function labelled(node: StateNode, graph: StateGraph): string {
  const name = stateName(node, graph);
  const others = [...new Set([...node.names, node.bits])].filter((other) => other !== name);
  return others.length === 0 ? name : `${name} (${others.join(', ')})`;
}

/** The states, then the arcs, each group under the state that it leaves. */
function arcsList(graph: StateGraph): string {
  const states = columns(
    [
      ['value', 'bits', 'state'],
      ...graph.nodes.map((node) => [node.value, node.bits, stateName(node, graph)]),
    ],
    (column) => column === 0,
  );
  const names = new Map(graph.nodes.map((node) => [node.value, stateName(node, graph)]));
  const longest = Math.max(...[...names.values()].map((name) => name.length));
  // Two columns of names, an arrow, and what stands between the three.
  const width = Math.max(20, LINE_WIDTH - 2 * longest - 7);
  const rows = graph.nodes.flatMap(({ value }) =>
    graph.edges
      .filter(({ from }) => from === value)
      .flatMap((edge, index) => {
        const [first = '', ...others] = breakWords(edge.label, width);
        const start = index === 0 ? names.get(value)! : '';
        return [
          [start, `-> ${names.get(edge.to) ?? edge.to}`, first],
          ...others.map((line) => ['', '', line]),
        ];
      }),
  );
  return `${states}\n\n${columns([['from', 'to', ''], ...rows], () => false)}`;
}

/** Cells in columns, two spaces apart, under a head with a line below. */
function columns(rows: readonly (readonly string[])[], isRight: (column: number) => boolean): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isRight(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const [head, ...body] = rows;
  return [
    line(head!),
    widths
      .map((width) => '-'.repeat(width))
      .join('  ')
      .trimEnd(),
    ...body.map(line),
  ].join('\n');
}

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
