// SPDX-License-Identifier: MIT
// The wording of decisions in pages. Words that an author writes after a colon or a label stand alone there.

import type { DecisionBlock, DocumentBlock, Phrase } from './document.js';
import { paragraph, strong, text } from './make.js';

/** What a position says. The author's words go on after a colon; here they begin a sentence. */
export function asSentence([first, ...others]: Phrase): Phrase {
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...others];
  const words = first.text.trimStart();
  return [text(words.charAt(0).toUpperCase() + words.slice(1)), ...others];
}

/** The reasons, with the word that says so in front of the first paragraph. */
export function reasonsOf({ why: [first, ...others] }: DecisionBlock): readonly DocumentBlock[] {
  if (first === undefined) return [];
  if (first.kind === 'paragraph') return [paragraph(strong('Why.'), ' ', ...first.content), ...others];
  return [paragraph(strong('Why.')), first, ...others];
}

/** The mark of a duty that no message asks for, and what explains it once. */
export const DECIDED = 'decided';
export const DECIDED_MEANS = `"${DECIDED}" marks a must or must not that no message asks for: it rests on a decision of this edition.`;
