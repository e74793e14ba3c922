// SPDX-License-Identifier: MIT
// The document as HTML. What has an ID is decorated with what the site knows of it: results, violations, code.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { asSentence, reasonsOf } from '../../document/decision-words.js';
import type {
  DecisionBlock,
  DeclaredBlock,
  DocumentBlock,
  GlossaryItem,
  Phrase,
} from '../../document/document.js';
import { ruleLinks } from '../../document/make.js';
import { plainText } from '../../document/plain.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { codeBlock, fold, table } from '../parts/index.js';
import { heading } from '../parts/section.js';
import { exampleBox } from './example.js';
import { toInline } from './inline.js';
import { quotationFigures } from './quotation.js';
import { ruleBox } from './rule.js';
import { usedIn } from './used-in.js';

export function toHtml(blocks: readonly DocumentBlock[], edition: EditionContext): readonly ElementContent[] {
  return blocks.filter(isShown).flatMap((block) => convert(block, edition));
}

/** Whether a block has a place on a page. Violations stand together at the end of their chapter. */
export function isShown({ only, kind }: DocumentBlock): boolean {
  return only !== 'header' && kind !== 'violation';
}

function convert(block: DocumentBlock, edition: EditionContext): readonly ElementContent[] {
  const inline = (content: Phrase): ElementContent[] => [...toInline(content, edition)];
  const inner = (blocks: readonly DocumentBlock[]): ElementContent[] => [...toHtml(blocks, edition)];
  switch (block.kind) {
    case 'heading':
      return [heading(block.depth, block.anchor, inline(block.content))];
    case 'paragraph':
      return [h('p', inline(block.content))];
    case 'list':
      return [
        h(
          block.ordered ? 'ol' : 'ul',
          block.items.map((item) => h('li', inner(item))),
        ),
      ];
    case 'steps':
      return [
        h(
          'ol.marked',
          block.items.map(({ number, target, blocks }) =>
            h('li', { id: edition.anchorOf(target) }, [
              h('span.marker', `${number}.`),
              h('div', inner(blocks)),
            ]),
          ),
        ),
      ];
    case 'definitions':
      return [
        h(
          'dl',
          block.items.flatMap(({ term, blocks }) => [h('dt', inline(term)), h('dd', inner(blocks))]),
        ),
      ];
    case 'glossary':
      return [
        h(
          'dl.glossary',
          block.items.flatMap((item) => showTerm(item, edition)),
        ),
      ];
    case 'table': {
      const [first = []] = block.header;
      return [
        table(
          plainText(first) || 'Table',
          block.header.map(inline),
          block.rows.map((row) => row.map(inline)),
        ),
      ];
    }
    case 'code': {
      const lead = block.lead.length === 0 ? [] : [h('p', [...inline(block.lead), ':'])];
      return [...lead, codeBlock(block.text, block.language, plainText(block.lead) || 'Code')];
    }
    case 'figure':
      return [h('figure', [codeBlock(block.text, 'figure', block.alt), h('figcaption', block.alt)])];
    case 'note':
      return [
        h('aside.note', { ariaLabel: block.title || 'Note' }, [
          ...(block.title === '' ? [] : [h('p.note-title', block.title)]),
          ...inner(block.blocks),
        ]),
      ];
    case 'rule':
      return [ruleBox(block, inner(block.blocks), edition)];
    case 'decision':
      return [decisionBox(block, edition)];
    case 'example':
      return [exampleBox(block, edition)];
    case 'violation':
      return [];
    case 'protocol':
      return [
        h('div.protocol', { id: anchors.protocol(block.id) }, [
          h('p.protocol-title', block.title),
          ...inner(block.blocks),
        ]),
      ];
    case 'declared':
      return declaredList([block], edition);
    case 'derived':
      return inner(block.blocks);
    default:
      return block satisfies never;
  }
}

/** Declarations in C with what is said of them; one sentence needs no paragraph of its own. */
export function declaredList(
  declared: readonly DeclaredBlock[],
  edition: EditionContext,
): readonly ElementContent[] {
  if (declared.length === 0) return [];
  const said = ({ blocks }: DeclaredBlock): readonly ElementContent[] => {
    const [first, ...more] = blocks;
    if (first === undefined) return [{ type: 'text', value: 'Not described.' }];
    return first.kind === 'paragraph' && more.length === 0
      ? toInline(first.content, edition)
      : toHtml(blocks, edition);
  };
  return [
    h(
      'dl',
      declared.flatMap((each) => [
        h('dt', { id: anchors.symbol(each.target.symbol) }, h('code', each.signature)),
        h('dd', [...said(each)]),
      ]),
    ),
  ];
}

function showTerm({ id, names, blocks }: GlossaryItem, edition: EditionContext): readonly ElementContent[] {
  const anchor = anchors.term(id);
  const [name, ...also] = names;
  const others = also.length === 0 ? [] : [h('span.quiet', `, also: ${also.join(', ')}`)];
  return [
    h('dt', { id: anchor }, [h('a', { href: `#${anchor}` }, name), ...others]),
    h('dd', [...toHtml(blocks, edition), ...usedIn(id, edition)]),
  ];
}

function decisionBox(decision: DecisionBlock, edition: EditionContext): Element {
  const anchor = anchors.decision(decision.id);
  return h('div.decision', { id: anchor, role: 'group', ariaLabel: `Decision: ${decision.title}` }, [
    h('p.decision-title', [h('a', { href: `#${anchor}` }, `Decision: ${decision.title}`)]),
    ...(edition.isLong(edition.document.decision(decision.id).chapter)
      ? foldedDecision(decision, edition)
      : [...decisionContent(decision, edition), ...inTheirWords(decision, edition)]),
  ]);
}

/** The question and the position that was chosen; a fold has the rest. */
function foldedDecision(decision: DecisionBlock, edition: EditionContext): readonly ElementContent[] {
  const content = decisionContent(decision, edition);
  const chosen = decision.positions.find((position) => position.chosen);
  return [
    ...content.slice(0, 1),
    ...(chosen === undefined ? [] : [h('p', ['Chosen: ', h('strong', chosen.name), '.'])]),
    fold('Positions and reasons', [...content.slice(1), ...inTheirWords(decision, edition)]),
  ];
}

function inTheirWords({ id }: DecisionBlock, edition: EditionContext): readonly Element[] {
  const quotations = quotationFigures([edition.document.decision(id)], edition);
  return quotations.length === 0 ? [] : [fold('In their words', quotations)];
}

/** The question, who held what, what was chosen and why, and the rules that carry it. */
export function decisionContent(decision: DecisionBlock, edition: EditionContext): readonly ElementContent[] {
  const { question, positions, rules } = decision;
  return [
    h('p', [...toInline(question, edition)]),
    h(
      'dl.positions',
      positions.flatMap(({ name, chosen, argument, holders }) => [
        h('dt', [name, ...(chosen ? [' ', h('span.chip.chosen', 'chosen')] : [])]),
        h('dd', [
          h('p', [...toInline(asSentence(argument), edition)]),
          h('p.holders', ['Held by ', ...toInline(holders, edition)]),
        ]),
      ]),
    ),
    ...toHtml(reasonsOf(decision), edition),
    ...(rules.length === 0
      ? []
      : [h('p.carriers', ['Carried by ', ...toInline(ruleLinks(rules), edition), '.'])]),
  ];
}
