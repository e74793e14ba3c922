// SPDX-License-Identifier: MIT
// What the C files of one edition share: names of files, types of the edition, how names read.

import {
  CScope,
  changedRecords,
  cName,
  declaredNames,
  type Named,
  Symbols,
  symbolNames,
} from '../../c-syntax/index.js';
import {
  type Declaration,
  type DeclarationOf,
  declarationsOf,
  type Edition,
  foreignParts,
  ownPart,
  type Uapi,
} from '../../model/index.js';
import type { OfUapi } from '../emitter.js';

/** C sources serve drivers and user space alike. */
export const C_LICENSE = 'GPL-2.0-only OR MIT';

export interface CContext {
  readonly uapi: Uapi;
  /** Its own part: what other headers define is in `foreign`. */
  readonly edition: Edition;
  /** What other headers define, by the header. */
  readonly foreign: ReadonlyMap<string, readonly Declaration[]>;
  readonly symbols: Symbols;
  readonly rename: (code: string) => string;
  /** `linux/x.h`, as an include names it. */
  readonly include: string;
  /** Name of the header without folder and `.h`. */
  readonly base: string;
  /** Records (TypeScript names) that functions take by a pointer to const. */
  readonly constRecords: ReadonlySet<string>;
}

export function contextOf({ uapi }: OfUapi, whole: Edition): CContext {
  const { header } = uapi;
  const edition = ownPart(whole);
  const symbols = new Symbols(edition.declarations);
  return {
    uapi,
    edition,
    foreign: foreignParts(whole.declarations),
    symbols,
    rename: symbolNames(whole.declarations),
    include: header.replace(/^include\/uapi\//, ''),
    base: header.slice(header.lastIndexOf('/') + 1).replace(/\.h$/, ''),
    constRecords: constRecords(symbols),
  };
}

/** Records without callbacks that no algorithm changes. */
function constRecords(symbols: Symbols): ReadonlySet<string> {
  const changed = new Set(
    declarationsOf(symbols.declarations, 'algorithm').flatMap((algorithm) => {
      const names = algorithmNames(algorithm, symbols);
      const recordOf = (name: string): string | undefined => {
        const type = names.get(name)?.type;
        return type?.kind === 'record' ? type.record : undefined;
      };
      return [...changedRecords(algorithm.body, recordOf)];
    }),
  );
  return new Set(
    declarationsOf(symbols.declarations, 'record')
      .filter(
        (record) => !changed.has(record.name) && record.members.every((member) => member.kind === 'field'),
      )
      .map((record) => record.name),
  );
}

/** Parameters, locals and loop variables of an algorithm. */
function algorithmNames(algorithm: DeclarationOf<'algorithm'>, symbols: Symbols): ReadonlyMap<string, Named> {
  const recordOfList = (name: string): string => {
    const type = algorithm.parameters.find((parameter) => parameter.name === name)?.type;
    return type?.kind === 'list' ? type.record : (symbols.list(name)?.record ?? '');
  };
  const parameters = algorithm.parameters.map((parameter) => [parameter.name, parameter.type] as const);
  return new Map(
    [...parameters, ...declaredNames(algorithm.body, recordOfList)].map(
      ([name, type]) => [name, { type, text: cName(name) }] as const,
    ),
  );
}

export function algorithmScope(algorithm: DeclarationOf<'algorithm'>, symbols: Symbols): CScope {
  return new CScope(symbols, algorithmNames(algorithm, symbols), 'function');
}

/** `const struct x *`: how functions take a record. */
export function pointerTo(record: string, context: CContext): string {
  const symbol = context.symbols.record(record)?.symbol ?? record;
  return `${context.constRecords.has(record) ? 'const ' : ''}struct ${symbol} *`;
}

/** Joins blocks of lines with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => `${line}\n`).join(''))
    .join('\n');
}
