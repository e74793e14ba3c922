// SPDX-License-Identifier: MIT
// The names that prose may put in back-ticks: those of an edition's declarations, whole and short.

import { type Declaration, type Declarations, declarationsOf, type ScalarType } from '../../model/index.js';

interface SymbolEntry {
  /** The C name, or the member's. */
  readonly symbol: string;
  /** TypeScript name of the declaration. */
  readonly declaration: string;
}

export interface SymbolTable {
  readonly entries: ReadonlyMap<string, SymbolEntry>;
  /** Names that are no symbols of the edition but may stand in prose as code: errnos, kernel types, words of transcripts. */
  readonly plain: ReadonlySet<string>;
  /** TypeScript names of the declarations. */
  readonly declarations: readonly string[];
  /** Those of the state machines. */
  readonly machines: readonly string[];
}

const SCALARS: readonly ScalarType[] = ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64'];

/**
 * Whole names come before short ones, members of structs before those of records (a record that reads a register has a
 * member of its name), and earlier declarations before later ones.
 *
 * @param plain - Names of other headers, errnos, words.
 */
export function symbolTable(declarations: Declarations, plain: readonly string[]): SymbolTable {
  const entries = new Map<string, SymbolEntry>();
  const prefixes = declarations.flatMap((each) =>
    each.kind === 'bits' || each.kind === 'states' ? [each.symbol] : [],
  );
  const add = (name: string, symbol: string, declaration: string): void => {
    if (name !== '' && !entries.has(name)) entries.set(name, { symbol, declaration });
  };
  for (const each of declarations)
    for (const [name, symbol] of wholeNames(each)) add(name, symbol, each.name);
  const isRecord = ({ kind }: Declaration): boolean => kind === 'record';
  for (const each of [...declarations.filter((one) => !isRecord(one)), ...declarations.filter(isRecord)])
    for (const [name, symbol] of partNames(each)) add(name, symbol, each.name);
  for (const each of declarations) {
    for (const [, symbol] of wholeNames(each)) {
      for (const prefix of prefixes)
        if (symbol.startsWith(prefix)) add(symbol.slice(prefix.length), symbol, each.name);
    }
  }
  return {
    entries,
    plain: new Set([...plain, ...SCALARS.map((scalar) => `__${scalar}`)]),
    declarations: declarations.map((each) => each.name),
    machines: declarationsOf(declarations, 'machine').map((each) => each.name),
  };
}

type Names = readonly (readonly [name: string, symbol: string])[];

function namesFor(symbol: string, ...names: readonly string[]): Names {
  return names.map((name) => [name, symbol]);
}

function themselves(parts: readonly { readonly symbol: string }[]): Names {
  return parts.map(({ symbol }) => [symbol, symbol]);
}

/** The names of a declaration itself, and of parts that have a C name of their own. */
function wholeNames(declaration: Declaration): Names {
  const { name, symbol } = declaration;
  const own = namesFor(symbol, symbol, name);
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [...own, ...namesFor(symbol, `struct ${symbol}`)];
    case 'bits':
      return [...own, ...themselves(declaration.bits)];
    case 'states':
      // What the header does not define are names of the text alone.
      return [...namesFor(symbol, name), ...(declaration.defined ? themselves(declaration.states) : [])];
    case 'region':
      return [...themselves([declaration.type, declaration.subtype]), ...namesFor(symbol, name)];
    case 'macro':
    case 'algorithm':
      return [...own, ...namesFor(symbol, `${symbol}()`, `${name}()`)];
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'arcs':
    case 'machine':
    case 'list':
    case 'wish':
      return own;
    default:
      return declaration satisfies never;
  }
}

/** The names of parts by themselves: a bit `DIM`, a member `level`. */
function partNames(declaration: Declaration): Names {
  const owner = declaration.name;
  const written = (name: string): readonly string[] => [name, `!${name}`, `${owner}.${name}`];
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return declaration.members.map(({ name }) => [name, name]);
    case 'bits':
      return declaration.bits.flatMap(({ name, symbol }) => namesFor(symbol, ...written(name)));
    case 'states':
      return declaration.states.flatMap(({ name, symbol }) => namesFor(symbol, ...written(name)));
    default:
      return [];
  }
}

/** Whether code in back-ticks claims to be a symbol: an identifier with an underscore, or capitals only. */
export function looksLikeSymbol(text: string): boolean {
  return /^!?[A-Za-z_]\w*$/.test(text) && (text.includes('_') || /^!?[A-Z][A-Z0-9]{2,}$/.test(text));
}
