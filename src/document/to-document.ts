// SPDX-License-Identifier: MIT
// Turns an edition into its document. Each kind of block of the model is converted here once, for every printer.

import { transcriptForces } from '../analysis/forces/index.js';
import { printChange } from '../analysis/violation.js';
import { rememberOf } from '../memory/remember.js';
import {
  type Audience,
  type Block,
  type Decision,
  type Edition,
  type Example,
  findDeclaration,
  isDecided,
  type Rule,
  type Violation,
} from '../model/index.js';
import { showCells } from './cells.js';
import { showDeclaration } from './declaration.js';
import type { BlockOf, DecisionBlock, DocumentBlock, ExampleBlock, Phrase } from './document.js';
import { EditionIndex } from './edition-index.js';
import { showFaults } from './faults.js';
import { machineView } from './machine/machine-view.js';
import { code, paragraph, phrase, sentence } from './make.js';
import { linkedComment, sources, toPhrase } from './phrase.js';
import { showPrecedence } from './precedence.js';
import { sortedTerms } from './terms.js';

/** The document of an edition. What it has said once it remembers. */
export class EditionDocument extends EditionIndex {
  readonly #chapters = new Map<string, readonly DocumentBlock[]>();

  /** What a chapter says, by its name. */
  chapter(name: string): readonly DocumentBlock[] {
    const known = this.#chapters.get(name);
    if (known !== undefined) return known;
    const chapter = this.edition.chapters.find((each) => each.name === name);
    const blocks = toDocument(chapter?.blocks ?? [], this);
    this.#chapters.set(name, blocks);
    return blocks;
  }
}

/** The readers keep an edition in which nothing has changed. */
export const documentOf = rememberOf((edition: Edition) => new EditionDocument(edition));

/** Every term of the edition, with its definition. */
export function glossary(index: EditionIndex): DocumentBlock {
  const items = sortedTerms(index.edition).map(({ id, name, also, blocks }) => ({
    id,
    names: [name, ...also],
    blocks: toDocument(blocks, index),
  }));
  return { kind: 'glossary', items };
}

export function toDocument(blocks: readonly Block[], index: EditionIndex): readonly DocumentBlock[] {
  return blocks.flatMap((block) => {
    const only = goesTo(block);
    return convert(block, index).map((made) => (only === undefined ? made : { ...made, only }));
  });
}

/** What the header's text is made of. All else stays on the pages even where it is written for the header. */
const TEXT: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'list',
  'table',
  'code',
  'figure',
  'note',
  'declaration',
] as const);

function goesTo({ kind, audience }: Block): Exclude<Audience, 'both'> | undefined {
  return audience === 'both' || (audience === 'header' && !TEXT.has(kind)) ? undefined : audience;
}

