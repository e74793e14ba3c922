// SPDX-License-Identifier: MIT
// The comment before a declaration: what it is, what else there is to know, and the faults of its time.

import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationBase, Waiver } from '../../model/index.js';
import { COMMENT_WIDTH, wrap } from '../../text/index.js';

/** How names in back-ticks read in C. */
export type Rename = (code: string) => string;

/** Paragraphs of a comment, filled, with an empty line between them. */
export function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(text, { width: COMMENT_WIDTH }),
  ]);
}

/** The remarks and the known faults of a declaration, each a paragraph. */
export function furtherParagraphs(declaration: DeclarationBase, rename: Rename): readonly string[] {
  return [
    ...declaration.remarks.map((remark) => plainSummary(remark, rename)),
    ...declaration.faults.map((fault) => knownFault(fault, undefined, rename)),
  ];
}

/** A declared fault as a sentence; `of` names the part that has it. */
export function knownFault(fault: Waiver, of: string | undefined, rename: Rename): string {
  const reason = plainSummary(fault.reason, rename);
  const end = reason.endsWith('.') ? '' : '.';
  return `Known fault: ${of === undefined ? '' : `${of}: `}${reason}${end}`;
}
