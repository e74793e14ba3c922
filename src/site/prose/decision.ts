// SPDX-License-Identifier: MIT
// A decision in its chapter: the question, who held what, what was chosen and why, and the rules that carry it.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { argumentOf, reasonsOf } from '../../document/decision-words.js';
import type { Decision, Position } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { joined, provenanceLinks, ruleLink } from '../parts/index.js';
import { toHtml } from './blocks.js';
import { toInline } from './inline.js';

export function decisionBox(decision: Decision, edition: EditionContext): Element {
  const anchor = anchors.decision(decision.id);
  return h('div.decision', { id: anchor, role: 'group', ariaLabel: `Decision: ${decision.title}` }, [
    h('p.decision-title', [h('a', { href: `#${anchor}` }, `Decision: ${decision.title}`)]),
    ...decisionContent(decision, edition),
  ]);
}

/** All but the title. */
export function decisionContent(decision: Decision, edition: EditionContext): readonly ElementContent[] {
  return [
    h('p', [...toInline(decision.question, edition)]),
    h(
      'dl.positions',
      decision.positions.flatMap((position) => showPosition(position, edition)),
    ),
    ...toHtml(reasonsOf(decision), edition),
    ...carriers(decision, edition),
  ];
}

function showPosition(position: Position, edition: EditionContext): readonly ElementContent[] {
  const held: readonly ElementContent[] =
    position.holders.length === 0
      ? [{ type: 'text', value: 'this project' }]
      : provenanceLinks(position.holders, edition);
  return [
    h('dt', [position.name, ...(position.chosen ? [' ', h('span.chip.chosen', 'chosen')] : [])]),
    h('dd', [h('p', [...toInline(argumentOf(position), edition)]), h('p.holders', ['Held by ', ...held])]),
  ];
}

function carriers({ rules }: Decision, edition: EditionContext): readonly ElementContent[] {
  if (rules.length === 0) return [];
  const links = rules.map((id) => [ruleLink(id, edition)]);
  return [h('p.carriers', ['Carried by ', ...joined(links, ', '), '.'])];
}
