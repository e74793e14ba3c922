// SPDX-License-Identifier: MIT
// Finds the writes that take the register from one value to another. It runs the algorithm that the edition binds to the register, for
// every pair and without a fault. An edition without one has the paths of its state machine, or the arcs that it draws, or nothing. No
// device is run.

import { Interpreter, type RecordValue } from '../expression/interpret.js';
import { deriveMachine, isKept } from '../machine/index.js';
import {
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  type MachineDeclaration,
  ownPart,
} from '../model/index.js';
import * as errnos from '../runtime/errno.js';
import { type Binding, bindTarget, isBoolean } from './target.js';

/** What answers. */
export type TransitionSource =
  | { readonly kind: 'algorithm'; readonly algorithm: string; readonly register: string }
  | { readonly kind: 'machine'; readonly machine: string }
  | { readonly kind: 'arcs' }
  | { readonly kind: 'silent' };

export type TransitionAnswer =
  /** What the register shows on the way, in order, without the last value. */
  | { readonly kind: 'accepted'; readonly through: readonly bigint[] }
  /** The errno is absent where the edition leaves it open. */
  | { readonly kind: 'refused'; readonly errno?: string }
  | { readonly kind: 'drawn' }
  | { readonly kind: 'not drawn' }
  /** No write leads to the value at the start. */
  | { readonly kind: 'unreachable' };

export interface Transitions {
  readonly source: TransitionSource;
  readonly answer: (from: bigint, to: bigint) => TransitionAnswer;
}

/**
 * What an edition says of transitions between the values of its register.
 *
 * @param tag - C tag of the struct whose members are the registers.
 * @param values - What may be written.
 * @param starts - Values from which to ask in any case; the others are those that writes without a fault lead to.
 */
export function transitionsOf(
  edition: Pick<Edition, 'target' | 'declarations'>,
  tag: string,
  values: readonly bigint[],
  starts: readonly bigint[] = [],
): Transitions {
  const binding = bindTarget(edition, tag);
  if (binding !== undefined) return new AlgorithmTransitions(edition.declarations, binding, values, starts);
  const [machine] = declarationsOf(edition.declarations, 'machine');
  if (machine !== undefined) return machineTransitions(edition.declarations, machine);
  const drawn = new Set(drawnPairs(ownPart(edition).declarations));
  return {
    source: { kind: drawn.size === 0 ? 'silent' : 'arcs' },
    answer: (from, to) => ({ kind: drawn.has(`${from} ${to}`) ? 'drawn' : 'not drawn' }),
  };
}

/** The values at the ends of every arc. */
function drawnPairs(declarations: Declarations): readonly string[] {
  return declarationsOf(declarations, 'arcs').flatMap(({ states, arcs }: DeclarationOf<'arcs'>) => {
    const named = findDeclaration(declarations, 'states', states)?.states ?? [];
    const values = new Map(named.map(({ name, value }) => [name, value]));
    return arcs.filter(isKept).map(({ from, to }) => `${values.get(from)} ${values.get(to)}`);
  });
}

/** The path that a device with every optional part takes. A machine refuses without saying with which errno. */
function machineTransitions(declarations: Declarations, machine: MachineDeclaration): Transitions {
  const states = findDeclaration(declarations, 'states', machine.states)?.states ?? [];
  const values = new Map(states.map(({ name, value }) => [name, BigInt(value)]));
  const names = new Map(states.map(({ name, value }) => [BigInt(value), name]));
  const transitions = deriveMachine(declarations, machine).tables.at(-1)?.transitions ?? [];
  const answer = (start: bigint, end: bigint): TransitionAnswer => {
    const from = names.get(start);
    if (from === undefined) return { kind: 'unreachable' };
    if (start === end && from !== machine.failure) return { kind: 'accepted', through: [] };
    const found = transitions.find((each) => each.from === from && each.to === names.get(end));
    if (found?.kind !== 'path') return { kind: 'refused' };
    return { kind: 'accepted', through: found.path.slice(1, -1).map((state) => values.get(state) ?? 0n) };
  };
  return { source: { kind: 'machine', machine: machine.name }, answer };
}

/** The answers of the algorithm, from every value that it gets to. */
class AlgorithmTransitions implements Transitions {
  readonly source: TransitionSource;
  readonly #interpreter: Interpreter;
  readonly #answers = new Map<string, TransitionAnswer>();

  constructor(
    declarations: Declarations,
    private readonly binding: Binding,
    values: readonly bigint[],
    starts: readonly bigint[],
  ) {
    this.source = { kind: 'algorithm', algorithm: binding.algorithm.symbol, register: binding.member.name };
    this.#interpreter = new Interpreter(declarations);
    this.#askAll(values, starts);
  }

  answer(from: bigint, to: bigint): TransitionAnswer {
    return this.#answers.get(`${from} ${to}`) ?? { kind: 'unreachable' };
  }

  #askAll(values: readonly bigint[], starts: readonly bigint[]): void {
    const reached = new Set([this.binding.initial, ...starts]);
    // A set is walked in the order in which it grows.
    for (const from of reached) {
      for (const to of values) {
        const { answer, final } = this.#write(from, to);
        this.#answers.set(`${from} ${to}`, answer);
        reached.add(final);
      }
    }
  }

  #write(from: bigint, to: bigint): { readonly answer: TransitionAnswer; readonly final: bigint } {
    const { algorithm, member } = this.binding;
    const shown: bigint[] = [from];
    const record = this.#record(from, (value) => {
      if (shown.at(-1) !== value) shown.push(value);
    });
    const result = this.#interpreter.run(
      algorithm.name,
      algorithm.parameters.map((parameter) => {
        if (parameter.type.kind === 'record') return record;
        if (parameter.type.kind === 'paths') return this.#interpreter.paths(parameter.type.machine);
        return isBoolean(parameter) ? 1n : to;
      }),
    );
    const final = record.fields.get(member.name) ?? from;
    if (result !== 0n) return { answer: { kind: 'refused', errno: errnoName(-result) }, final };
    const through = shown
      .slice(1)
      .filter((value, index, { length }) => index < length - 1 || value !== final);
    return { answer: { kind: 'accepted', through }, final };
  }

  /** A driver that succeeds at everything, and tells what the register shows when it is called. */
  #record(initial: bigint, show: (value: bigint) => void): RecordValue {
    const { record, callbacks, member } = this.binding;
    const fields = new Map(
      record.members.filter(({ kind }) => kind === 'field').map(({ name }): [string, bigint] => [name, 0n]),
    );
    fields.set(member.name, initial);
    const answer = (): bigint => {
      show(fields.get(member.name) ?? initial);
      return 0n;
    };
    return { fields, callbacks: new Map(callbacks.map(({ name }) => [name, answer])) };
  }
}

const ERRNO_NAMES = new Map(Object.entries(errnos).map(([name, value]) => [BigInt(value), name]));

function errnoName(value: bigint): string {
  return ERRNO_NAMES.get(value) ?? String(value);
}
