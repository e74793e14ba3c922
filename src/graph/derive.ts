// SPDX-License-Identifier: MIT
// The state graph of an edition, from its declarations alone: named states and their arcs where it draws arcs, else
// the valid values of its bit field and the single bits by which they differ.

import { editionScope, evaluateMacro, subsetsOf } from '../expression/index.js';
import { isKept, neededParts } from '../machine/index.js';
import {
  allBits,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  formatBits,
  ownPart,
} from '../model/index.js';
import type { StateEdge, StateGraph, StateNode } from './state-graph.js';

type OfEdition = Pick<Edition, 'declarations' | 'target'>;
type Bits = DeclarationOf<'bits'>;
type States = DeclarationOf<'states'>;

/** A graph for each declaration of arcs; where there is none, for each bit field of which a macro says what is valid. */
export function stateGraphs(edition: OfEdition): readonly StateGraph[] {
  const { declarations } = ownPart(edition);
  const drawn = declarationsOf(declarations, 'arcs').flatMap((arcs) => graphOfArcs(arcs, edition));
  if (drawn.length > 0) return drawn;
  return declarationsOf(declarations, 'bits').flatMap((bits) => graphOfSteps(bits, edition));
}

function graphOfArcs(arcs: DeclarationOf<'arcs'>, edition: OfEdition): readonly StateGraph[] {
  const states = findDeclaration(edition.declarations, 'states', arcs.states);
  if (states === undefined) return [];
  const bits = findDeclaration(edition.declarations, 'bits', states.of);
  const machine = declarationsOf(edition.declarations, 'machine').find((each) => each.arcs === arcs.name);
  const describe = new Describer(edition, bits, machine);
  const values = rising(new Set(states.states.map(({ value }) => BigInt(value))));
  const nodes = values.map((value) => describe.node(value));
  const valuesByName = new Map(states.states.map(({ name, value }) => [name, value]));
  const edges = arcs.arcs.filter(isKept).map((arc): Unnumbered => {
    const ends = { from: valuesByName.get(arc.from) ?? arc.from, to: valuesByName.get(arc.to) ?? arc.to };
    const ofEnds = [ends.from, ends.to].flatMap((value) => describe.needs(BigInt(value)));
    const needs = machine === undefined ? [...new Set(ofEnds)] : neededParts(machine, arc);
    return { ...ends, label: arc.label, carrier: { kind: 'arc', arcs: arcs.name }, needs };
  });
  return [{ kind: 'arcs', source: arcs.name, nodes, edges: numbered(edges) }];
}

function graphOfSteps(bits: Bits, edition: OfEdition): readonly StateGraph[] {
  const tells = new Telling(edition.declarations, bits);
  if (!tells.says('valid')) return [];
  const describe = new Describer(edition, bits);
  const values = subsetsOf(allBits(bits)).filter(
    (value) => tells.is('valid', value) || tells.is('error', value),
  );
  const valid = values.filter((value) => tells.is('valid', value));
  const edges = valid.flatMap((from) => valid.flatMap((to) => stepsBetween(from, to, bits, describe)));
  const nodes = values.map((value) => describe.node(value));
  return [{ kind: 'steps', source: bits.name, nodes, edges: numbered(edges) }];
}

type Unnumbered = Omit<StateEdge, 'id'>;

/** The step of the one bit in which two values differ; none where they differ in several, or in nothing. */
function stepsBetween(from: bigint, to: bigint, bits: Bits, describe: Describer): readonly Unnumbered[] {
  const bit = bits.bits.find(({ position }) => position >= 0 && (from ^ to) === 1n << BigInt(position));
  if (bit === undefined) return [];
  const { name, symbol } = bit;
  const needs = [...new Set([...describe.needs(from), ...describe.needs(to)])];
  const carrier = { kind: 'step', bit: name, symbol, set: to > from } as const;
  return [{ from: String(from), to: String(to), label: name, carrier, needs }];
}

