// SPDX-License-Identifier: MIT
// The runs of an algorithm as rows of a table, in the words of transcripts.

import { enumerateVectors, FAULT_ERRNOS, type VectorRun } from '../../expression/index.js';
import type { DeclarationOf } from '../../model/index.js';
import { errnoName } from '../../runtime/errno-name.js';
import type { EditionContext } from '../edition-context.js';
import { linkFragment } from '../playground/model/link.js';
import { namedValue } from '../states/values.js';
import { callbackOf, faultLine, RunPrinter, recordOf } from './transcript.js';

export interface Row {
  /** Of the parameters that stand in columns, by their names. */
  readonly values: Readonly<Record<string, string>>;
  /** The lines of the faults, in order. */
  readonly faults: readonly string[];
  readonly path: readonly string[];
  readonly final: string;
  /** As a transcript has it: `success`, or the name of an errno. */
  readonly result: string;
  /** Where the run ends: at the value of one of its parameters, or at a value by its name. */
  readonly ends: string;
  /** Optional parts that the device lacks. */
  readonly lacks: readonly string[];
  /** Into the playground, where it runs; absent where transcripts have no words for it. */
  readonly href?: string;
}

/** @returns Rows of whole devices first; of others, those that differ from all of these. */
export function rowsOf(
  algorithm: DeclarationOf<'algorithm'>,
  inputs: readonly string[],
  edition: EditionContext,
): readonly Row[] {
  const runs = enumerateVectors(edition.edition, algorithm);
  const printer = new RunPrinter(algorithm, runs, edition);
  const rows = runs.map((run) => rowOf(run, inputs, algorithm, printer, edition));
  const seen = new Set<string>();
  return [...rows]
    .sort((a, b) => a.lacks.length - b.lacks.length)
    .filter(({ lacks: _, href: __, ...row }) => {
      const key = JSON.stringify(row);
      return !seen.has(key) && seen.add(key);
    });
}

function rowOf(
  run: VectorRun,
  inputs: readonly string[],
  algorithm: DeclarationOf<'algorithm'>,
  printer: RunPrinter,
  edition: EditionContext,
): Row {
  const show = (value: bigint): string => namedValue(value, edition);
  const record = recordOf(algorithm, edition);
  const fallible = run.calls.filter(({ callback }) => callbackOf(record, callback)?.result !== 'void');
  const faults = run.faults.map((fault, order) => faultLine(fallible[fault]!, FAULT_ERRNOS[order]!, record));
  const text = printer.transcript(run, faults);
  const values = Object.fromEntries(inputs.map((name) => [name, show(run.inputs[name]!)]));
  const final = show(run.final);
  // Where a run ends at the value of several parameters, it did what was asked.
  const reached = [...inputs].reverse().find((name) => values[name] === final);
  return {
    values,
    faults,
    path: run.calls.map(({ watched }) => show(watched)),
    final,
    result: run.result < 0n ? errnoName(Number(-run.result)) : 'success',
    ends: reached ?? final,
    lacks: printer.lacks(run),
    ...(text === undefined || edition.edition.playground === undefined
      ? {}
      : { href: runLink(text, edition) }),
  };
}

function runLink(text: string, { links, model, name }: EditionContext): string {
  return `${links.playground(model.uapi.name)}${linkFragment({ kind: 'transcript', edition: name, text })}`;
}
