// SPDX-License-Identifier: MIT
// The faults that an edition declares: what a reader of its time got, kept as it was.

import type { Declaration, Edition, Waiver } from '../../model/index.js';
import type { PageContext } from './context.js';
import { summaryInline } from './inline.js';
import { literal, paragraph, type RstBlock, type RstText, text } from './rst-tree.js';
import { sentence } from './rule.js';

/** The faults with what each one belongs to, in the order of the edition. */
export function declaredFaults(
  context: PageContext,
): readonly { readonly of: RstText; readonly fault: Waiver }[] {
  const { declarations, rules }: Edition = context.edition;
  const ofSymbol = (symbol: string, name: string, faults: readonly Waiver[]) =>
    faults.map((fault) => ({ of: [context.symbols.link(symbol, symbol, name)], fault }));
  return [
    ...declarations.flatMap((declaration) => [
      ...ofSymbol(declaration.symbol, declaration.name, declaration.faults),
      ...partsOf(declaration).flatMap((part) => ofSymbol(part.symbol, declaration.name, part.faults)),
    ]),
    ...rules.flatMap((rule) => rule.faults.map((fault) => ({ of: [context.linkRule(rule.id)], fault }))),
  ];
}

/** Bits and states have faults of their own. */
function partsOf(
  declaration: Declaration,
): readonly { readonly symbol: string; readonly faults: readonly Waiver[] }[] {
  if (declaration.kind === 'bits') return declaration.bits;
  return declaration.kind === 'states' ? declaration.states : [];
}

export function showFaults(context: PageContext): readonly RstBlock[] {
  const faults = declaredFaults(context);
  if (faults.length === 0) return [paragraph('No fault of this edition is known.')];
  return [
    {
      kind: 'list',
      items: faults.map(({ of, fault }) => ({
        marker: '-',
        blocks: [
          paragraph(
            ...of,
            ' (',
            literal(fault.code),
            '): ',
            ...summaryInline(sentence(fault.reason), context),
          ),
        ],
      })),
    },
  ];
}

/** The page of all faults, where there is one. */
export function faultsPage(context: PageContext): readonly RstBlock[] {
  return [
    { kind: 'section', depth: 1, title: [text('Known faults')] },
    paragraph(
      'What is wrong with this edition and stays so is declared, each fault with its reason. The word in brackets names ' +
        'the diagnostic that it causes.',
    ),
    ...showFaults(context),
  ];
}
