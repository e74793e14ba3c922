// SPDX-License-Identifier: MIT
// A macro of one expression, with kernel-doc.

import { CScope, printExpansion, type Symbols } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationOf } from '../../model/index.js';
import { kernelDoc } from '../../text/index.js';
import { furtherParagraphs, type Rename } from './comment.js';
import { defineMacro } from './define.js';

export function printMacro(
  macro: DeclarationOf<'macro'>,
  symbols: Symbols,
  rename: Rename,
): readonly string[] {
  const names = macro.parameters.map((parameter) => parameter.name);
  const scope = macroScope(macro, symbols);
  return [
    ...kernelDoc(
      `${macro.symbol}() - ${plainSummary(macro.summary, rename)}`,
      macro.parameters.map(({ name, summary }) => [name, plainSummary(summary, rename)]),
      furtherParagraphs(macro, rename),
    ),
    ...defineMacro(macro.symbol, names, printExpansion(macro.expression, scope)),
  ];
}

/** A parameter stands in parentheses, since an argument may be any expression; an old header leaves it bare. */
function macroScope(macro: DeclarationOf<'macro'>, symbols: Symbols): CScope {
  const isBare = macro.expansion === 'bare';
  const names = new Map(
    macro.parameters.map(
      ({ name, type }) =>
        [name, isBare ? { type, text: name } : { type, text: `(${name})`, argument: name }] as const,
    ),
  );
  return new CScope(symbols, names, isBare ? 'bare' : 'macro');
}
