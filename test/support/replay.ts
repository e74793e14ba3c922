// SPDX-License-Identifier: MIT
// A file of vectors replayed on the reference package: its runs are taken as text, as another implementation would take
// them, and nothing here knows the interpreter that made them.

import { type DeclarationOf, type Declarations, findDeclaration } from '../../src/model/index.js';
import { type TransitionSet, type Transitions, transitionSet } from '../../src/runtime/index.js';

/** A run as the file has it: numbers as text, a call as the callback, the watched field and the arguments. */
export interface FileRun {
  readonly inputs: Readonly<Record<string, string>>;
  readonly faults: readonly number[];
  readonly calls: readonly (readonly string[])[];
  readonly result: string;
  readonly final: string;
}

/** `vectors/<algorithm>.json`, as `schemas/output/algorithm.schema.json` says. */
export interface RunsFile {
  readonly algorithm: string;
  readonly watch: string;
  readonly start: string;
  readonly errnos: readonly number[];
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly runs: readonly FileRun[];
}

/** What the package exports for an edition, and what it derives from the edition's declarations. */
export interface Package {
  readonly edition: Readonly<Record<string, unknown>>;
  readonly transitionsOf: (machine: string) => Transitions;
}

type Algorithm = DeclarationOf<'algorithm'>;

/** What a run of the package's own function comes to, in the words of the file. */
export function replay(
  file: RunsFile,
  { inputs, faults }: FileRun,
  algorithm: Algorithm,
  declarations: Declarations,
  exports: Package,
): FileRun {
  const calls: string[][] = [];
  const driver = driverOf(file, inputs, faults, recordOf(algorithm, declarations), calls);
  const values = algorithm.parameters.map(({ name, type }) => {
    const domain = algorithm.vectors!.domains[name];
    if (name === algorithm.vectors!.driver) return driver;
    if (domain?.kind === 'list') return exports.edition[domain.name];
    if (domain?.kind === 'machine')
      return pathsOf(exports.transitionsOf(domain.name), file.parts![name]!, Number(inputs[name]));
    const value = Number(inputs[name]);
    return type.kind === 'scalar' && type.scalar === 'boolean' ? value === 1 : value;
  });
  const run = exports.edition[algorithm.name] as (...values: readonly unknown[]) => number;
  const result = run(...values);
  return { inputs, faults, calls, result: String(result), final: String(driver[file.watch]) };
}

/** The record of the parameter whose callbacks fail. */
export function recordOf(algorithm: Algorithm, declarations: Declarations): DeclarationOf<'record'> {
  const type = algorithm.parameters.find(({ name }) => name === algorithm.vectors!.driver)!.type;
  return findDeclaration(declarations, 'record', type.kind === 'record' ? type.record : '')!;
}

/** A driver that writes down what it is told, and fails where the run wants it. */
function driverOf(
  { watch, start, errnos }: RunsFile,
  inputs: FileRun['inputs'],
  faults: readonly number[],
  record: DeclarationOf<'record'>,
  calls: string[][],
): Record<string, unknown> {
  const driver: Record<string, unknown> = { [watch]: Number(inputs[start]) };
  let fallible = 0;
  for (const member of record.members) {
    if (member.kind !== 'callback') continue;
    driver[member.name] = (...values: readonly (number | boolean)[]) => {
      calls.push([member.name, String(driver[watch]), ...values.map((value) => String(Number(value)))]);
      if (member.result === 'void') return undefined;
      const fault = faults.indexOf(fallible++);
      return fault < 0 ? 0 : -errnos[fault]!;
    };
  }
  return driver;
}

function pathsOf(transitions: Transitions, names: readonly string[], parts: number): TransitionSet {
  return transitionSet(
    transitions,
    names.filter((_, bit) => (parts >> bit) & 1),
  );
}
