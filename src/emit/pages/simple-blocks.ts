// SPDX-License-Identifier: MIT
// Turns blocks that reStructuredText lacks into blocks that it has: rules, decisions, examples.

import { asSentence, DECIDED, reasonsOf } from '../../document/decision-words.js';
import type {
  DecisionBlock,
  Definition,
  DocumentBlock,
  DocumentInline,
  ExampleBlock,
  RuleBlock,
} from '../../document/document.js';
import { type LabelKind, label } from '../../document/labels.js';
import { emphasis, joined, link, paragraph, phrase, ruleLinks, strong, text } from '../../document/make.js';
import type { PageBlock, RstBlock } from './rst.js';

/** @param uapi - Its name begins every label. */
export function simpleBlocks(blocks: readonly PageBlock[], uapi: string): readonly RstBlock[] {
  return blocks.flatMap((block) => ('only' in block && block.only === 'header' ? [] : simplify(block, uapi)));
}

function simplify(block: PageBlock, uapi: string): readonly RstBlock[] {
  const labelled = (kind: LabelKind, id: string, ...blocks: readonly DocumentBlock[]) => [
    { kind: 'label', name: label(uapi, kind, id) } as const,
    ...simpleBlocks(blocks, uapi),
  ];
  switch (block.kind) {
    case 'rule':
      return labelled('rule', block.id, definition(ruleDefinition(block)));
    case 'decision':
      // No admonition: as plain text, Sphinx runs its title into the question.
      return labelled('decision', block.id, definition(decisionDefinition(block)));
    case 'protocol':
      // No rubric: as plain text, Sphinx puts it into brackets.
      return labelled('protocol', block.id, paragraph(strong(block.title)), ...block.blocks);
    case 'example':
      return [showExample(block)];
    case 'violation':
      // A change of the reference implementation: nothing for readers of the kernel's pages.
      return [];
    case 'figure': {
      const lead = phrase(`Figure: ${block.alt.replace(/[.:\s]+$/, '')}`);
      return [{ kind: 'code', lead, text: block.text, language: 'figure' }];
    }
    case 'derived':
      return simpleBlocks(block.blocks, uapi);
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'steps':
    case 'definitions':
    case 'glossary':
    case 'table':
    case 'code':
    case 'note':
    case 'declared':
    case 'drawing':
    case 'toctree':
    case 'label':
      return [block];
    default:
      return block satisfies never;
  }
}

function definition(item: Definition): DocumentBlock {
  return { kind: 'definitions', items: [item] };
}

/** The rule's ID with party and force, its words, and where they come from, as a margin note would say it. */
function ruleDefinition({
  id,
  step,
  binds,
  force,
  isDecided,
  blocks,
  remarks,
  sources,
}: RuleBlock): Definition {
  return {
    term: phrase(
      `${step === undefined ? '' : `Step ${step}: `}${id} (${[binds, force, ...(isDecided ? [DECIDED] : [])].join(', ')})`,
    ),
    blocks: [
      ...blocks,
      ...[...remarks, phrase('[', ...sources, ']')].map((content) => paragraph(...content)),
    ],
  };
}

function decisionDefinition(decision: DecisionBlock): Definition {
  const positions = decision.positions.map(({ name, chosen, argument, holders }) => ({
    term: chosen ? phrase(strong(name), ' (chosen)') : phrase(name),
    blocks: [paragraph(...asSentence(argument), ' [', ...holders, ']')],
  }));
  return {
    term: phrase(`Decision: ${decision.title}`),
    blocks: [
      paragraph(...decision.question),
      { kind: 'definitions', items: positions },
      ...reasonsOf(decision),
      ...(decision.rules.length === 0 ? [] : [paragraph('Carried by ', ...ruleLinks(decision.rules), '.')]),
    ],
  };
}

/** An example with its lines: a transcript of accesses, or a program for the reference implementation. */
function showExample({ title, language, rules, code }: ExampleBlock): RstBlock {
  // A link to a rule nearby would only make the line longer.
  const shown = joined(
    rules.map(({ id, isNear }): readonly DocumentInline[] => [
      isNear ? text(id) : link({ kind: 'rule', id }),
    ]),
  );
  switch (language) {
    case 'transcript':
      return {
        kind: 'code',
        lead: phrase('Example: ', emphasis(title), ' (', ...shown, ')'),
        text: code,
        language,
      };
    case 'ts':
      return {
        kind: 'code',
        lead: phrase('Example for the reference implementation: ', emphasis(title), ' (', ...shown, ')'),
        text: code,
        language,
      };
    default:
      return language satisfies never;
  }
}
