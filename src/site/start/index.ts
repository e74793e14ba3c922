// SPDX-License-Identifier: MIT
// The first page of the site, for a reader who has not read the thread: what the uAPI is, the editions, where each question
// is answered. The first page of each edition: what it is, its chapters, and what else there is.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DocumentBlock } from '../../document/document.js';
import { enumeratedAlgorithms } from '../../expression/index.js';
import { FORCES, PARTIES, type SpecModel } from '../../model/index.js';
import type { SiteContext, SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { resultsNote, section, table } from '../parts/index.js';
import { isShown, toHtml } from '../prose/to-html.js';
import { siteTitle } from '../shell/shell.js';
import { stateBits } from '../states/values.js';

export const startPart: SitePart = {
  name: 'start',
  pages: (context) => [startPage(context), ...context.editions.map(editionPage)],
};

export function startPage(context: SiteContext): SitePage {
  const { links } = context;
  const { models } = context.input;
  const alone = models.length === 1 ? models[0] : undefined;
  return {
    path: links.start().slice(1),
    title: siteTitle(context),
    main: [
      ...(alone === undefined ? [] : introduction(defaultEdition(alone, context))),
      h('p', [
        'These pages describe ',
        alone === undefined ? 'user APIs' : 'a user API',
        ' of the Linux kernel. The pages, the C header, a reference implementation and the tests are generated from one ',
        'source, so they agree with each other.',
      ]),
      h('p', [
        'Rules define the API. A rule says in one sentence what a user, a driver or a device must, should or may do. It ',
        'names the message or the decision that it comes from, and the examples that test it, with their last result. ',
        'An edition is one version of the API.',
      ]),
      ...models.flatMap((model) => uapiSections(model, context, model === alone)),
    ],
  };
}

function defaultEdition({ uapi }: SpecModel, context: SiteContext): EditionContext | undefined {
  return context.editionsOf(uapi.name).find(({ name }) => name === uapi.defaultEdition);
}

/** What a reader is told first of a uAPI: the plain text and the figures with which the first chapter of its default edition begins. */
function introduction(edition: EditionContext | undefined): readonly ElementContent[] {
  const first = edition?.document.chapters[0];
  if (edition === undefined || first === undefined) return [];
  const blocks = edition.document.chapter(first.name).filter(isShown);
  const end = blocks.findIndex(({ kind }) => !INTRODUCING.has(kind));
  return toHtml(end === -1 ? blocks : blocks.slice(0, end), edition);
}

const INTRODUCING: ReadonlySet<DocumentBlock['kind']> = new Set(['paragraph', 'list', 'figure']);

function uapiSections(model: SpecModel, context: SiteContext, isAlone: boolean): readonly ElementContent[] {
  const editions = context.editionsOf(model.uapi.name);
  const chosen = defaultEdition(model, context);
  return [
    section(2, `uapi:${model.uapi.name}`, isAlone ? 'Editions' : model.uapi.title, [
      ...(isAlone ? [] : introduction(chosen)),
      h(
        'ul.cards',
        editions.map((edition) => editionCard(edition, edition === chosen)),
      ),
    ]),
    ...(chosen === undefined ? [] : [questionsOf(chosen, context)]),
  ];
}

function editionCard(edition: EditionContext, isDefault: boolean): Element {
  const { rules, decisions, examples, title, summary } = edition.edition;
  return h('li', [
    h('p.card-title', [
      h('a', { href: edition.links.edition(edition.name) }, title),
      ...(isDefault ? [' ', h('span.chip', 'begin here')] : []),
    ]),
    h('p', summary),
    h('p.quiet', `${rules.length} rules, ${decisions.length} decisions, ${examples.length} examples`),
  ]);
}

function questionsOf(edition: EditionContext, context: SiteContext): ElementContent {
  return section(2, `questions:${edition.model.uapi.name}`, 'What reviewers ask', [
    h('p', [
      'The answers are for the edition ',
      h('a', { href: edition.links.edition(edition.name) }, edition.edition.title),
      '.',
    ]),
    h(
      'dl.questions',
      questions(edition, context).flatMap(({ question, answer }) => [
        h('dt', question),
        h('dd', [...answer]),
      ]),
    ),
    h('p', [
      'Or search: press ',
      h('kbd', '/'),
      ' and type the ID of a rule, a symbol of the header, or a word.',
    ]),
  ]);
}

export function editionPage(edition: EditionContext): SitePage {
  const { name, document, links, edition: content } = edition;
  return {
    path: links.edition(name).slice(1),
    title: content.title,
    edition: name,
    main: [
      h('p', content.summary),
      ...resultsNote(content.examples, edition),
      section(2, 'chapters', 'Chapters', [
        h(
          'ol.chapters',
          document.chapters.map((chapter) => {
            const rules = content.rules.filter((rule) => rule.chapter === chapter.name).length;
            return h('li', [
              h('a', { href: links.chapter(name, chapter.name) }, chapter.title),
              ...(rules === 0 ? [] : [h('span.quiet', ` ${rules === 1 ? '1 rule' : `${rules} rules`}`)]),
            ]);
          }),
        ),
      ]),
      ...(content.rules.length === 0 ? [] : [section(2, 'rules', 'Rules', [ruleCounts(edition)])]),
    ],
    entries: [{ anchor: '', kind: 'edition', title: content.title, text: content.summary, words: name }],
  };
}

/** How many rules of each force bind each party; a number leads to them. */
function ruleCounts({ name, links, edition: { rules } }: EditionContext): ElementContent {
  return table(
    'Rules by force and party',
    ['Force', ...PARTIES],
    FORCES.map((force) => [
      force,
      ...PARTIES.map((party) => {
        const count = rules.filter((rule) => rule.force === force && rule.binds === party).length;
        const href = links.rules({ edition: name, force, party });
        return count === 0
          ? '0'
          : [h('a', { href, ariaLabel: `${count} rules: ${party} ${force}` }, String(count))];
      }),
    ]),
  );
}

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
        ' lists every state with the rules about it. ',
        link(links.rules({ edition: edition.name, party: 'driver' }), 'All rules for drivers'),
        ' are in the index.',
      ],
    },
    edition.edition.decisions.length > 0 && {
      question: 'Who decided that, and why?',
      answer: [
        page('decisions', 'The decisions'),
        ' give the question, every position with who held it, and the reasons. Each rule names the message that it comes from.',
      ],
    },
    edition.edition.terms.length > 0 && {
      question: 'What does this word mean?',
      answer: [
        page('glossary', 'The glossary'),
        ' defines each term. A chapter links a term to it where the term first appears.',
      ],
    },
    context.editionsOf(edition.model.uapi.name).length > 1 && {
      question: 'What changed since the last edition?',
      answer: [link(links.comparisons(), 'Editions side by side'), '.'],
    },
    edition.edition.rules.length > 0 && {
      question: 'Which test shows that a rule holds?',
      answer: [
        'Each rule lists its examples under “Proof”, with their last result. ',
        link(links.rules({ edition: edition.name, coverage: 'uncovered' }), 'Rules without an example'),
        ' are in the index.',
      ],
    },
    edition.edition.axes !== undefined && {
      question: 'What does an access do in each state?',
      answer: [
        page('cells', 'The table of cells'),
        ' shows the result of each event in each state, with the rules that say so.',
      ],
    },
    enumeratedAlgorithms(edition.edition).length > 0 && {
      question: 'What happens if this step fails?',
      answer: [
        page('failures', 'If a step fails'),
        ' shows every run of the algorithm with every failure. ',
        page('algorithms', 'The algorithms'),
        ' show the steps.',
      ],
    },
  ];
  return found.filter((question) => question !== false);
}
