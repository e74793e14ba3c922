// SPDX-License-Identifier: MIT
// The constants of another header that the uAPI's own requests use. The numbers of requests belong to that header, so
// the own header uses its names. A program may be unable to include both, so the own header defines these names too.

import { type DeclarationOf, type Declarations, declarationsOf, ownPart } from '../model/index.js';
import { allExpressions } from './walk.js';

/** Plain numbers only: they mean the same in every header. In the order of the declarations. */
export function borrowedConstants(declarations: Declarations): readonly DeclarationOf<'constant'>[] {
  const used = new Set(
    declarationsOf(ownPart({ declarations }).declarations, 'ioctl')
      .flatMap(({ type, number }) => [type.expression, number.expression])
      .flatMap(allExpressions)
      .flatMap((expression) => (expression.kind === 'constant' ? [expression.symbol] : [])),
  );
  return declarationsOf(declarations, 'constant').filter(
    ({ definedIn, expression, symbol }) =>
      definedIn !== undefined && expression.kind === 'number' && used.has(symbol),
  );
}
