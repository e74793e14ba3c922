// SPDX-License-Identifier: MIT
// What the C files of one edition share: names of files, types of the edition, how names read.

import { Signatures, Symbols, symbolNames } from '../../c-syntax/index.js';
import { type Declarations, type Edition, foreignParts, ownPart, type Uapi } from '../../model/index.js';
import type { OfUapi } from '../emitter.js';

/** C sources serve drivers and user space alike. */
export const C_LICENSE = 'GPL-2.0-only OR MIT';

export interface CContext {
  readonly uapi: Uapi;
  /** Its own part: what other headers define is in `foreign`. */
  readonly edition: Edition;
  /** What other headers define, by the header. */
  readonly foreign: ReadonlyMap<string, Declarations>;
  readonly symbols: Symbols;
  readonly rename: (code: string) => string;
  /** `linux/x.h`, as an include names it. */
  readonly include: string;
  /** Name of the header without folder and `.h`. */
  readonly base: string;
  readonly signatures: Signatures;
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
    signatures: new Signatures(symbols),
  };
}

/** Joins blocks of lines with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => `${line}\n`).join(''))
    .join('\n');
}
