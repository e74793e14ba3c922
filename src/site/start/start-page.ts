// SPDX-License-Identifier: MIT
// The first page: what this is, for a reader who has not read the thread; the editions; where each question is answered.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SpecModel } from '../../model/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { section } from '../parts/index.js';
import { siteTitle } from '../shell/shell.js';
import { questions } from './questions.js';

export function startPage(context: SiteContext): SitePage {
  const { links, input } = context;
  return {
    path: links.start().slice(1),
    title: siteTitle(context),
    main: [
      h('p', [
        'A user API of the Linux kernel, written down once. These pages, the C header, a reference implementation that ',
        'runs, and the tests all come from the same source, so that they cannot disagree.',
      ]),
      h('p', [
        'The API is told as rules. A rule says in one sentence what a user, a driver or a device must, should or may ',
        'do. It names the message or the decision that it comes from, and the examples that prove it, with their last ',
        'result. An edition is one state of the API: as it was, as it was proposed, or as it might be instead.',
      ]),
      ...input.models.flatMap((model) => uapiSections(model, context)),
    ],
  };
}

function uapiSections(model: SpecModel, context: SiteContext): readonly ElementContent[] {
  const editions = context.editionsOf(model.uapi.name);
  const chosen = editions.find(({ name }) => name === model.uapi.defaultEdition);
  return [
    section(2, `uapi:${model.uapi.name}`, context.input.models.length > 1 ? model.uapi.title : 'Editions', [
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
      'Of the edition ',
      h('a', { href: edition.links.edition(edition.name) }, edition.edition.title),
      ':',
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
