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
      ...runLink(example, edition),
    ]),
    codeBlock(example.code, example.kind, `Example: ${example.title}`),
  ]);
}

/** A transcript runs in the playground of its edition, if that has one. */
function runLink(
  { kind, id, title }: Example,
  { edition, links, model }: EditionContext,
): readonly Element[] {
  if (kind !== 'transcript' || edition.playground === undefined) return [];
  const href = links.example(model.uapi.name, edition.name, id);
  return [h('a.run', { href, ariaLabel: `Run it in the playground: ${title}` }, 'Run it')];
}
