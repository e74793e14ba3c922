// SPDX-License-Identifier: MIT
// An example on its page: its title, the rules that it shows, and its lines as they were written.

import type { Example } from '../../model/index.js';
import type { PageContext } from './context.js';
import { emphasis, joined, literal, phrase, type RstBlock, type RstInline } from './rst-tree.js';

export function showExample(example: Example, context: PageContext): readonly RstBlock[] {
  const rules = joined(
    example.rules.map((id) => [ruleName(id, example, context)]),
    ', ',
  );
  const lead = phrase('Example: ', emphasis(example.title), ' (', ...rules, ')');
  return [{ kind: 'literal-block', lead, text: example.code }];
}

/** A rule of the same page stands nearby; a link to it would only make the line longer. */
function ruleName(id: string, example: Example, context: PageContext): RstInline {
  return context.rule(id).chapter === example.chapter ? literal(id) : context.linkRule(id);
}
