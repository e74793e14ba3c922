// SPDX-License-Identifier: MIT
// The comment before a declaration: its summary, details, and the faults of its time. The pages, and not the header,
// describe faults that come from later kernels.

import { catalogue, type Entry } from '../../diagnostics/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationBase, Waiver } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, fillParagraphs, wrap } from '../../text/index.js';

/** How names in back-ticks read in C. */
export type Rename = (code: string) => string;

/** The remarks and the known faults of a declaration, each a paragraph. */
export function furtherParagraphs(declaration: DeclarationBase, rename: Rename): readonly string[] {
  return [
    ...declaration.remarks.map((remark) => plainSummary(remark, rename)),
    ...declaration.faults.filter(isOfItsTime).map((fault) => knownFault(fault, undefined, rename)),
  ];
}

/** Not what a name came to mean in a later header. */
function isOfItsTime({ code }: Waiver): boolean {
  const entries: Readonly<Record<string, Entry>> = catalogue;
  return entries[code]?.isLater !== true;
}

/** A declared fault as a sentence; `of` names the part that has it. */
function knownFault(fault: Waiver, of: string | undefined, rename: Rename): string {
  const reason = plainSummary(fault.reason, rename);
  const end = reason.endsWith('.') ? '' : '.';
  return `Known fault: ${of === undefined ? '' : `${of}: `}${reason}${end}`;
}

/** The names of a declaration in a list of two columns: what each means. Their faults stand below. */
export function namesComment(
  declaration: DeclarationBase,
  names: readonly {
    readonly name: string;
    readonly symbol: string;
    readonly summary: string;
    readonly optional?: string;
    readonly faults: readonly Waiver[];
  }[],
  rename: Rename,
): readonly string[] {
  const width = Math.max(...names.map(({ name }) => name.length));
  const meanings = names.flatMap(({ name, summary, optional }) => {
    const needs = optional === undefined ? '' : ` Optional: needs ${rename(optional)}.`;
    return wrap(plainSummary(summary, rename) + needs, {
      width: COMMENT_WIDTH,
      first: `  ${name.padEnd(width)}  `,
      rest: ' '.repeat(width + 4),
    });
  });
  const further = [
    ...furtherParagraphs(declaration, rename),
    ...names.flatMap(({ symbol, faults }) =>
      faults.filter(isOfItsTime).map((fault) => knownFault(fault, symbol, rename)),
    ),
  ];
  return blockComment([
    ...fillParagraphs([plainSummary(declaration.summary, rename).replace(/\.$/, ':')]),
    '',
    ...meanings,
    ...(further.length > 0 ? ['', ...fillParagraphs(further)] : []),
  ]);
}
