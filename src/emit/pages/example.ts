// SPDX-License-Identifier: MIT
// An example on its page: its title, the rules that it shows, and its lines as they were written.

import type { Example } from '../../model/index.js';
import type { PageContext } from './context.js';
import { emphasis, joined, phrase, type RstBlock, text } from './rst-tree.js';

export function showExample(example: Example, context: PageContext): readonly RstBlock[] {
  const links = joined(
    example.rules.map((id) => phrase(context.linkRule(id))),
    ', ',
  );
  const shows = links.length === 0 ? [] : [text(' of '), ...links];
  return [{ kind: 'literal-block', lead: [...phrase('Example ', emphasis(example.title)), ...shows], text: example.code }];
}
