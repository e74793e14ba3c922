// SPDX-License-Identifier: MIT
// The names in an edition's prose as links: to a macro, a struct, a member, a function of C.

import type { Declaration, Declarations } from '../model/index.js';
import type { DocumentInline, SymbolTarget } from './document.js';
import { link } from './make.js';
import { type DeclarationPart, partsOf } from './parts.js';
import { nameOf } from './plain.js';

export class NameIndex {
  readonly #targets = new Map<string, SymbolTarget>();
  /** Names that only TypeScript knows; a reader sees the C name instead. */
  readonly #typescript = new Set<string>();

  /** @param declarations - Of two things with one name, the first is meant. */
  constructor(declarations: Declarations) {
    for (const declaration of declarations) {
      const { kind, name, symbol } = declaration;
      const role = ROLES[kind];
      if (role !== undefined) this.#add(declaration, { kind: 'symbol', role, symbol }, name, symbol);
      if (name !== symbol) this.#typescript.add(name);
      const isQualified = kind === 'bits' || kind === 'states';
      for (const part of partsOf(declaration)) {
        const qualified = `${name}.${part.name}`;
        if (isQualified) this.#typescript.add(qualified);
        if (kind === 'states' && !declaration.defined) continue;
        const names = isQualified ? [qualified, part.name, part.symbol] : [part.name];
        this.#add(declaration, partTarget(part), ...names);
      }
    }
  }

  #add({ name: declaration }: Declaration, target: SymbolTarget, ...names: readonly string[]): void {
    for (const name of names) {
      this.#targets.set(keyOf(declaration, name), target);
      if (!this.#targets.has(name)) this.#targets.set(name, target);
    }
  }

  /**
   * A name as a link to what it names, or as code where there is no such thing.
   *
   * @param words - As authored: a whole name, a short one, `struct x`, `f()`.
   * @param symbol - The C symbol that the words stand for.
   * @param declaration - TypeScript name of the declaration that has the symbol.
   */
  link(words: string, symbol: string = words, declaration?: string): DocumentInline {
    const isForeign = this.#typescript.has(words.replace(/\(\)$/, ''));
    const target = this.#find(symbol, declaration);
    const name = (text: string): DocumentInline => ({ kind: 'code', text, written: words });
    if (target === undefined) return name(isForeign ? symbol : words);
    return link(target, name(isForeign || words === target.symbol ? nameOf(target) : words));
  }

  #find(symbol: string, declaration: string | undefined): SymbolTarget | undefined {
    const bare = symbol.replace(/^struct /, '').replace(/\(\)$/, '');
    const within = declaration === undefined ? undefined : this.#targets.get(keyOf(declaration, bare));
    return within ?? this.#targets.get(bare);
  }
}

const keyOf = (declaration: string, name: string): string => `${declaration}:${name}`;

/** What C declares as a whole, as what it declares it. */
export const ROLES: Readonly<Partial<Record<Declaration['kind'], SymbolTarget['role']>>> = {
  struct: 'struct',
  record: 'struct',
  constant: 'macro',
  capability: 'macro',
  ioctl: 'macro',
  macro: 'macro',
  list: 'variable',
  algorithm: 'function',
};

export function partTarget({ kind, symbol }: DeclarationPart): SymbolTarget {
  const isMember = kind === 'member' || kind === 'field' || kind === 'callback';
  return { kind: 'symbol', role: isMember ? 'member' : 'macro', symbol };
}
