// SPDX-License-Identifier: MIT
// The questions with which reviewers come, and where an edition answers each.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { enumeratedAlgorithms } from '../../expression/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { stateBits } from '../states/values.js';

interface Question {
  readonly question: string;
  readonly answer: readonly (ElementContent | string)[];
}

/** Only those that the edition has an answer to. */
export function questions(edition: EditionContext, context: SiteContext): readonly Question[] {
  const { links } = context;
  const link = (href: string, words: string): ElementContent => h('a', { href }, words);
  const page = (name: Parameters<typeof links.page>[1], words: string) =>
    link(links.page(edition.name, name), words);
  const found: readonly (Question | false)[] = [
    stateBits(edition) !== undefined && {
      question: 'What must my driver do in this state?',
      answer: [
        page('states', 'What holds in a state'),
        ' has every state with the rules that speak of it. ',
        link(links.rules({ edition: edition.name, party: 'driver' }), 'All rules for drivers'),
        ' are in the index.',
      ],
    },
    edition.edition.decisions.length > 0 && {
      question: 'Who decided that, and why?',
      answer: [
        page('decisions', 'The decisions'),
        ' have the question, every position with who held it, and the reasons. Each rule names the message that it comes from.',
      ],
    },
    edition.edition.terms.length > 0 && {
      question: 'What does this word mean?',
      answer: [
        page('glossary', 'The glossary'),
        ' says it; so does the word where a chapter first needs it.',
      ],
    },
    context.editionsOf(edition.model.uapi.name).length > 1 && {
      question: 'What changed since the last edition?',
      answer: [link(links.comparisons(), 'Editions side by side'), '.'],
    },
    edition.edition.rules.length > 0 && {
      question: 'Which test proves it?',
      answer: [
        'Each rule lists its examples under “Proof”, with their last result. ',
        link(links.rules({ edition: edition.name, coverage: 'uncovered' }), 'Rules without an example'),
        ' are in the index.',
      ],
    },
    enumeratedAlgorithms(edition.edition).length > 0 && {
      question: 'What happens if this step fails?',
      answer: [
        page('failures', 'If a step fails'),
        ' has every run of the algorithm with every failure; ',
        page('algorithms', 'the algorithms'),
        ' have the steps.',
      ],
    },
  ];
  return found.filter((question) => question !== false);
}
