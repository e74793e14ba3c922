// SPDX-License-Identifier: MIT
// The words that transcripts of an edition may use: verbs, fields, values and errnos.

import {
  constantValues,
  type Declaration,
  declarationsOf,
  ownPart,
  type StructMember,
  type TranscriptLanguage,
  type TranscriptVerb,
} from '../../model/index.js';
import * as errno from '../../runtime/errno.js';

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, TranscriptVerb>;
  /** Scalar members of the transcripts' struct. */
  readonly fields: ReadonlyMap<string, Pick<StructMember, 'name' | 'offset' | 'size'>>;
  /** Bits, constants and states by short name and by C symbol. */
  readonly values: ReadonlyMap<string, bigint>;
}

/** Errno names of the runtime to their positive numbers. */
export const ERRNOS: ReadonlyMap<string, number> = new Map(
  Object.entries(errno).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
);

export function readLexicon(language: TranscriptLanguage, declarations: readonly Declaration[]): Lexicon {
  const own = ownPart({ declarations }).declarations;
  const struct = declarationsOf(own, 'struct').find((each) => each.symbol === language.struct);
  const scalars = (struct?.members ?? []).filter(
    ({ type, count }) => typeof type === 'string' && count === undefined,
  );
  return {
    verbs: new Map(language.verbs.map((verb) => [verb.name, verb])),
    fields: new Map(scalars.map((member) => [member.name, member])),
    values: valuesOf(own),
  };
}

/** A symbol stands for itself and, where it starts with the prefix of bits or states, for the rest of it. */
function valuesOf(declarations: readonly Declaration[]): ReadonlyMap<string, bigint> {
  const prefixes = declarations.flatMap((each) =>
    each.kind === 'bits' || each.kind === 'states' ? [each.symbol] : [],
  );
  const states = declarationsOf(declarations, 'states').flatMap((each) => each.states);
  const symbols = [
    ...constantValues(declarations),
    ...states.map(({ symbol, value }): [string, bigint] => [symbol, BigInt(value)]),
  ];
  const values = new Map<string, bigint>();
  for (const [symbol, value] of symbols) {
    for (const prefix of ['', ...prefixes]) {
      const name = symbol.startsWith(prefix) ? symbol.slice(prefix.length) : '';
      if (name !== '' && !values.has(name)) values.set(name, value);
    }
  }
  return values;
}
