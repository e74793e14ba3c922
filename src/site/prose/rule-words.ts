// SPDX-License-Identifier: MIT
// A rule as pages outside of its chapter show it: its words, and where it comes from.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { sources } from '../../document/phrase.js';
import { toDocument } from '../../document/to-document.js';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { toInline } from './inline.js';
import { toHtml } from './to-html.js';

/** The words of a rule as they stand in its chapter. */
export function ruleWords({ blocks }: Rule, edition: EditionContext): readonly ElementContent[] {
  return toHtml(toDocument(blocks, edition.document), edition);
}

/** The messages and the decisions that a rule rests on. */
export function ruleSources({ from }: Rule, edition: EditionContext): ElementContent {
  return h('p.rule-from', ['From ', ...toInline(sources(from, edition.document, 'decision: '), edition)]);
}