function convert(block: Block, index: EditionIndex): readonly DocumentBlock[] {
  switch (block.kind) {
    case 'heading': {
      const { kind, depth, anchor } = block;
      return [{ kind, depth, anchor, content: toPhrase(block.children, index) }];
    }
    case 'paragraph':
      return [paragraph(...toPhrase(block.children, index))];
    case 'list': {
      const { kind, ordered } = block;
      return [{ kind, ordered, items: block.items.map((item) => toDocument(item, index)) }];
    }
    case 'table': {
      const cells = (row: (typeof block.rows)[number]) => row.map((cell) => toPhrase(cell, index));
      return [{ kind: 'table', header: cells(block.header), rows: block.rows.map(cells) }];
    }
    case 'code':
      return [{ kind: 'code', lead: [], text: block.text, language: block.language }];
    case 'figure':
      return [{ kind: 'figure', alt: block.alt, text: block.text }];
    case 'note':
      return [{ kind: 'note', title: block.title, blocks: toDocument(block.blocks, index) }];
    case 'protocol': {
      const { kind, id, title } = block;
      return [{ kind, id, title, blocks: toDocument(block.blocks, index) }];
    }
    case 'rule':
      return [ruleBlock(index.rule(block.id), index)];
    case 'decision':
      return [decisionBlock(index.decision(block.id), index)];
    case 'example':
      return [exampleBlock(index.example(block.id), index)];
    case 'violation':
      return [violationBlock(index.violation(block.id))];
    case 'term':
      // The glossary has it, among all others.
      return [];
    case 'declaration':
      return [
        {
          kind: 'derived',
          name: `declaration ${block.name}`,
          declaration: block.name,
          blocks: showDeclaration(index.declaration(block.name), index),
        },
      ];
    case 'machine': {
      const machine = findDeclaration(index.edition.declarations, 'machine', block.name);
      const blocks = machine === undefined ? [] : machineView(machine, block.show, index);
      return [{ kind: 'derived', name: `machine ${block.name} ${block.show}`, blocks }];
    }
    case 'faults':
      return [{ kind: 'derived', name: 'faults', blocks: [showFaults(index)] }];
    case 'precedence':
      return [
        { kind: 'derived', name: `precedence ${block.show}`, blocks: showPrecedence(block.show, index) },
      ];
    case 'cells':
      return [{ kind: 'derived', name: `cells ${block.show}`, blocks: showCells(block.show, index) }];
    default:
      return block satisfies never;
  }
}

export function ruleBlock(rule: Rule, index: EditionIndex): BlockOf<'rule'> {
  const { id, binds, force, step, from, audience } = rule;
  return {
    kind: 'rule',
    id,
    binds,
    force,
    isDecided: isDecided(rule),
    ...(step === undefined ? {} : { step: step.letter }),
    ...(audience === 'pages' ? { only: 'pages' } : {}),
    blocks: toDocument(rule.blocks, index),
    remarks: remarks(rule, index),
    sources: sources(from, index, 'decision: '),
  };
}

function remarks({ untestable, faults }: Rule, index: EditionIndex): readonly Phrase[] {
  return [
    ...(untestable === undefined
      ? []
      : [phrase('No example: ', ...linkedComment(sentence(untestable), index))]),
    ...faults.map((fault) =>
      phrase('Known fault, ', code(fault.code), ': ', ...linkedComment(sentence(fault.reason), index)),
    ),
  ];
}

export function decisionBlock(decision: Decision, index: EditionIndex): DecisionBlock {
  const { id, title, rules } = decision;
  return {
    kind: 'decision',
    id,
    title,
    question: toPhrase(decision.question, index),
    positions: decision.positions.map(({ name, chosen, children, holders }) => ({
      name,
      chosen,
      argument: toPhrase(children, index),
      holders: holders.length === 0 ? phrase('this project') : sources(holders, index, 'decision: '),
    })),
    why: toDocument(decision.why, index),
    rules,
  };
}

export function exampleBlock(example: Example, index: EditionIndex): ExampleBlock {
  const { id, title, kind, rules, chapter } = example;
  return {
    kind: 'example',
    id,
    title,
    language: kind,
    rules: rules.map((rule) => ({ id: rule, isNear: index.rule(rule).chapter === chapter })),
    code: kind === 'ts' ? example.code : markedCode(example, index),
  };
}

/** A transcript in which each line with a result shows its force, where that is less than must. */
function markedCode(example: Example, index: EditionIndex): string {
  const forces = transcriptForces(index.edition).get(example)?.forces ?? [];
  const lines = example.code.split('\n');
  example.steps.forEach(({ expect, force: authored, place }, position) => {
    const force = forces[position]?.force ?? 'must';
    const at = place.line - example.codePlace.line;
    if (expect === undefined || authored !== undefined || force === 'must') return;
    const arrow = force === 'reference' ? '~>' : `=> ${force}`;
    lines[at] = lines[at]!.replace('=>', arrow);
  });
  return lines.join('\n');
}

function violationBlock(violation: Violation): DocumentBlock {
  const { id, title, rule, module } = violation;
  return { kind: 'violation', id, title, rule, module, change: printChange(violation) };
}
