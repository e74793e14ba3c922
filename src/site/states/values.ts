// SPDX-License-Identifier: MIT
// The values that the bits of an edition can have, with their names and what the macros say of them.

import { allInlines, wordsIn } from '../../document/passages.js';
import { EvaluationError, valuesWhere } from '../../expression/index.js';
import {
  type Block,
  constantValues,
  type DeclarationOf,
  declarationsOf,
  formatBits,
  ownPart,
} from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';

type Bits = DeclarationOf<'bits'>;

/** The bits by which the device's state is told: those that a member of a struct of the uAPI's own header has. */
export function stateBits({ edition }: EditionContext): Bits | undefined {
  const { declarations } = ownPart(edition);
  const used = declarationsOf(declarations, 'struct').flatMap(({ members }) =>
    members.map(({ bits }) => bits),
  );
  return declarationsOf(declarations, 'bits').find(({ name }) => used.includes(name));
}

/** A value by the name of a state or of a constant that has it, else by its bits: `OFF`, `LIT|DIM`. */
export function namedValue(value: bigint, edition: EditionContext): string {
  const bits = stateBits(edition);
  if (bits === undefined) return String(value);
  return nameOf(value, bits, edition) ?? formatBits(value, bits);
}

/** The short name of a value that is no single bit: of a named state, or of a constant with the prefix of the bits. */
export function nameOf(value: bigint, bits: Bits, { edition }: EditionContext): string | undefined {
  const state = declarationsOf(edition.declarations, 'states')
    .flatMap(({ states }) => states)
    .find((candidate) => BigInt(candidate.value) === value);
  if (state !== undefined) return state.name;
  const own = declarationsOf(ownPart(edition).declarations, 'constant').find(
    (constant) =>
      constant.symbol.startsWith(bits.symbol) && BigInt(constant.value) === value && value !== mask(bits),
  );
  return own?.symbol.slice(bits.symbol.length);
}

function mask({ bits }: Bits): bigint {
  return bits.reduce((sum, { position }) => (position < 0 ? sum : sum | (1n << BigInt(position))), 0n);
}

/** The macros that say yes or no of a value of the bits, each with the values for which it says yes. */
export function verdicts({
  edition,
}: EditionContext): readonly { readonly symbol: string; readonly values: ReadonlySet<bigint> }[] {
  return declarationsOf(ownPart(edition).declarations, 'macro')
    .filter(({ parameters, result }) => parameters.length === 1 && result === 'boolean')
    .flatMap(({ symbol }) => {
      try {
        return [{ symbol, values: new Set(valuesWhere(edition.declarations, symbol)) }];
      } catch (error) {
        // A macro that names what nobody defines: a fault that the edition declares.
        if (error instanceof EvaluationError) return [];
        throw error;
      }
    });
}

/** The symbols of constants that have a value. */
export function symbolsOfValue(value: bigint, bits: Bits, { edition }: EditionContext): readonly string[] {
  return [...constantValues(ownPart(edition).declarations)]
    .filter(([symbol, own]) => own === value && symbol.startsWith(bits.symbol))
    .map(([symbol]) => symbol);
}

/** All values of the bits, from 0. More than six bits have too many to list: then each bit by itself. */
export function valuesOf(bits: Bits): readonly bigint[] {
  const single = bits.bits
    .filter(({ position }) => position >= 0)
    .map(({ position }) => 1n << BigInt(position));
  if (single.length > 6) return [0n, ...single];
  const values = [0n];
  for (const bit of single) values.push(...values.map((value) => value | bit));
  return values;
}

/**
 * The C symbols that prose names, or `tag` and `member` by themselves, in the order in which it names them. Code is among
 * them, since a text may name what its header does not define.
 */
export function symbolsIn(blocks: readonly Block[]): readonly string[] {
  return wordsIn(blocks)
    .flatMap(({ children }) => allInlines(children))
    .flatMap((inline) =>
      inline.kind === 'symbol' ? [inline.symbol] : inline.kind === 'code' ? [inline.text] : [],
    );
}
