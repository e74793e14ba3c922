// SPDX-License-Identifier: MIT
// The faults that an edition declares: mistakes of its time that the edition keeps.

import type { Waiver } from '../model/index.js';
import type { DocumentBlock, Phrase } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, list, paragraph, phrase, ruleLinks, sentence } from './make.js';
import { partsOf } from './parts.js';
import { linkedComment } from './phrase.js';

/** The faults with what each one belongs to, in the order of the edition. */
export function declaredFaults(
  index: EditionIndex,
): readonly { readonly of: Phrase; readonly fault: Waiver }[] {
  const { declarations, rules } = index.edition;
  const ofSymbol = (symbol: string, name: string, faults: readonly Waiver[]) =>
    faults.map((fault) => ({ of: [index.names.link(symbol, symbol, name)], fault }));
  return [
    ...declarations.flatMap((declaration) => [
      ...ofSymbol(declaration.symbol, declaration.name, declaration.faults),
      ...partsOf(declaration).flatMap((part) => ofSymbol(part.symbol, declaration.name, part.faults)),
    ]),
    ...rules.flatMap(({ id, faults }) => faults.map((fault) => ({ of: ruleLinks([id]), fault }))),
  ];
}

export function showFaults(index: EditionIndex): DocumentBlock {
  const faults = declaredFaults(index);
  if (faults.length === 0) return paragraph('No fault of this edition is known.');
  return list(
    faults.map(({ of, fault }) =>
      phrase(...of, ' (', code(fault.code), '): ', ...linkedComment(sentence(fault.reason), index)),
    ),
  );
}
