// SPDX-License-Identifier: MIT
// An example in its chapter: its title, its last result, the rules that it shows, and its lines.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ExampleBlock } from '../../document/document.js';
import { ruleLinks } from '../../document/make.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { codeBlock, fold, resultBadge } from '../parts/index.js';
import { toInline } from './inline.js';

export function exampleBox(example: ExampleBlock, edition: EditionContext): Element {
  const code = codeBlock(example.code, example.language, `Example: ${example.title}`);
  const { chapter } = edition.document.example(example.id);
  const rules = ruleLinks(example.rules.map(({ id }) => id));
  return h('figure.example', { id: anchors.example(example.id) }, [
    h('figcaption', [
      h('a.example-title', { href: `#${anchors.example(example.id)}` }, `Example: ${example.title}`),
      ' ',
      resultBadge(edition.stateOf(edition.document.example(example.id))),
      h('span.shows', ['shows ', ...toInline(rules, edition)]),
      ...runLink(example, edition),
    ]),
    edition.isLong(chapter) ? fold(SHOW[example.language], [code]) : code,
  ]);
}

const SHOW: Readonly<Record<ExampleBlock['language'], string>> = {
  transcript: 'Show the transcript',
  ts: 'Show the program',
};

/** A transcript runs in the playground of its edition, if that has one. */
function runLink(
  { language, id, title }: ExampleBlock,
  { edition, links, model }: EditionContext,
): readonly Element[] {
  if (language !== 'transcript' || edition.playground === undefined) return [];
  const href = links.example(model.uapi.name, edition.name, id);
  return [h('a.run', { href, ariaLabel: `Run it in the playground: ${title}` }, 'Run it')];
}
