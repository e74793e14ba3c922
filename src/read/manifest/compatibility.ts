// SPDX-License-Identifier: MIT
// The ledger of compatibility of an edition: which transcripts and flows of other editions come to another end on its
// devices, and the decisions that say why. Whether what it names exists is for a check; whether it is so, for a test.

import type { Diagnostic } from '../../diagnostics/index.js';
import type { CompatibilityLedger } from '../../model/index.js';
import { readDocument } from './read-document.js';
import type { Path } from './yaml.js';

export function readCompatibility(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): CompatibilityLedger | undefined {
  const { value: ledger, placeOf } = readDocument('compatibility', file, text, diagnostics);
  if (ledger === undefined) return undefined;
  const patterns = (
    names: readonly string[],
    ...path: Path
  ): CompatibilityLedger['differences'][number]['flows'] =>
    names.map((name, index) => ({ text: name, place: placeOf(...path, index) }));
  return {
    ...(ledger.sequences === undefined
      ? {}
      : { sequences: { id: ledger.sequences, place: placeOf('sequences') } }),
    differences: ledger.differences.map(({ edition, decision, transcripts, flows }, index) => ({
      edition: { name: edition, place: placeOf('differences', index, 'edition') },
      decision: { id: decision, place: placeOf('differences', index, 'decision') },
      transcripts: patterns(transcripts, 'differences', index, 'transcripts'),
      flows: patterns(flows, 'differences', index, 'flows'),
    })),
  };
}
