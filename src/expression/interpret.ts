// SPDX-License-Identifier: MIT
// Runs an algorithm of the statement subset directly. The interpreter is independent of the generated TypeScript and C.
// It makes the vectors, and both are compared with them.

import { type PathSet, pathSets } from '../machine/index.js';
import {
  type Callee,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Expression,
  findDeclaration,
  type LookupName,
  type Statement,
} from '../model/index.js';
import { EMPTY_SCOPE, EvaluationError, evaluate, type Scope } from './evaluate.js';
import { editionScope, evaluateMacro } from './macro.js';
import { wrapScalar } from './scalar.js';

/** A record at run time: its fields by name, and its callbacks. */
export interface RecordValue {
  readonly fields: Map<string, bigint>;
  readonly callbacks: ReadonlyMap<string, (values: readonly bigint[]) => bigint>;
}

export type Value = bigint | RecordValue | readonly RecordValue[] | PathSet;

/** The values of one call's names, and the scope in which its expressions find them. */
interface Frame {
  readonly values: Map<string, Value>;
  readonly scope: Scope;
}

/** Steps after which a run counts as endless. */
const STATEMENTS_MAX = 1_000_000;

/** An algorithm's interpreter for one edition. */
export class Interpreter {
  readonly #declarations: Declarations;
  readonly #base: Scope;
  readonly #algorithms: ReadonlyMap<string, DeclarationOf<'algorithm'>>;
  readonly #macros: ReadonlyMap<string, DeclarationOf<'macro'>>;
  readonly #answers = new Map<string, bigint>();
  #statements = 0;

