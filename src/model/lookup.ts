// SPDX-License-Identifier: MIT
// Finding declarations by name, kind or symbol, and several things by one name: IDs that begin alike, and patterns.

import type { Declaration, DeclarationOf, Declarations } from './declaration.js';
import type { Provenance } from './place.js';
import type { Rule } from './prose.js';
import type { Edition } from './spec.js';

export function declarationsOf<K extends Declaration['kind']>(
  declarations: Declarations,
  kind: K,
): readonly DeclarationOf<K>[] {
  return declarations.filter((declaration): declaration is DeclarationOf<K> => declaration.kind === kind);
}

/** The edition without what other headers define: what its own header declares, and what the algorithms work on. */
export function ownPart<E extends Pick<Edition, 'declarations'>>(edition: E): E {
  return {
    ...edition,
    declarations: edition.declarations.filter(({ definedIn }) => definedIn === undefined),
  };
}

/** What other headers define, by the header, in the order of the declarations. */
export function foreignParts(declarations: Declarations): ReadonlyMap<string, Declarations> {
  const foreign = declarations.flatMap((each): readonly (readonly [string, Declaration])[] =>
    each.definedIn === undefined ? [] : [[each.definedIn, each]],
  );
  return grouped(foreign);
}

/** What other headers define comes last: of two things with one short name the uAPI's own is meant. */
export function ownFirst(declarations: Declarations): Declarations {
  return [...ownPart({ declarations }).declarations, ...[...foreignParts(declarations).values()].flat()];
}

/** The declaration of that kind with this TypeScript name. */
export function findDeclaration<K extends Declaration['kind']>(
  declarations: Declarations,
  kind: K,
  name: string,
): DeclarationOf<K> | undefined {
  return declarationsOf(declarations, kind).find((declaration) => declaration.name === name);
}

/** The union of the bits of a bits declaration. */
export function allBits(declaration: DeclarationOf<'bits'>): bigint {
  return declaration.bits.reduce((mask, bit) => mask | (1n << BigInt(bit.position)), 0n);
}

/** How a value of a bits declaration prints: `LIT|DIM`, `{}` for none; unknown bits in hexadecimal. */
export function formatBits(value: bigint, declaration: DeclarationOf<'bits'>): string {
  const names = declaration.bits.filter((bit) => (value >> BigInt(bit.position)) & 1n).map((bit) => bit.name);
  const rest = value & ~allBits(declaration);
  if (rest !== 0n) names.push(`0x${rest.toString(16)}`);
  return names.length === 0 ? '{}' : names.join('|');
}

/** Whether a name is what a pattern says, in which `*` stands for any text. */
export function matchesPattern(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Whether a rule is the one with that ID, or one of those whose IDs begin with it and a dot. */
export function isInGroup(rule: string, id: string): boolean {
  return rule === id || rule.startsWith(`${id}.`);
}

/** The value of a bit by its position; a named zero stands at position -1. */
export function bitValue(position: number): bigint {
  return position < 0 ? 0n : 1n << BigInt(position);
}

/** Whether a duty rests on decisions of the edition alone: no message asks for it. */
export function isDecided({ force, from }: Pick<Rule, 'force' | 'from'>): boolean {
  return (force === 'must' || force === 'must not') && from.every(({ kind }) => kind === 'decision');
}

/** A source as a chapter names it: `AUTHOR DATE TIME`, or `decision:ID`. */
export function sourceName(source: Provenance): string {
  return source.kind === 'message' ? `${source.author} ${source.date}` : `decision:${source.id}`;
}

/** Items by their keys, in the order in which they first come. */
export function grouped<K, T>(pairs: Iterable<readonly [K, T]>): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Each item whose key an earlier one has, with the first one that has it. */
export function repeated<K, T>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): readonly (readonly [again: T, first: T])[] {
  const groups = grouped([...items].map((item) => [keyOf(item), item] as const));
  return [...groups.values()].flatMap(([first, ...more]) => more.map((again) => [again, first!] as const));
}
