// SPDX-License-Identifier: MIT
// Runs an algorithm over all of its domains and all faults: without one, with each callback failing, and with each
// later callback failing as well. TypeScript and C must give the same results.

import { pathSets, stateValues } from '../machine/index.js';
import {
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  type VectorsRequest,
} from '../model/index.js';
import { EIO, ETIMEDOUT } from '../runtime/errno.js';
import { EvaluationError } from './evaluate.js';
import { Interpreter, parameterRecord, type RecordValue, type Value } from './interpret.js';
import { valuesWhere } from './macro.js';

/** One callback of a run: which, with which arguments, and the watched field at that moment. */
export interface VectorCall {
  readonly callback: string;
  readonly arguments: readonly bigint[];
  readonly watched: bigint;
}

/** One run of an algorithm. */
export interface VectorRun {
  /** Values of the scalar parameters, by name. */
  readonly inputs: Readonly<Record<string, bigint>>;
  /** Which callbacks of the run fail, counted from 0 over the callbacks that can; the first with -EIO, the second with -ETIMEDOUT. */
  readonly faults: readonly number[];
  readonly calls: readonly VectorCall[];
  readonly result: bigint;
  /** The watched field at the end. */
  readonly final: bigint;
}

/** The errno of the first and of the second failing callback: different, so that a result tells them apart. */
export const FAULT_ERRNOS: readonly number[] = [EIO, ETIMEDOUT];

/**
 * Every run that an algorithm's `@vectors` tag asks for, in a fixed order: inputs in the order of the
 * parameters, then no fault, then single faults, then pairs.
 */
export function enumerateVectors(
  edition: Pick<Edition, 'declarations'>,
  algorithm: DeclarationOf<'algorithm'>,
): readonly VectorRun[] {
  const request = algorithm.vectors;
  if (request === undefined) return [];
  const runner = new VectorRunner(edition.declarations, algorithm, request);
  return combinations(domainsOf(edition.declarations, request)).flatMap((inputs) => runner.schedules(inputs));
}

type Inputs = Readonly<Record<string, bigint>>;

class VectorRunner {
  readonly #interpreter: Interpreter;
  readonly #record: DeclarationOf<'record'>;

  constructor(
    declarations: Declarations,
    private readonly algorithm: DeclarationOf<'algorithm'>,
    private readonly request: VectorsRequest,
  ) {
    this.#interpreter = new Interpreter(declarations);
    this.#record = parameterRecord(declarations, algorithm, request.driver);
  }

  /** The run without a fault, with each single one, and with each pair of which the second comes later. */
  schedules(inputs: Inputs): readonly VectorRun[] {
    const runs: VectorRun[] = [this.run(inputs, [])];
    for (let first = 0; first < fallible(this.#record, runs[0]!); first++) {
      const single = this.run(inputs, [first]);
      runs.push(single);
      for (let second = first + 1; second < fallible(this.#record, single); second++) {
        runs.push(this.run(inputs, [first, second]));
      }
    }
    return runs;
  }

  run(inputs: Inputs, faults: readonly number[]): VectorRun {
    const calls: VectorCall[] = [];
    const driver = this.#driver(inputs, faults, calls);
    const values = this.algorithm.parameters.map((parameter): Value => {
      if (parameter.name === this.request.driver) return driver;
      const domain = this.request.domains[parameter.name];
      if (domain?.kind === 'list') return this.#interpreter.list(domain.name);
      const value = inputs[parameter.name];
      if (domain?.kind === 'machine') return this.#interpreter.paths(domain.name, value);
      if (value === undefined) throw new EvaluationError(`@vectors gives no domain for ${parameter.name}`);
      return value;
    });
    const result = this.#interpreter.run(this.algorithm.name, values);
    return { inputs, faults, calls, result, final: driver.fields.get(this.request.watch) ?? 0n };
  }

  #driver(inputs: Inputs, faults: readonly number[], calls: VectorCall[]): RecordValue {
    const fields = new Map<string, bigint>();
    const callbacks = new Map<string, (values: readonly bigint[]) => bigint>();
    let count = 0;
    for (const member of this.#record.members) {
      if (member.kind === 'field') {
        fields.set(member.name, 0n);
        continue;
      }
      callbacks.set(member.name, (values) => {
        calls.push({
          callback: member.name,
          arguments: values,
          watched: fields.get(this.request.watch) ?? 0n,
        });
        if (member.result === 'void') return 0n;
        const order = faults.indexOf(count++);
        return order < 0 ? 0n : -BigInt(FAULT_ERRNOS[order] ?? EIO);
      });
    }
    fields.set(this.request.watch, inputs[this.request.start] ?? 0n);
    return { fields, callbacks };
  }
}

/** How many callbacks of a run could have failed. */
function fallible(record: DeclarationOf<'record'>, run: VectorRun): number {
  const canFail = new Set(
    record.members
      .filter((member) => member.kind === 'callback' && member.result !== 'void')
      .map((member) => member.name),
  );
  return run.calls.filter((call) => canFail.has(call.callback)).length;
}

function domainsOf(
  declarations: Declarations,
  request: VectorsRequest,
): ReadonlyMap<string, readonly bigint[]> {
  const domains = new Map<string, readonly bigint[]>();
  for (const [parameter, domain] of Object.entries(request.domains)) {
    if (domain.kind === 'macro') domains.set(parameter, valuesWhere(declarations, domain.symbol));
    else if (domain.kind === 'states' || domain.kind === 'machine')
      domains.set(parameter, valuesOf(declarations, domain));
    else if (domain.kind === 'literal') domains.set(parameter, [literalValue(domain.value)]);
  }
  return domains;
}

/** Every named state, or every choice of parts. */
function valuesOf(
  declarations: Declarations,
  { kind, name }: { readonly kind: 'states' | 'machine'; readonly name: string },
): readonly bigint[] {
  if (kind === 'states') return [...stateValues(declarations, { states: name }).values()];
  const machine = findDeclaration(declarations, 'machine', name);
  return machine === undefined ? [] : pathSets(declarations, machine).map(({ parts }) => parts);
}

function literalValue(text: string): bigint {
  if (text === 'true') return 1n;
  if (text === 'false') return 0n;
  return BigInt(text);
}

function combinations(domains: ReadonlyMap<string, readonly bigint[]>): readonly Inputs[] {
  let rows: readonly Inputs[] = [{}];
  for (const [name, values] of domains) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  }
  return rows;
}

/** The algorithms of an edition that ask for vectors. */
export function enumeratedAlgorithms(
  edition: Pick<Edition, 'declarations'>,
): readonly DeclarationOf<'algorithm'>[] {
  return declarationsOf(edition.declarations, 'algorithm').filter(
    (algorithm) => algorithm.vectors !== undefined,
  );
}
