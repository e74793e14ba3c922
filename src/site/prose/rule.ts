// SPDX-License-Identifier: MIT
// A rule in its chapter: its words, and beside them all that proves it.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Rule } from '../../model/index.js';
import { counterparts } from '../compare/counterparts.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { provenanceLinks, resultBadge, ruleChips } from '../parts/index.js';
import { toHtml } from './blocks.js';

export function ruleBox(rule: Rule, edition: EditionContext): Element {
  return h('section.rule', { id: anchors.rule(rule.id), ariaLabel: `Rule ${rule.id}` }, [
    h('p.rule-head', [
      ...(rule.step === undefined ? [] : [h('span.step', `Step ${rule.step.letter}`), ' ']),
      h('a.rule-id', { href: `#${anchors.rule(rule.id)}` }, rule.id),
      ' ',
      ...ruleChips(rule),
    ]),
    h('div.rule-words', [...toHtml(rule.blocks, edition)]),
    h('p.rule-from', ['From ', ...provenanceLinks(rule.from, edition)]),
    ...counterparts(rule, edition),
    ...examples(rule, edition),
  ]);
}

function examples(rule: Rule, edition: EditionContext): readonly ElementContent[] {
  const found = edition.examplesOf(rule.id);
  if (found.length === 0) return [];
  return [
    h(
      'ul.rule-examples',
      found.map((example) =>
        h('li', [
          h('a', { href: edition.examplePath(example) }, example.title),
          ' ',
          resultBadge(edition.stateOf(example)),
        ]),
      ),
    ),
  ];
}
