// SPDX-License-Identifier: MIT
// The state graph of an edition as a picture: a state leads to what holds in it, an arrow to the rules of its step.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { GRAPH_STYLE, layOut, printSvg } from '../../graph/draw.js';
import { edgeWords, type StateEdge, type StateGraph, stateGraphs, stateName } from '../../graph/index.js';
import { findDeclaration, type Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteFile } from '../page.js';
import { fold, OPEN_MAX, ruleChips, ruleLink, scrolling, section } from '../parts/index.js';
import { symbolsIn } from './values.js';

/** The colours of the page for the drawing. They are set around it: in it, its own names hide those of the page. */
const COLOURS = `.graph { --graph-ink: var(--ink); --graph-quiet: var(--quiet); --graph-box: var(--shade);
  --graph-line: var(--quiet); --graph-danger: var(--bad); --graph-paper: var(--paper); }
`;

export const graphStyle: SiteFile = {
  path: 'assets/state-graph.css',
  text: `/* SPDX-License-Identifier: MIT */\n${COLOURS}${GRAPH_STYLE}`,
};

export function graphSections(edition: EditionContext): readonly ElementContent[] {
  const graphs = stateGraphs(edition.edition);
  return graphs.map((graph) =>
    section(
      2,
      `graph:${graph.source}`,
      graphs.length === 1 ? 'States and transitions' : `States and transitions (${graph.source})`,
      [graphFigure(graph, edition), ...transitionSections(graph, edition)],
    ),
  );
}

export function graphFigure(graph: StateGraph, edition: EditionContext): Element {
  const title = `States and transitions of ${edition.edition.title}`;
  const text = printSvg(layOut(graph), {
    prefix: `graph-${graph.source}`,
    title,
    as: 'part',
    nodeLinks: new Map(graph.nodes.map(({ value, bits }) => [value, `#${anchors.state(bits)}`])),
    edgeLinks: new Map(graph.edges.map((edge) => [edge.id, `#${transitionAnchor(edge, graph)}`])),
  });
  const caption =
    graph.kind === 'steps'
      ? 'An arrow is one bit that is set or cleared. A state leads to what holds in it, an arrow to the rules that name its bit.'
      : 'A state leads to what holds in it, an arrow to the rules that name both of its states.';
  return h('figure.graph', [
    scrolling(title, { type: 'raw', value: text } as never),
    h('figcaption', caption),
  ]);
}

/** Arrows of one bit share a list of rules; each drawn arc has its own. */
function transitionAnchor({ carrier, from, to }: StateEdge, { source }: StateGraph): string {
  return `transition:${source}:${carrier.kind === 'step' ? carrier.bit : `${from}-${to}`}`;
}

function transitionSections(graph: StateGraph, edition: EditionContext): readonly ElementContent[] {
  const firsts = new Map(graph.edges.map((edge) => [transitionAnchor(edge, graph), edge]));
  return [...firsts].map(([anchor, edge]) => {
    const rules = edition.edition.rules.filter((rule) => isAbout(rule, edge, graph, edition));
    const title =
      edge.carrier.kind === 'step' ? `Setting and clearing ${edge.carrier.bit}` : edgeWords(edge, graph);
    return section(3, anchor, title, [
      rules.length === 0 ? h('p', 'No rule is about this alone.') : rulesOf(rules, edition),
    ]);
  });
}

function rulesOf(rules: readonly Rule[], edition: EditionContext): Element {
  const list = h(
    'ul.rule-list',
    rules.map((rule) => h('li', [ruleLink(rule.id, edition), ' ', ...ruleChips(rule), ' ', rule.text])),
  );
  return rules.length <= OPEN_MAX ? list : fold(`${rules.length} rules name it`, [list]);
}

/** Whether a rule names the bit of a step, or both states of an arc in the order in which the arc has them. */
function isAbout(
  rule: Rule,
  { carrier, from, to }: StateEdge,
  graph: StateGraph,
  edition: EditionContext,
): boolean {
  const symbols = symbolsIn(rule.blocks);
  if (carrier.kind === 'step') return symbols.includes(carrier.symbol);
  const arcs = findDeclaration(edition.edition.declarations, 'arcs', carrier.arcs);
  const states = arcs && findDeclaration(edition.edition.declarations, 'states', arcs.states);
  const [first, second] = [from, to].map((value) => {
    const node = graph.nodes.find((candidate) => candidate.value === value);
    const name = node && stateName(node, graph);
    const symbol = states?.states.find((state) => state.name === name)?.symbol;
    return symbol === undefined ? -1 : symbols.indexOf(symbol);
  });
  return first! >= 0 && first! < second!;
}
