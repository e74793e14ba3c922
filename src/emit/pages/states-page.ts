// SPDX-License-Identifier: MIT
// The page of the states: the graph as a figure and as text, and which transition an edition accepts, for every pair.

import { type TransitionAnswer, type Transitions, transitionsOf } from '../../analysis/transitions.js';
import { layOut, printSvg } from '../../graph/draw.js';
import { printText, type StateGraph, stateName } from '../../graph/index.js';
import { declarationsOf } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { rememberByContent } from '../remember.js';
import type { PageContext } from './context.js';
import { literal, paragraph, phrase, type RstBlock, type RstText } from './rst-tree.js';

/** A drawing takes longer than the rest of the page. */
const draw = rememberByContent(({ graph, title }: { readonly graph: StateGraph; readonly title: string }) =>
  printSvg(layOut(graph), { prefix: 'states', title, as: 'file' }),
);

export function statesPage(context: PageContext): readonly RstBlock[] {
  const several = context.graphs.length > 1;
  const answered = answeredGraph(context);
  return [
    { kind: 'section', depth: 1, title: phrase('States and transitions') },
    ...context.graphs.flatMap((graph): readonly RstBlock[] => [
      ...(several ? [{ kind: 'section', depth: 2, title: phrase(graph.source) } as const] : []),
      {
        kind: 'figure',
        file: figureName(graph, context),
        alt: alternative(graph, context),
      },
      // Not as the caption of the figure, which Sphinx would run into the alternative text.
      paragraph(captionOf(graph)),
      { kind: 'literal-block', lead: phrase(leadOf(graph)), text: printText(graph) },
      ...(graph === answered ? acceptance(graph, context) : []),
    ]),
  ];
}

/** The graph whose states the transitions are between: that of the machine, where there is one. */
function answeredGraph({ graphs, edition }: PageContext): StateGraph | undefined {
  const [machine] = declarationsOf(edition.declarations, 'machine');
  return graphs.find(({ source }) => source === machine?.arcs) ?? graphs[0];
}

/** The files that the figures show. */
export function drawStates(context: PageContext): readonly OutputFile[] {
  const { edition, uapi } = context;
  return context.graphs.map((graph) => {
    const path = `${edition.name}/${uapi.documentation}/${figureName(graph, context)}`;
    const title = alternative(graph, context);
    return { path, text: `${preamble(path, uapi, uapi.pagesLicense)}${draw({ graph, title })}` };
  });
}

function figureName({ source }: StateGraph, { graphs }: PageContext): string {
  return graphs.length === 1 ? 'states.svg' : `states-${source.toLowerCase()}.svg`;
}

function alternative({ nodes, edges }: StateGraph, { uapi }: PageContext): string {
  return `${uapi.title}: ${nodes.length} states and ${edges.length} transitions between them, as in the text below.`;
}

function captionOf({ kind, nodes }: StateGraph): string {
  const optional = nodes.some(({ needs }) => needs.length > 0) ? ' Dashed: what a device may lack.' : '';
  const initial = nodes.some(({ isInitial }) => isInitial) ? ' Bold: the state after a reset.' : '';
  const what =
    kind === 'steps'
      ? 'The valid states, and the bits by which neighbours differ. A write may change several bits at once.'
      : 'The states, and the arcs between them.';
  return `${what}${initial}${optional}`;
}

function leadOf({ kind }: StateGraph): string {
  return kind === 'steps'
    ? 'As text, a row per state; below each bit stands the value to which a change of that bit leads'
    : 'As text, the states and the arcs that leave each';
}

/** A row per state, a column per value that may be written; nothing where the edition only draws arcs. */
function acceptance(graph: StateGraph, context: PageContext): readonly RstBlock[] {
  const values = graph.nodes.map(({ value }) => BigInt(value));
  const transitions = transitionsOf(context.edition, context.uapi.transcript.struct, values, values);
  const { source } = transitions;
  const title: RstBlock = { kind: 'section', depth: 2, title: phrase('From each state to each other') };
  switch (source.kind) {
    case 'algorithm':
      return [
        title,
        paragraph(
          'What a write of the value above a column does in the state of the row, by ',
          literal(`${source.algorithm}()`),
          ', where no step fails. A number is that of the values that the register takes on the way, the last one included; ',
          '0 changes nothing.',
        ),
        ...matrix(graph, transitions),
      ];
    case 'machine':
      return [
        title,
        paragraph(
          'What a write of the value above a column does in the state of the row, on a device with every optional part. A number ',
          'is that of the arcs of the path that it takes; an x stands where it is refused.',
        ),
        ...matrix(graph, transitions),
      ];
    case 'arcs':
      return [title, paragraph('An o stands where an arc is drawn.'), ...matrix(graph, transitions)];
    case 'silent':
      return [];
    default:
      return source satisfies never;
  }
}

/** The marks for errnos, in the order in which the table first needs them. */
const MARKS = ['x', '#', '?', '%', '&'];

function matrix(graph: StateGraph, transitions: Transitions): readonly RstBlock[] {
  const errnos = new Map<string, string>();
  const mark = (answer: TransitionAnswer, isChange: boolean): string => {
    switch (answer.kind) {
      case 'accepted':
        return String(answer.through.length + (isChange ? 1 : 0));
      case 'refused': {
        if (answer.errno === undefined) return 'x';
        const known = errnos.get(answer.errno) ?? MARKS[errnos.size] ?? answer.errno;
        errnos.set(answer.errno, known);
        return known;
      }
      case 'drawn':
        return 'o';
      case 'not drawn':
      case 'unreachable':
        return '';
      default:
        return answer satisfies never;
    }
  };
  const rows = graph.nodes.map((from): readonly RstText[] => [
    phrase(`${from.value} ${stateName(from, graph)}`),
    ...graph.nodes.map((to) => {
      const answer = transitions.answer(BigInt(from.value), BigInt(to.value));
      return phrase(mark(answer, from !== to));
    }),
  ]);
  const header = ['from', ...graph.nodes.map(({ value }) => value)].map((cell) => phrase(cell));
  const legend = [...errnos].map(([errno, sign]) => `${sign}: refused with ${errno}`).join('; ');
  return [{ kind: 'table', header, rows }, ...(legend === '' ? [] : [paragraph(`${legend}.`)])];
}
