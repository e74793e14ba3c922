// SPDX-License-Identifier: MIT
// An edition that a ledger names: it is one of the manifest's.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import type { Place, SpecModel } from '../model/index.js';

export function checkNamedEdition(
  edition: string,
  place: Place,
  { editions }: Pick<SpecModel, 'editions'>,
): readonly Diagnostic[] {
  const known = editions.map(({ name }) => name);
  if (known.includes(edition)) return [];
  const suggestion = didYouMean(edition, known) ?? `editions: ${known.join(', ')}`;
  return [report('unknown-edition', place, { edition }, { suggestion })];
}
