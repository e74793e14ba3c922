// SPDX-License-Identifier: MIT
// The declarations of a header: their lines, and the order that C needs.

import { Symbols, symbolNames } from '../../c-syntax/index.js';
import { type Declaration, type Declarations, declarationsOf, type Edition } from '../../model/index.js';
import {
  type HeaderContext,
  printBits,
  printCapability,
  printConstant,
  printIoctl,
  printMacro,
  printRegion,
  valueColumn,
} from './constants.js';
import { printMachine, printStates } from './machine.js';
import { containedIn, printStruct } from './struct.js';

/** The body of a header: lines of comments and declarations, each a section of its own. */
export class HeaderBody {
  readonly #sections: (readonly string[])[] = [];
  readonly #printed: ReadonlyMap<string, readonly string[]>;
  readonly #placed = new Set<string>();
  readonly #declarations: Declarations;

  /**
   * @param declarations - What the header declares.
   * @param edition - All of it: comments name what other headers define as well.
   */
  constructor(declarations: Declarations, edition: Edition) {
    const context = contextOf(declarations, edition);
    this.#declarations = declarations;
    this.#printed = new Map(
      declarations.flatMap((declaration) => {
        const lines = declarationLines(declaration, context);
        return lines === undefined ? [] : [[declaration.name, lines]];
      }),
    );
  }

  /** Whether a declaration belongs into the header. */
  has(name: string): boolean {
    return this.#printed.has(name);
  }

  add(lines: readonly string[]): void {
    this.#sections.push(lines);
  }

  /** Adds a declaration, unless it is there; the structs that it contains come first. */
  place(name: string): void {
    const lines = this.#printed.get(name);
    if (lines === undefined || this.#placed.has(name)) return;
    this.#placed.add(name);
    const struct = declarationsOf(this.#declarations, 'struct').find((one) => one.name === name);
    for (const inner of struct === undefined ? [] : containedIn(struct)) this.place(inner);
    this.add(lines);
  }

  /** The sections, with those of all declarations that were not placed at the end. */
  finish(): readonly (readonly string[])[] {
    for (const name of this.#printed.keys()) this.place(name);
    return this.#sections;
  }
}

/** The headers that the types and the numbers of requests come from. */
export function includes(declarations: Declarations): readonly string[] {
  const hasRequests = declarationsOf(declarations, 'ioctl').length > 0;
  return [...(hasRequests ? ['#include <linux/ioctl.h>'] : []), '#include <linux/types.h>'];
}

/** Sections with an empty line between them. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

function contextOf(declarations: Declarations, edition: Edition): HeaderContext {
  return {
    symbols: new Symbols(edition.declarations),
    rename: symbolNames(edition.declarations),
    column: valueColumn(declarations),
    declarations: edition.declarations,
  };
}

/** Nothing for what is no part of a header. */
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
    case 'ioctl':
      return printIoctl(declaration, around);
    case 'region':
      return printRegion(declaration, around);
    case 'macro':
      return printMacro(declaration, around.symbols, around.rename);
    case 'states':
      return printStates(declaration, around);
    case 'machine':
      return printMachine(declaration, around);
    case 'arcs':
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return undefined;
    default:
      return declaration satisfies never;
  }
}
