// SPDX-License-Identifier: MIT
// Where the names in an edition's prose lead: to a macro, a struct, a member, a function of the C domain.

import { cName } from '../../c-syntax/index.js';
import type { Declaration } from '../../model/index.js';
import { literal, type RstInline, role } from './rst-tree.js';

/** A role of the C domain and its target. */
interface Target {
  readonly role: string;
  readonly target: string;
  /** What the role shows when it has no title. */
  readonly shown: string;
}

type Named = readonly [name: string, target: Target];

/** The names of an edition, by the declaration that they belong to and without it. */
export class SymbolIndex {
  readonly #targets = new Map<string, Target>();
  /** Names that only TypeScript knows; the pages show the C name instead. */
  readonly #typescript = new Set<string>();

  constructor(declarations: readonly Declaration[]) {
    for (const declaration of declarations) {
      for (const [name, target] of namedBy(declaration)) {
        this.#targets.set(keyOf(declaration.name, name), target);
        if (!this.#targets.has(name)) this.#targets.set(name, target);
      }
      for (const name of typescriptNames(declaration)) this.#typescript.add(name);
    }
  }

  /**
   * A name as a link to its declaration, or as a literal where there is none to link to.
   *
   * @param words - As authored: a whole name, a short one, `struct x`, `f()`.
   * @param symbol - The C symbol that the words stand for.
   * @param declaration - TypeScript name of the declaration that has the symbol.
   */
  link(words: string, symbol: string = words, declaration?: string): RstInline {
    const isForeign = this.#typescript.has(words.replace(/\(\)$/, ''));
    const target = this.#find(symbol, declaration);
    // Sphinx takes an exclamation mark for a wish not to link.
    if (target === undefined || words.startsWith('!'))
      return literal(isForeign ? (target?.shown ?? symbol) : words);
    if (!isForeign && words !== target.shown && words !== target.target)
      return role(target.role, target.target, words);
    return role(target.role, target.role === 'c:member' ? `~${target.target}` : target.target);
  }

  #find(symbol: string, declaration: string | undefined): Target | undefined {
    const bare = symbol.replace(/^struct /, '').replace(/\(\)$/, '');
    const within = declaration === undefined ? undefined : this.#targets.get(keyOf(declaration, bare));
    return within ?? this.#targets.get(bare);
  }
}

const keyOf = (declaration: string, name: string): string => `${declaration}:${name}`;

/** Every name by which prose may call a declaration or a part of it. */
function namedBy(declaration: Declaration): readonly Named[] {
  const whole = (target: Target): readonly Named[] => [
    [declaration.name, target],
    [declaration.symbol, target],
  ];
  switch (declaration.kind) {
    case 'struct':
      return [
        ...whole(struct(declaration.symbol)),
        ...declaration.members.map(({ name }): Named => [name, member(declaration.symbol, name)]),
      ];
    case 'record':
      return [
        ...whole(struct(declaration.symbol)),
        ...declaration.members.map(({ name }): Named => [name, member(declaration.symbol, cName(name))]),
      ];
    case 'bits':
      return declaration.bits.flatMap(({ name, symbol }): readonly Named[] =>
        [`${declaration.name}.${name}`, name, symbol].map((known): Named => [known, macro(symbol)]),
      );
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
      return whole(macro(declaration.symbol));
    case 'region':
      return [declaration.type, declaration.subtype].map(({ symbol }): Named => [symbol, macro(symbol)]);
    case 'list':
      return whole({ role: 'c:data', target: declaration.symbol, shown: declaration.symbol });
    case 'algorithm':
      return whole({ role: 'c:func', target: declaration.symbol, shown: `${declaration.symbol}()` });
    case 'states':
      return declaration.defined
        ? declaration.states.flatMap(({ name, symbol }): readonly Named[] =>
            [`${declaration.name}.${name}`, name, symbol].map((known): Named => [known, macro(symbol)]),
          )
        : [];
    case 'arcs':
    case 'machine':
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}

function typescriptNames(declaration: Declaration): readonly string[] {
  const own = declaration.name === declaration.symbol ? [] : [declaration.name];
  if (declaration.kind === 'bits')
    return [...own, ...declaration.bits.map(({ name }) => `${declaration.name}.${name}`)];
  if (declaration.kind === 'states')
    return [...own, ...declaration.states.map(({ name }) => `${declaration.name}.${name}`)];
  return own;
}

const macro = (symbol: string): Target => ({ role: 'c:macro', target: symbol, shown: symbol });
const struct = (tag: string): Target => ({ role: 'c:struct', target: tag, shown: tag });
const member = (tag: string, name: string): Target => ({
  role: 'c:member',
  target: `${tag}.${name}`,
  shown: name,
});