function numbered(edges: readonly Unnumbered[]): readonly StateEdge[] {
  const counts = new Map<string, number>();
  return edges.map((edge) => {
    const pair = `${edge.from}-${edge.to}`;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    return { id: count === 1 ? pair : `${pair}-${count}`, ...edge };
  });
}

/** What the macros of an edition say of the values of a bit field. */
class Telling {
  readonly #macros: readonly DeclarationOf<'macro'>[];
  readonly #scope: ReturnType<typeof editionScope>;

  constructor(declarations: Declarations, bits: Bits) {
    this.#macros = declarationsOf(declarations, 'macro').filter(({ tells }) => tells?.bits === bits.name);
    this.#scope = editionScope(declarations);
  }

  says(what: 'valid' | 'error'): boolean {
    return this.#macros.some(({ tells }) => tells?.what === what);
  }

  is(what: 'valid' | 'error', value: bigint): boolean {
    const asked = this.#macros.filter(({ tells }) => tells?.what === what);
    return asked.length > 0 && asked.every((macro) => evaluateMacro(macro, [value], this.#scope) !== 0n);
  }
}

/** Describes values: by the names that states and constants give them, and by what the macros say of them. */
class Describer {
  readonly #tells: Telling | undefined;
  readonly #states: readonly States['states'][number][];

  constructor(
    private readonly edition: OfEdition,
    private readonly bits: Bits | undefined,
    private readonly machine?: DeclarationOf<'machine'>,
  ) {
    this.#tells = bits === undefined ? undefined : new Telling(edition.declarations, bits);
    this.#states = declarationsOf(edition.declarations, 'states')
      .filter(({ of }) => of === bits?.name)
      .flatMap(({ states }) => states);
  }

  node(value: bigint): StateNode {
    const named = this.#states.filter((state) => BigInt(state.value) === value);
    const bits = this.bits === undefined ? String(value) : formatBits(value, this.bits);
    const names = [...new Set([...named.map(({ name }) => name), ...this.#constants(value)])];
    const initial = this.machine?.initial ?? this.edition.target?.initial;
    return {
      value: String(value),
      bits,
      names,
      kind: names.includes(this.machine?.failure ?? '') ? 'error' : this.#kind(value),
      isInitial: initial !== undefined && [bits, ...names].includes(initial),
      needs: this.needs(value),
      summary: named.find(({ summary }) => summary !== '')?.summary ?? '',
    };
  }

  /** The optional parts that the machine says, else the capabilities of the optional bits that are set. */
  needs(value: bigint): readonly string[] {
    const state = this.#states.find((each) => BigInt(each.value) === value);
    const fact = this.machine?.facts.find(({ name }) => name === state?.name);
    if (this.machine !== undefined) return fact?.needs ?? [];
    const optional = (this.bits?.bits ?? []).filter(
      ({ position }) => position >= 0 && (value >> BigInt(position)) & 1n,
    );
    return [...new Set(optional.flatMap((bit) => (bit.optional === undefined ? [] : [bit.optional])))];
  }

  #kind(value: bigint): StateNode['kind'] {
    if (this.#tells?.is('error', value)) return 'error';
    return this.#tells === undefined || !this.#tells.says('valid') || this.#tells.is('valid', value)
      ? 'valid'
      : 'invalid';
  }

  /** Constants of the value that begin like the bits do; the mask of all bits names no state, and a bit has its name already. */
  #constants(value: bigint): readonly string[] {
    const { bits } = this;
    if (bits === undefined || value === allBits(bits)) return [];
    return declarationsOf(this.edition.declarations, 'constant')
      .filter(({ symbol, value: digits }) => symbol.startsWith(bits.symbol) && BigInt(digits) === value)
      .map(({ symbol }) => symbol.slice(bits.symbol.length));
  }
}

function rising(values: ReadonlySet<bigint>): readonly bigint[] {
  return [...values].sort((a, b) => (a < b ? -1 : 1));
}
