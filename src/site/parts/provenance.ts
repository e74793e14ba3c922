// SPDX-License-Identifier: MIT
// Where a rule or a position comes from: messages of the thread, and decisions.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { joined } from './joined.js';

export function provenanceLinks(
  sources: readonly Provenance[],
  edition: EditionContext,
): readonly ElementContent[] {
  return joined(
    sources.map((source) => [sourceLink(source, edition)]),
    '; ',
  );
}

function sourceLink(source: Provenance, edition: EditionContext): ElementContent {
  switch (source.kind) {
    case 'message':
      return h(
        'a.source',
        { href: edition.links.message(source.author, source.date) },
        `${source.author} ${source.date}`,
      );
    case 'decision': {
      const { title } = edition.page.decision(source.id);
      return h('a', { href: edition.decisionPath(source.id) }, `decision: ${title}`);
    }
    default:
      return source satisfies never;
  }
}
