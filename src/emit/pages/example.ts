// SPDX-License-Identifier: MIT
// An example on its page: its title and the rules that it shows; a transcript with its lines. An example for the library
// of the reference implementation would be strange to the readers of the kernel's pages, so it is only named.

import type { Example } from '../../model/index.js';
import type { PageContext } from './context.js';
import { emphasis, joined, paragraph, phrase, type RstBlock, type RstInline, text } from './rst-tree.js';

export function showExample(example: Example, context: PageContext): readonly RstBlock[] {
  const rules = joined(
    example.rules.map((id) => [ruleName(id, example, context)]),
    ', ',
  );
  const title = emphasis(example.title);
  switch (example.kind) {
    case 'transcript':
      return [
        { kind: 'literal-block', lead: phrase('Example: ', title, ' (', ...rules, ')'), text: example.code },
      ];
    case 'ts':
      return [paragraph('Shown by the reference implementation: ', title, ' (', ...rules, ').')];
    default:
      return example.kind satisfies never;
  }
}

/** A rule of the same page stands nearby; a link to it would only make the line longer. */
function ruleName(id: string, example: Example, context: PageContext): RstInline {
  return context.rule(id).chapter === example.chapter ? text(id) : context.linkRule(id);
}
