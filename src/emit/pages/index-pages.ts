// SPDX-License-Identifier: MIT
// The pages that lead to others: the front page, all rules, all decisions.

import type { Provenance } from '../../model/index.js';
import type { PageContext } from './context.js';
import { joined, literal, paragraph, phrase, type RstBlock, type RstText, role } from './rst-tree.js';
import { sentence, sources } from './rule.js';

/** @param pages - The other pages, in the order of the table of contents. */
export function frontPage(context: PageContext, pages: readonly string[]): readonly RstBlock[] {
  const { uapi, edition } = context;
  return [
    { kind: 'section', depth: 1, title: phrase(uapi.title) },
    paragraph(`${edition.title}. ${sentence(edition.summary)}`),
    { kind: 'toctree', depth: 1, pages },
  ];
}

export function rulesPage(context: PageContext): readonly RstBlock[] {
  const rows = context.edition.rules.map((rule): readonly RstText[] => [
    [context.linkRule(rule.id)],
    phrase(rule.binds),
    phrase(rule.force),
    from(rule.from, context),
  ]);
  return [
    { kind: 'section', depth: 1, title: phrase('Rules') },
    paragraph(
      'Every rule by its ID, with the party that it binds, its force, and the message or the decision that it comes from.',
    ),
    { kind: 'table', header: ['Rule', 'Binds', 'Force', 'From'].map((title) => phrase(title)), rows },
  ];
}

function from(provenance: readonly Provenance[], context: PageContext): RstText {
  return sources(provenance, context);
}

export function decisionsPage(context: PageContext): readonly RstBlock[] {
  const rows = context.edition.decisions.map((decision): readonly RstText[] => {
    const chosen = decision.positions.find((position) => position.chosen);
    const page = context.chapters.find((chapter) => chapter.name === decision.chapter);
    return [
      [context.linkDecision(decision.id)],
      phrase(chosen?.name ?? decision.chose),
      page === undefined ? [literal(decision.chapter)] : [role('doc', page.name, page.title)],
      joined(
        decision.rules.map((id) => [context.linkRule(id)]),
        ', ',
      ),
    ];
  });
  return [
    { kind: 'section', depth: 1, title: phrase('Decisions') },
    paragraph(
      'Where the thread disagrees or is silent, this edition chooses. The chapters give the positions, who held them, and why.',
    ),
    { kind: 'table', header: ['Decision', 'Choice', 'Chapter', 'Rules'].map((title) => phrase(title)), rows },
  ];
}
