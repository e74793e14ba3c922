// SPDX-License-Identifier: MIT
// The violations of a chapter, together at its end, where they do not come between a rule and its example.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { printChange } from '../../analysis/violation.js';
import type { Chapter, Violation } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { codeBlock, joined, ruleLink, section } from '../parts/index.js';

export function violationsSection(chapter: Chapter, edition: EditionContext): readonly ElementContent[] {
  const violations = edition.edition.violations.filter((violation) => violation.chapter === chapter.name);
  if (violations.length === 0) return [];
  return [
    section(2, 'violations:', 'Violations', [
      h(
        'p',
        'Each change below breaks one rule in the reference implementation. An example of this rule fails under it.',
      ),
      ...violations.map((violation) => violationBox(violation, edition)),
    ]),
  ];
}

function violationBox(violation: Violation, edition: EditionContext): ElementContent {
  const source = edition.sources.find(({ name }) => name === violation.module);
  const anchor = anchors.violation(violation.id);
  return h('figure.violation', { id: anchor }, [
    h('figcaption', [
      h('a.example-title', { href: `#${anchor}` }, violation.title),
      ' ',
      h('span.shows', [
        'breaks ',
        ruleLink(violation.rule, edition),
        ' in ',
        source === undefined
          ? h('code', violation.module)
          : h('a', { href: source.href }, h('code', violation.module)),
        ...noticed(violation, edition),
      ]),
    ]),
    codeBlock(printChange(violation).join('\n'), 'diff', `Violation: ${violation.title}`),
  ]);
}

/** The examples that failed under it, when the mutation run last tried. */
function noticed(violation: Violation, edition: EditionContext): readonly ElementContent[] {
  const verdict = edition.verdictOf(violation);
  if (verdict === undefined) return ['; not tried since it was written'].map(text);
  const examples = edition.edition.examples.filter(({ id }) => verdict.killedBy.includes(id));
  if (examples.length === 0) return ['; no example notices'].map(text);
  const links = examples.map((example) => [h('a', { href: edition.examplePath(example) }, example.title)]);
  return [text('; noticed by '), ...joined(links, ', ')];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
