// SPDX-License-Identifier: MIT
// Decisions as pages word them: what an author writes behind a colon or a label stands by itself there.

import type { Block, Decision, Inline, Position } from '../model/index.js';

/** What a position says. The author's words go on after a colon; here they begin a sentence. */
export function argumentOf({ children: [first, ...others] }: Position): readonly Inline[] {
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...others];
  const words = first.text.trimStart();
  return [{ ...first, text: words.charAt(0).toUpperCase() + words.slice(1) }, ...others];
}

const WHY: Inline = { kind: 'strong', children: [{ kind: 'text', text: 'Why.' }] };

/** The reasons, with the word that says so in front of the first paragraph. */
export function reasonsOf({ why: [first, ...others] }: Decision): readonly Block[] {
  if (first === undefined) return [];
  if (first.kind === 'paragraph')
    return [{ ...first, children: [WHY, { kind: 'text', text: ' ' }, ...first.children] }, ...others];
  const { audience, place } = first;
  return [{ kind: 'paragraph', audience, place, children: [WHY] }, first, ...others];
}
