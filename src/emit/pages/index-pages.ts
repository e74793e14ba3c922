// SPDX-License-Identifier: MIT
// The pages that lead to others: the front page, all rules, all decisions, all terms, all faults.

import type { DocumentBlock } from '../../document/document.js';
import type { EditionIndex } from '../../document/edition-index.js';
import { showFaults } from '../../document/faults.js';
import { code, heading, link, paragraph, ruleLinks, sentence, table } from '../../document/make.js';
import { sources } from '../../document/phrase.js';
import { glossary } from '../../document/terms.js';
import type { Edition, Uapi } from '../../model/index.js';
import type { PageBlock } from './rst.js';

/** @param pages - The other pages, in the order of the table of contents. */
export function frontPage(
  { title }: Pick<Uapi, 'title'>,
  edition: Edition,
  pages: readonly string[],
): readonly PageBlock[] {
  return [
    heading(1, title),
    paragraph(`${edition.title}. ${sentence(edition.summary)}`),
    { kind: 'toctree', depth: 1, pages },
  ];
}

export function rulesPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Rules'),
    paragraph(
      'Every rule by its ID, with the party that it binds, its force, and the message or the decision that it comes from.',
    ),
    table(
      ['Rule', 'Binds', 'Force', 'From'],
      index.edition.rules.map(({ id, binds, force, from }) => [
        ruleLinks([id]),
        binds,
        force,
        sources(from, index, 'decision: '),
      ]),
    ),
  ];
}

export function decisionsPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Decisions'),
    paragraph(
      'Where the thread disagrees or is silent, this edition chooses. The chapters give the positions, who held them, and why.',
    ),
    table(
      ['Decision', 'Choice', 'Chapter', 'Rules'],
      index.edition.decisions.map(({ id, positions, chose, chapter, rules }) => [
        [link(index.decisionTarget(id))],
        positions.find(({ chosen }) => chosen)?.name ?? chose,
        index.chapters.some(({ name }) => name === chapter)
          ? [link(index.chapterTarget(chapter))]
          : [code(chapter)],
        ruleLinks(rules),
      ]),
    ),
  ];
}

export function glossaryPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Glossary'),
    paragraph('What the words of these pages mean in this edition.'),
    glossary(index),
  ];
}

export function faultsPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Known faults'),
    paragraph(
      'What is wrong with this edition and stays so is declared, each fault with its reason. The word in brackets names ' +
        'the diagnostic that it causes.',
    ),
    showFaults(index),
  ];
}
