// SPDX-License-Identifier: MIT
// The names in an edition's prose as links: to a macro, a struct, a member, a function of C.

import { cName } from '../c-syntax/index.js';
import type { Declaration, DeclarationOf } from '../model/index.js';
import type { DocumentInline, SymbolTarget } from './document.js';
import { link } from './make.js';
import { nameOf } from './plain.js';

/** What a declaration defines in C, and by which names prose may call it. */
interface Named {
  readonly target: SymbolTarget;
  readonly names: readonly string[];
}

export class NameIndex {
  readonly #targets = new Map<string, SymbolTarget>();
  /** Names that only TypeScript knows; a reader sees the C name instead. */
  readonly #typescript = new Set<string>();

  /** @param declarations - Of two things with one name, the first is meant. */
  constructor(declarations: readonly Declaration[]) {
    for (const declaration of declarations) {
      for (const { target, names } of definedBy(declaration)) {
        for (const name of names) {
          this.#targets.set(keyOf(declaration.name, name), target);
          if (!this.#targets.has(name)) this.#targets.set(name, target);
        }
      }
      for (const name of typescriptNames(declaration)) this.#typescript.add(name);
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

function definedBy(declaration: Declaration): readonly Named[] {
  const { name, symbol } = declaration;
  const whole = (role: SymbolTarget['role']): Named => ({
    target: { kind: 'symbol', role, symbol },
    names: [name, symbol],
  });
  const part = (part: { readonly name: string; readonly symbol: string }): Named => ({
    target: macroTarget(part.symbol),
    names: [`${name}.${part.name}`, part.name, part.symbol],
  });
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [
        whole('struct'),
        ...declaration.members.map((member) => ({
          target: memberOf(declaration, member),
          names: [member.name],
        })),
      ];
    case 'bits':
      return declaration.bits.map(part);
    case 'states':
      return declaration.defined ? declaration.states.map(part) : [];
    case 'region':
      return [declaration.type, declaration.subtype].map((number) => ({
        target: macroTarget(number.symbol),
        names: [number.symbol],
      }));
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
      return [whole('macro')];
    case 'list':
      return [whole('variable')];
    case 'algorithm':
      return [whole('function')];
    case 'arcs':
    case 'machine':
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}

export function macroTarget(symbol: string): SymbolTarget {
  return { kind: 'symbol', role: 'macro', symbol };
}

/** The members of a struct of the uAPI have their C names already. */
export function memberOf(
  { kind, symbol }: DeclarationOf<'struct' | 'record'>,
  { name }: { readonly name: string },
): SymbolTarget {
  return { kind: 'symbol', role: 'member', symbol: `${symbol}.${kind === 'struct' ? name : cName(name)}` };
}

function typescriptNames(declaration: Declaration): readonly string[] {
  const { name, symbol } = declaration;
  const own = name === symbol ? [] : [name];
  if (declaration.kind === 'bits') return [...own, ...declaration.bits.map((bit) => `${name}.${bit.name}`)];
  if (declaration.kind === 'states')
    return [...own, ...declaration.states.map((state) => `${name}.${state.name}`)];
  return own;
}
