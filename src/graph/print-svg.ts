// SPDX-License-Identifier: MIT
// A drawing as SVG: a file of its own, or a part of an HTML page. Colours are custom properties with fallbacks, and every
// node and edge has an id, so that a page can dress, link and mark them.

import type { Drawing, PlacedEdge, PlacedLabel, PlacedNode } from './lay-out.js';
import { curve, tip } from './lines.js';
import { edgeWords, graphWords, nodeWords } from './print-text.js';

export interface SvgOptions {
  /** What every id in the drawing begins with; unique in a page. */
  readonly prefix: string;
  /** Title of the figure: the short alternative text. */
  readonly title: string;
  /** `file`: with a name space, a style and a background of its own. `part`: the page has `GRAPH_STYLE`. */
  readonly as: 'file' | 'part';
  /** Where a node leads, by the value of its state. */
  readonly nodeLinks?: ReadonlyMap<string, string>;
  /** Where an edge and its words lead, by its ID. */
  readonly edgeLinks?: ReadonlyMap<string, string>;
}

/** The dress of a drawing; a page may set the custom properties for its own colours. */
export const GRAPH_STYLE = `
.state-graph { --ink: var(--graph-ink, #1f2328); --quiet: var(--graph-quiet, #59636e); --box: var(--graph-box, #eef2f7);
  --line: var(--graph-line, #6e7781); --danger: var(--graph-danger, #b3261e); --paper: var(--graph-paper, #ffffff); }
@media (prefers-color-scheme: dark) {
  .state-graph { --ink: var(--graph-ink, #e6edf3); --quiet: var(--graph-quiet, #9da7b1); --box: var(--graph-box, #22272e);
    --line: var(--graph-line, #8b949e); --danger: var(--graph-danger, #ff8a80); --paper: var(--graph-paper, #14171b); }
}
.state-graph { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; max-width: 100%; height: auto; }
.state-graph .paper { fill: var(--paper); }
.state-graph .state rect { fill: var(--box); stroke: var(--line); stroke-width: 1.5; }
.state-graph .state.initial rect { stroke: var(--ink); stroke-width: 3; }
.state-graph .state.needs rect { stroke-dasharray: 5 3; }
.state-graph .state.error rect, .state-graph .state.invalid rect { stroke: var(--danger); }
.state-graph text { text-anchor: middle; dominant-baseline: central; fill: var(--ink); font-size: 13px; }
.state-graph .state .value { fill: var(--quiet); font-size: 12px; }
.state-graph .edge .line { fill: none; stroke: var(--line); stroke-width: 1.5; }
.state-graph .edge.needs .line { stroke-dasharray: 5 3; }
.state-graph .edge .tip { fill: var(--line); }
.state-graph .label { font-size: 12px; fill: var(--quiet); stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
`;

/** @returns The text of the drawing, with a line break at the end. */
export function printSvg(drawing: Drawing, options: SvgOptions): string {
  const { width, height, graph } = drawing;
  const { prefix, as, title } = options;
  const links = options.nodeLinks !== undefined || options.edgeLinks !== undefined;
  const attributes = {
    ...(as === 'file' ? { xmlns: 'http://www.w3.org/2000/svg' } : {}),
    id: prefix,
    class: `state-graph ${graph.kind}`,
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    // What is in an image is hidden from a screen reader, links as well.
    role: links ? 'group' : 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-description`,
  };
  return [
    `<svg${written(attributes)}>`,
    `<title id="${prefix}-title">${escaped(title)}</title>`,
    `<desc id="${prefix}-description">${escaped(graphWords(graph))}</desc>`,
    ...(as === 'file'
      ? [`<style>${GRAPH_STYLE}</style>`, `<rect class="paper" width="${width}" height="${height}"/>`]
      : []),
    ...drawing.edges.map((edge) => printEdge(edge, drawing, options)),
    ...drawing.labels.map((label) => printLabel(label, options)),
    ...drawing.nodes.map((node) => printNode(node, options)),
    '</svg>',
    '',
  ].join('\n');
}

function printEdge({ edge, points }: PlacedEdge, { graph }: Drawing, options: SvgOptions): string {
  const { id, from, to, carrier, needs } = edge;
  const classes = ['edge', carrier.kind, ...(needs.length > 0 ? ['needs'] : [])].join(' ');
  const attributes = { id: `${options.prefix}-edge-${id}`, class: classes, 'data-from': from, 'data-to': to };
  const lines = `<path class="line" d="${curve(points)}"/><path class="tip" d="${tip(points)}"/>`;
  return group(
    attributes,
    `<title>${escaped(edgeWords(edge, graph))}</title>${lines}`,
    options.edgeLinks?.get(id),
  );
}

function printLabel({ edges, text, at }: PlacedLabel, options: SvgOptions): string {
  const attributes = {
    class: 'label',
    x: String(at.x),
    y: String(at.y),
    'data-edges': edges.map(({ id }) => id).join(' '),
  };
  const [first] = edges;
  // The line of the edge is the link of the keyboard; the words are a larger target for the mouse.
  const href = first === undefined ? undefined : options.edgeLinks?.get(first.id);
  const words = `<text${written(attributes)}>${escaped(text)}</text>`;
  return href === undefined
    ? words
    : `<a href="${escaped(href)}" tabindex="-1" aria-hidden="true">${words}</a>`;
}

function printNode({ node, box, lines }: PlacedNode, options: SvgOptions): string {
  const { value, kind, isInitial, needs } = node;
  const classes = [
    'state',
    kind,
    ...(isInitial ? ['initial'] : []),
    ...(needs.length > 0 ? ['needs'] : []),
  ].join(' ');
  const attributes = { id: `${options.prefix}-state-${value}`, class: classes, 'data-value': value };
  const corner = { x: box.x - box.width / 2, y: box.y - box.height / 2 };
  const rect = {
    x: String(corner.x),
    y: String(corner.y),
    width: String(box.width),
    height: String(box.height),
    rx: '6',
  };
  const texts = lines.map((line, index) => {
    const y = box.y + (index - (lines.length - 1) / 2) * 17;
    return `<text class="${index === 0 ? 'name' : 'value'}" x="${box.x}" y="${y}">${escaped(line)}</text>`;
  });
  const content = `<title>${escaped(nodeWords(node))}</title><rect${written(rect)}/>${texts.join('')}`;
  return group(attributes, content, options.nodeLinks?.get(value));
}

function group(
  attributes: Readonly<Record<string, string>>,
  content: string,
  href: string | undefined,
): string {
  const whole = `<g${written(attributes)}>${content}</g>`;
  return href === undefined ? whole : `<a href="${escaped(href)}">${whole}</a>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
