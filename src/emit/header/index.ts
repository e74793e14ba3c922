// SPDX-License-Identifier: MIT
// The C header of an edition: chapters as comments, declarations where the chapters place them, the others after.

import type { Declaration, Edition } from '../../model/index.js';
import { preamble } from '../banner.js';
import { Symbols, symbolNames } from '../c-syntax/index.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { blockComment } from '../text/index.js';
import { type HeaderContext, printBits, printCapability, printConstant, printRegion } from './constants.js';
import { valueColumn } from './define.js';
import { printMacro } from './macro.js';
import { chapterParts } from './prose.js';
import { printStruct } from './struct.js';

export const headerEmitter: Emitter = {
  name: 'header',
  emitEdition: (model, edition) => [emitHeader(model, edition)],
};

function emitHeader({ uapi }: OfUapi, edition: Edition): OutputFile {
  const guard = includeGuard(uapi.header);
  const sections = [
    [`#ifndef ${guard}`, `#define ${guard}`],
    ['#include <linux/types.h>'],
    ...bodySections(edition),
    [`#endif /* ${guard} */`],
  ];
  const body = sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
  return {
    path: `${edition.name}/${uapi.header}`,
    text: preamble(uapi.header, uapi, uapi.headerLicense) + body,
  };
}

/** `include/uapi/linux/x.h` has the guard `_UAPI_LINUX_X_H`, of which the kernel strips `_UAPI` when it installs it. */
function includeGuard(path: string): string {
  const name = path.replace(/^include\//, '').replace(/[^A-Za-z0-9]+/g, '_');
  return `_${name.toUpperCase()}`;
}

/** Comments and declarations, each a section of its own, with an empty line between them. */
function bodySections(edition: Edition): readonly (readonly string[])[] {
  const printed = new Map(
    edition.declarations.flatMap((declaration) => printDeclaration(declaration, context(edition))),
  );
  const placed = new Set<string>();
  const sections: (readonly string[])[] = [];
  const placeOnce = (name: string): void => {
    const lines = printed.get(name);
    if (lines !== undefined && !placed.has(name)) sections.push(lines);
    placed.add(name);
  };
  for (const chapter of edition.chapters) {
    for (const part of chapterParts(chapter, edition, (name) => printed.has(name))) {
      if (part.kind === 'comment') sections.push(blockComment(part.lines));
      else placeOnce(part.name);
    }
  }
  for (const name of printed.keys()) placeOnce(name);
  return sections;
}

function context(edition: Edition): HeaderContext {
  return {
    symbols: new Symbols(edition.declarations),
    rename: symbolNames(edition.declarations),
    column: valueColumn(edition.declarations),
  };
}

/** Name and lines of a declaration; nothing for what is no part of the uAPI's header. */
function printDeclaration(
  declaration: Declaration,
  around: HeaderContext,
): readonly (readonly [string, readonly string[]])[] {
  const lines = declarationLines(declaration, around);
  return lines === undefined ? [] : [[declaration.name, lines]];
}

function declarationLines(declaration: Declaration, around: HeaderContext): readonly string[] | undefined {
  switch (declaration.kind) {
    case 'struct':
      return printStruct(declaration, around.rename);
    case 'bits':
      return printBits(declaration, around);
    case 'constant':
      return printConstant(declaration, around);
    case 'capability':
      return printCapability(declaration, around);
    case 'region':
      return printRegion(declaration, around);
    case 'macro':
      return printMacro(declaration, around.symbols, around.rename);
    case 'states':
    case 'arcs':
    case 'record':
    case 'list':
    case 'algorithm':
      return undefined;
    default:
      return declaration satisfies never;
  }
}
