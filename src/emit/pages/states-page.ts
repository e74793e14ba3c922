// SPDX-License-Identifier: MIT
// The page of the states: the graph as a figure and as text, and for every pair whether the edition accepts the
// transition.

import {
  type TransitionAnswer,
  type TransitionSource,
  type Transitions,
  transitionsOf,
} from '../../analysis/transitions.js';
import type { DocumentBlock } from '../../document/document.js';
import { code, heading, paragraph, phrase, table } from '../../document/make.js';
import { layOut, printSvg } from '../../graph/draw.js';
import { printText, type StateGraph, stateGraphs, stateName } from '../../graph/index.js';
import { rememberByContent } from '../../memory/remember.js';
import { declarationsOf, type Edition, type Uapi } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import type { PageBlock } from './rst.js';

/** A drawing takes longer than the rest of the page. */
const draw = rememberByContent(({ graph, title }: { readonly graph: StateGraph; readonly title: string }) =>
  printSvg(layOut(graph), { prefix: 'states', title, as: 'file' }),
);

export class StatesPage {
  /** Usually one, or none. */
  readonly graphs: readonly StateGraph[];

  constructor(
    private readonly uapi: Uapi,
    private readonly edition: Edition,
  ) {
    this.graphs = stateGraphs(edition);
  }

  blocks(): readonly PageBlock[] {
    const several = this.graphs.length > 1;
    const answered = this.#answeredGraph();
    return [
      heading(1, 'States and transitions'),
      ...this.graphs.flatMap((graph): readonly PageBlock[] => [
        ...(several ? [heading(2, graph.source)] : []),
        { kind: 'drawing', file: this.#drawingName(graph), alt: this.#alternative(graph) },
        // Not as the caption of the figure, which Sphinx would run into the alternative text.
        paragraph(captionOf(graph)),
        { kind: 'code', lead: phrase(leadOf(graph)), text: printText(graph), language: 'figure' },
        ...(graph === answered ? this.#acceptance(graph) : []),
      ]),
    ];
  }

  /** The files that the page shows. */
  drawings(): readonly OutputFile[] {
    const { edition, uapi } = this;
    return this.graphs.map((graph) => {
      const path = `${edition.name}/${uapi.documentation}/${this.#drawingName(graph)}`;
      const title = this.#alternative(graph);
      return { path, text: `${preamble(path, uapi, uapi.pagesLicense)}${draw({ graph, title })}` };
    });
  }

  /** The graph whose states the transitions are between: that of the machine, where there is one. */
  #answeredGraph(): StateGraph | undefined {
    const [machine] = declarationsOf(this.edition.declarations, 'machine');
    return this.graphs.find(({ source }) => source === machine?.arcs) ?? this.graphs[0];
  }

  /** No other uAPI's: the kernel's directive makes a PDF of a drawing, and puts those of all its pages into one folder. */
  #drawingName({ source }: StateGraph): string {
    const graph = this.graphs.length === 1 ? [] : [source.toLowerCase()];
    return `${[this.uapi.name, 'states', ...graph].join('-')}.svg`;
  }

  #alternative({ nodes, edges }: StateGraph): string {
    return `${this.uapi.title}: ${nodes.length} states and ${edges.length} transitions between them, as in the text below.`;
  }

  /** A row per state, a column per value that may be written; nothing where the edition only draws arcs. */
  #acceptance(graph: StateGraph): readonly DocumentBlock[] {
    const values = graph.nodes.map(({ value }) => BigInt(value));
    const transitions = transitionsOf(this.edition, this.uapi.transcript.struct, values, values);
    const lead = leadOfMatrix(transitions.source);
    if (lead === undefined) return [];
    return [heading(2, 'From each state to each other'), lead, ...matrix(graph, transitions)];
  }
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

function leadOfMatrix(source: TransitionSource): DocumentBlock | undefined {
  switch (source.kind) {
    case 'algorithm':
      return paragraph(
        'What a write of the value above a column does in the state of the row, by ',
        code(`${source.algorithm}()`),
        ', where no step fails. A number is that of the values that the register takes on the way, the last one included; ',
        '0 changes nothing.',
      );
    case 'machine':
      return paragraph(
        'What a write of the value above a column does in the state of the row, on a device with every optional part. A number ',
        'is that of the arcs of the path that it takes; an x stands where it is refused.',
      );
    case 'arcs':
      return paragraph('An o stands where an arc is drawn.');
    case 'silent':
      return undefined;
    default:
      return source satisfies never;
  }
}

/** The marks for errnos, in the order in which the table first needs them. */
const MARKS = ['x', '#', '?', '%', '&'];

function matrix(graph: StateGraph, transitions: Transitions): readonly DocumentBlock[] {
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
  const rows = graph.nodes.map((from) => [
    `${from.value} ${stateName(from, graph)}`,
    ...graph.nodes.map((to) => mark(transitions.answer(BigInt(from.value), BigInt(to.value)), from !== to)),
  ]);
  const legend = [...errnos].map(([errno, sign]) => `${sign}: refused with ${errno}`).join('; ');
  return [
    table(['from', ...graph.nodes.map(({ value }) => value)], rows),
    ...(legend === '' ? [] : [paragraph(`${legend}.`)]),
  ];
}
