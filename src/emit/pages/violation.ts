// SPDX-License-Identifier: MIT
// The violations of a chapter, together at the end of its page, where they do not come between a rule and its example.

import { printChange } from '../../language/violation.js';
import type { Chapter, Violation } from '../../model/index.js';
import type { PageContext } from './context.js';
import { emphasis, literal, paragraph, phrase, type RstBlock } from './rst-tree.js';

export function showViolations(chapter: Chapter, context: PageContext): readonly RstBlock[] {
  const violations = context.violationsOf(chapter);
  if (violations.length === 0) return [];
  return [
    { kind: 'section', depth: 2, title: phrase('Violations') },
    paragraph(
      'Each change below breaks one rule in the reference implementation. An example of this rule fails under it.',
    ),
    ...violations.map((violation) => showViolation(violation, context)),
  ];
}

function showViolation(violation: Violation, context: PageContext): RstBlock {
  const { chapter, module, rule, title } = violation;
  // A rule of the same page stands nearby; a link to it would only make the line longer.
  const name = context.rule(rule).chapter === chapter ? literal(rule) : context.linkRule(rule);
  return {
    kind: 'literal-block',
    lead: phrase(name, ': ', emphasis(title), ', in ', literal(module)),
    text: printChange(violation).join('\n'),
    language: 'diff',
  };
}
