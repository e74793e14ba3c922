// SPDX-License-Identifier: MIT
// The parts of a page in reStructuredText: the document's simple blocks, and blocks that only such pages have.

import type { DocumentBlock } from '../../document/document.js';

/** Blocks of the document that are printed as others are; `simple-blocks.ts` says how. */
type Composed = 'rule' | 'decision' | 'example' | 'violation' | 'protocol' | 'figure' | 'derived';

export type RstBlock =
  | Exclude<DocumentBlock, { kind: Composed }>
  /** A drawing in a file beside the pages. */
  | { readonly kind: 'drawing'; readonly file: string; readonly alt: string }
  | { readonly kind: 'toctree'; readonly depth: number; readonly pages: readonly string[] }
  | { readonly kind: 'label'; readonly name: string };

/** What a page may have. */
export type PageBlock = DocumentBlock | RstBlock;

/** Inlines as reStructuredText has them: markup does not nest, and a link is a role with a target. */
export type RstInline =
  /** Words, to be escaped. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  /** `` :role:`title <target>` ``; without a title, the target speaks for itself. */
  | { readonly kind: 'role'; readonly role: string; readonly target: string; readonly title?: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string };

export type RstText = readonly RstInline[];
