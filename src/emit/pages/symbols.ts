// SPDX-License-Identifier: MIT
// Where the names in an edition's prose lead: to a macro, a struct, a member, a function of the C domain.

import type { Declaration } from '../../model/index.js';
import { cName } from '../c-syntax/index.js';
import { literal, type RstInline, role } from './rst-tree.js';

/** A role of the C domain and its target. */
interface Target {
  readonly role: string;
  readonly target: string;
  /** The spelling that needs no title: the role's own, or a name in TypeScript, which the pages do not show. */
  readonly bare: string;
}

type Named = readonly [name: string, target: Target];

/** The names of an edition, by the declaration that they belong to and without it. */
export class SymbolIndex {
  readonly #targets = new Map<string, Target>();

  constructor(declarations: readonly Declaration[]) {
    for (const declaration of declarations) {
      for (const [name, target] of namedBy(declaration)) {
        this.#targets.set(keyOf(declaration.name, name), target);
        if (!this.#targets.has(name)) this.#targets.set(name, target);
      }
    }
  }

  /** The name as a link to its declaration, or as a literal where there is none. */
  link(shown: string, declaration?: string): RstInline {
    const target = this.#find(shown, declaration);
    if (target === undefined) return literal(shown);
    if (shown === target.bare) return role(target.role, target.role === 'c:member' ? `~${target.target}` : target.target);
    return role(target.role, target.target, shown);
  }

  #find(shown: string, declaration: string | undefined): Target | undefined {
    const words = shown.replace(/^struct /, '').replace(/\(\)$/, '');
    // `DeviceState.NDMA`, `vfio_device_migration_info.device_state`: the last part is the name.
    const last = words.slice(words.search(/[^.]*$/));
    const within = declaration === undefined ? [] : [keyOf(declaration, words), keyOf(declaration, last)];
    return [...within, words, last].map((key) => this.#targets.get(key)).find((target) => target !== undefined);
  }
}

const keyOf = (declaration: string, name: string): string => `${declaration}:${name}`;

/** Every name by which prose may call a declaration or a part of it. */
function namedBy(declaration: Declaration): readonly Named[] {
  const whole = (target: Target): readonly Named[] => [
    [declaration.name, { ...target, bare: declaration.name }],
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
      return declaration.bits.flatMap(({ name, symbol }): readonly Named[] => [
        [`${declaration.name}.${name}`, { ...macro(symbol), bare: `${declaration.name}.${name}` }],
        [name, macro(symbol)],
        [symbol, macro(symbol)],
      ]);
    case 'constant':
    case 'capability':
    case 'macro':
      return whole(macro(declaration.symbol));
    case 'region':
      return [declaration.type, declaration.subtype].map(({ symbol }): Named => [symbol, macro(symbol)]);
    case 'list':
      return whole({ role: 'c:data', target: declaration.symbol, bare: declaration.symbol });
    case 'algorithm':
      return whole({ role: 'c:func', target: declaration.symbol, bare: `${declaration.symbol}()` });
    case 'states':
    case 'arcs':
      return [];
    default:
      return declaration satisfies never;
  }
}

const macro = (symbol: string): Target => ({ role: 'c:macro', target: symbol, bare: symbol });
const struct = (tag: string): Target => ({ role: 'c:struct', target: tag, bare: tag });
const member = (tag: string, name: string): Target => ({ role: 'c:member', target: `${tag}.${name}`, bare: name });
