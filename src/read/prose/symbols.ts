// SPDX-License-Identifier: MIT
// The names that prose may put in back-ticks: those of an edition's declarations, whole and short.

import { type Declaration, declarationsOf, type ScalarType } from '../../model/index.js';

export interface SymbolEntry {
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
export function symbolTable(declarations: readonly Declaration[], plain: readonly string[]): SymbolTable {
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

/** The names of a declaration itself, and of parts that have a C name of their own. */
function wholeNames(declaration: Declaration): Names {
  const own: Names = [
    [declaration.symbol, declaration.symbol],
    [declaration.name, declaration.symbol],
  ];
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [...own, [`struct ${declaration.symbol}`, declaration.symbol]];
    case 'bits':
      return [...own, ...declaration.bits.map(({ symbol }) => [symbol, symbol] as const)];
    case 'states':
      // What the header does not define are names of the text alone.
      return [
        [declaration.name, declaration.symbol],
        ...(declaration.defined ? declaration.states.map(({ symbol }) => [symbol, symbol] as const) : []),
      ];
    case 'region':
      return [declaration.type, declaration.subtype]
        .map(({ symbol }) => [symbol, symbol] as const)
        .concat([own[1] as [string, string]]);
    case 'macro':
    case 'algorithm':
      return [
        ...own,
        [`${declaration.symbol}()`, declaration.symbol],
        [`${declaration.name}()`, declaration.symbol],
      ];
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
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return declaration.members.map(({ name }) => [name, name] as const);
    case 'bits':
      return declaration.bits.flatMap((bit) => namesOfPart(declaration.name, bit));
    case 'states':
      return declaration.states.flatMap((state) => namesOfPart(declaration.name, state));
    default:
      return [];
  }
}

function namesOfPart(
  owner: string,
  { name, symbol }: { readonly name: string; readonly symbol: string },
): Names {
  return [name, `!${name}`, `${owner}.${name}`].map((written) => [written, symbol] as const);
}

/** Whether code in back-ticks claims to be a symbol: an identifier with an underscore, or capitals only. */
export function looksLikeSymbol(text: string): boolean {
  return /^!?[A-Za-z_]\w*$/.test(text) && (text.includes('_') || /^!?[A-Z][A-Z0-9]{2,}$/.test(text));
}
