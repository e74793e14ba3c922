// SPDX-License-Identifier: MIT
// Which writes take the register from one value to another, by each edition's own word: the algorithm that it binds to
// the register, run for every pair without a fault; else the arcs that it draws; else nothing. What a running device
// does is not looked at here.

import {
  type Binding,
  bindTarget,
  bitValues,
  Interpreter,
  isBoolean,
  type RecordValue,
} from '../language/index.js';
import type { Declaration, Edition } from '../model/index.js';
import * as errnos from '../runtime/errno.js';
import { arcKey, drawnArcs } from './arcs.js';
import type {
  StateName,
  Transition,
  TransitionAnswer,
  TransitionComparison,
  TransitionSource,
} from './difference.js';
import { stateNames } from './states.js';

/** What one edition answers. */
interface Opinion {
  readonly source: TransitionSource;
  readonly answer: (from: bigint, to: bigint) => TransitionAnswer;
}

/** @param tag - C tag of the struct whose members are the registers. */
export function compareTransitions(from: Edition, to: Edition, tag: string): TransitionComparison {
  const values = bitValues([...from.declarations, ...to.declarations]);
  const before = opinionOf(from, tag, values);
  const after = opinionOf(to, tag, values);
  const common = { before: before.source, after: after.source };
  if (before.source.kind === 'silent' || after.source.kind === 'silent') {
    return { ...common, changed: [], compared: 0 };
  }
  const nameOf = stateNames(from.declarations, to.declarations);
  const pairs = values.flatMap((start) => values.map((end) => [start, end] as const));
  const changed = pairs.flatMap(([start, end]): readonly Transition[] => {
    const was = before.answer(start, end);
    const is = after.answer(start, end);
    if (start === end || isSameAnswer(was, is)) return [];
    return [{ from: nameOf(start), to: nameOf(end), before: was, after: is }];
  });
  return { ...common, changed, compared: pairs.length - values.length };
}

/** A drawn arc says as much as an accepted write; that an edition draws none says nothing of the driver. */
function isSameAnswer(before: TransitionAnswer, after: TransitionAnswer): boolean {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('drawn') && kinds.includes('accepted')) return true;
  if (kinds.includes('not drawn')) return !kinds.includes('drawn') && !kinds.includes('accepted');
  return JSON.stringify(before) === JSON.stringify(after);
}

function opinionOf(edition: Edition, tag: string, values: readonly bigint[]): Opinion {
  const binding = bindTarget(edition, tag);
  if (binding !== undefined) return new AlgorithmOpinion(edition.declarations, binding, values);
  const arcs = drawnArcs(edition.declarations);
  const drawn = new Set(arcs.map(arcKey));
  return {
    source: { kind: arcs.length === 0 ? 'silent' : 'arcs' },
    answer: (from, to) => ({ kind: drawn.has(`${from} ${to}`) ? 'drawn' : 'not drawn' }),
  };
}

/** The answers of the algorithm, from every value that it gets to. */
class AlgorithmOpinion implements Opinion {
  readonly source: TransitionSource;
  readonly #interpreter: Interpreter;
  readonly #answers = new Map<string, TransitionAnswer>();
  readonly #nameOf: (value: bigint) => StateName;

  constructor(
    declarations: readonly Declaration[],
    private readonly binding: Binding,
    values: readonly bigint[],
  ) {
    this.source = { kind: 'algorithm', algorithm: binding.algorithm.symbol, register: binding.member.name };
    this.#interpreter = new Interpreter(declarations);
    this.#nameOf = stateNames(declarations);
    this.#askAll(values);
  }

  answer(from: bigint, to: bigint): TransitionAnswer {
    return this.#answers.get(`${from} ${to}`) ?? { kind: 'unreachable' };
  }

  #askAll(values: readonly bigint[]): void {
    const reached = new Set([this.binding.initial]);
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
        return isBoolean(parameter) ? 1n : to;
      }),
    );
    const final = record.fields.get(member.name) ?? from;
    if (result !== 0n) return { answer: { kind: 'refused', errno: errnoName(-result) }, final };
    const through = shown
      .slice(1)
      .filter((value, index, { length }) => index < length - 1 || value !== final);
    return { answer: { kind: 'accepted', through: through.map(this.#nameOf) }, final };
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
