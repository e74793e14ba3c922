// SPDX-License-Identifier: MIT
// The words that a playground understands: those of the edition's transcripts, and the verbs of its own.

import type { Lexicon } from '../../../read/transcript/words.js';
import type { Playground } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';

export function playgroundLexicon(edition: EditionData, playground: Playground): Lexicon {
  const values = Object.entries(edition.values).map(([name, digits]) => [name, BigInt(digits)] as const);
  return {
    verbs: new Map([...edition.verbs, ...playground.verbs].map((verb) => [verb.name, verb])),
    fields: new Map(edition.fields.map((field) => [field.name, field])),
    values: new Map(values),
  };
}