  constructor(declarations: Declarations) {
    this.#declarations = declarations;
    this.#base = editionScope(declarations);
    this.#algorithms = new Map(
      declarationsOf(declarations, 'algorithm').map((algorithm) => [algorithm.name, algorithm]),
    );
    this.#macros = new Map(declarationsOf(declarations, 'macro').map((macro) => [macro.symbol, macro]));
  }

  /** The records of a declared list. */
  list(name: string): readonly RecordValue[] {
    const list = findDeclaration(this.#declarations, 'list', name);
    if (list === undefined) throw new EvaluationError(`no list ${name}`);
    return list.items.map((item) => ({
      fields: new Map(
        Object.entries(item.values).map(([field, value]) => [field, evaluate(value, this.#base)]),
      ),
      callbacks: new Map(),
    }));
  }

  /**
   * The paths of a declared machine, on a device with some of its parts.
   *
   * @param parts - As bits; absent: all of them.
   */
  paths(name: string, parts?: bigint): PathSet {
    const machine = findDeclaration(this.#declarations, 'machine', name);
    const sets = machine === undefined ? [] : pathSets(this.#declarations, machine);
    const set = parts === undefined ? sets.at(-1) : sets.find((each) => each.parts === parts);
    if (set === undefined) throw new EvaluationError(`no such paths of ${name}`);
    return set;
  }

  /**
   * Runs an algorithm.
   *
   * @param name - TypeScript name of the algorithm.
   * @param values - One per parameter.
   * @returns What the algorithm returns; 0 for none.
   */
  run(name: string, values: readonly Value[]): bigint {
    this.#statements = 0;
    return this.#call(name, values);
  }

  #call(name: string, values: readonly Value[]): bigint {
    const algorithm = this.#algorithms.get(name);
    if (algorithm === undefined) throw new EvaluationError(`no algorithm ${name}`);
    const frame = this.#frame();
    algorithm.parameters.forEach((parameter, index) => {
      const value = values[index];
      if (value === undefined) throw new EvaluationError(`${name} needs ${parameter.name}`);
      frame.values.set(parameter.name, value);
    });
    const result = this.#block(algorithm.body, frame);
    return result === undefined ? 0n : wrapScalar(result, algorithm.result);
  }

  /** A call's own names, and the scope in which its expressions are evaluated. */
  #frame(): Frame {
    const values = new Map<string, Value>();
    const scope: Scope = {
      ...this.#base,
      name: (name) => {
        const value = values.get(name);
        return typeof value === 'bigint' ? value : EMPTY_SCOPE.name(name);
      },
      field: (object, field) =>
        recordOf(object, values).fields.get(field) ?? EMPTY_SCOPE.field(object, field),
      call: (callee, arguments_) => this.#invoke(callee, arguments_, frame),
    };
    const frame: Frame = { values, scope };
    return frame;
  }

  /** Runs statements; a defined result is a return. */
  #block(statements: readonly Statement[], frame: Frame): bigint | undefined {
    for (const statement of statements) {
      if (++this.#statements > STATEMENTS_MAX) throw new EvaluationError('the algorithm does not end');
      const result = this.#statement(statement, frame);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #statement(statement: Statement, frame: Frame): bigint | undefined {
    switch (statement.kind) {
      case 'local':
        frame.values.set(statement.name, wrapScalar(evaluate(statement.value, frame.scope), statement.type));
        return undefined;
      case 'assign':
        this.#assign(statement.target, evaluate(statement.value, frame.scope), frame);
        return undefined;
      case 'if':
        return this.#block(
          evaluate(statement.test, frame.scope) !== 0n ? statement.then : statement.otherwise,
          frame,
        );
      case 'for-list':
        return this.#forList(statement, frame);
      case 'for-range':
        return this.#forRange(statement, frame);
      case 'for-path':
        return this.#forPath(statement, frame);
      case 'call':
        evaluate(statement.call, frame.scope);
        return undefined;
      case 'return':
        return statement.value === undefined ? 0n : evaluate(statement.value, frame.scope);
      default:
        return statement satisfies never;
    }
  }

  #forList(statement: Extract<Statement, { kind: 'for-list' }>, frame: Frame): bigint | undefined {
    const items =
      statement.list.kind === 'declared'
        ? this.list(statement.list.name)
        : frame.values.get(statement.list.name);
    if (!Array.isArray(items)) throw new EvaluationError(`${statement.list.name} is not a list`);
    const walked = items as readonly RecordValue[];
    for (const item of statement.backwards ? [...walked].reverse() : walked) {
      frame.values.set(statement.variable, item);
      const result = this.#block(statement.body, frame);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #forRange(statement: Extract<Statement, { kind: 'for-range' }>, frame: Frame): bigint | undefined {
    const limit = evaluate(statement.limit, frame.scope);
    for (let index = 0n; index < limit; index++) {
      frame.values.set(statement.variable, index);
      const result = this.#block(statement.body, frame);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #forPath(
    { variable, path, body }: Extract<Statement, { kind: 'for-path' }>,
    frame: Frame,
  ): bigint | undefined {
    for (const state of this.#pathOf(path.arguments, frame) ?? []) {
      frame.values.set(variable, state);
      const result = this.#block(body, frame);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #pathOf([paths, from, to]: readonly Expression[], frame: Frame): readonly bigint[] | undefined {
    if (paths === undefined || from === undefined || to === undefined)
      throw new EvaluationError('a path needs its ends');
    return pathsOf(paths, frame.values).path(evaluate(from, frame.scope), evaluate(to, frame.scope));
  }

  #lookUp(name: LookupName, values: readonly Expression[], frame: Frame): bigint {
    const [paths, state] = values;
    const isSo =
      name === 'hasState' && paths !== undefined && state !== undefined
        ? pathsOf(paths, frame.values).states.has(evaluate(state, frame.scope))
        : this.#pathOf(values, frame) !== undefined;
    return isSo ? 1n : 0n;
  }

  #assign(target: Expression, value: bigint, frame: Frame): void {
    if (target.kind === 'name') {
      frame.values.set(target.name, value);
    } else if (target.kind === 'field') {
      recordOf(target.object, frame.values).fields.set(target.field, value);
    } else {
      throw new EvaluationError(`cannot assign to ${target.kind}`);
    }
  }

  #invoke(callee: Callee, values: readonly Expression[], frame: Frame): bigint {
    switch (callee.kind) {
      case 'macro':
        return this.#answer(
          callee,
          values.map((value) => evaluate(value, frame.scope)),
        );
      case 'algorithm':
        return this.#call(
          callee.name,
          values.map((value) => this.#argument(value, frame)),
        );
      case 'lookup':
        return this.#lookUp(callee.name, values, frame);
      case 'callback': {
        const callback = recordOf(callee.object, frame.values).callbacks.get(callee.name);
        if (callback === undefined) throw new EvaluationError(`no callback ${callee.name}`);
        return callback(values.map((value) => evaluate(value, frame.scope)));
      }
      default:
        return callee satisfies never;
    }
  }

  /** What a macro answers; an enumeration asks the same few questions in thousands of runs. */
  #answer({ name, symbol }: Extract<Callee, { kind: 'macro' }>, values: readonly bigint[]): bigint {
    const macro = this.#macros.get(symbol);
    if (macro === undefined) throw new EvaluationError(`cannot call ${name}`);
    const question = `${symbol} ${values.join(' ')}`;
    const answer = this.#answers.get(question) ?? evaluateMacro(macro, values, this.#base);
    this.#answers.set(question, answer);
    return answer;
  }

  /** An argument: a record or list by reference, a scalar by value. */
  #argument(expression: Expression, frame: Frame): Value {
    if (expression.kind === 'name') {
      const value = frame.values.get(expression.name);
      if (value !== undefined) return value;
    }
    if (expression.kind === 'constant' && this.#isList(expression.name)) return this.list(expression.name);
    return evaluate(expression, frame.scope);
  }

  #isList(name: string): boolean {
    return findDeclaration(this.#declarations, 'list', name) !== undefined;
  }
}

function pathsOf(expression: Expression, values: Frame['values']): PathSet {
  const value = expression.kind === 'name' ? values.get(expression.name) : undefined;
  if (typeof value !== 'object' || !('path' in value)) throw new EvaluationError('not the paths of a device');
  return value;
}

function recordOf(expression: Expression, values: Frame['values']): RecordValue {
  const value = expression.kind === 'name' ? values.get(expression.name) : undefined;
  if (typeof value !== 'object' || !('fields' in value)) throw new EvaluationError('not a record');
  return value;
}

/** The record declaration that a parameter of an algorithm takes. */
export function parameterRecord(
  declarations: Declarations,
  algorithm: DeclarationOf<'algorithm'>,
  parameter: string,
): DeclarationOf<'record'> {
  const type = algorithm.parameters.find((candidate) => candidate.name === parameter)?.type;
  const record = type?.kind === 'record' ? findDeclaration(declarations, 'record', type.record) : undefined;
  if (record === undefined) throw new EvaluationError(`${parameter} of ${algorithm.name} is no record`);
  return record;
}
