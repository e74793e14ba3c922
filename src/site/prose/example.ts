// SPDX-License-Identifier: MIT
// An example in its chapter: its title, its last result, the rules that it shows, and its lines.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Example } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { codeBlock, joined, resultBadge, ruleLink } from '../parts/index.js';

export function exampleBox(example: Example, edition: EditionContext): Element {
  const rules = example.rules.map((id) => [ruleLink(id, edition)]);
  return h('figure.example', { id: anchors.example(example.id) }, [
    h('figcaption', [
      h('a.example-title', { href: `#${anchors.example(example.id)}` }, `Example: ${example.title}`),
      ' ',
      resultBadge(edition.stateOf(example)),
      h('span.shows', ['shows ', ...joined(rules, ', ')]),
    ]),
    codeBlock(example.code, example.kind, `Example: ${example.title}`),
  ]);
}
