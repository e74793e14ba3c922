// SPDX-License-Identifier: MIT
// The state of the hardware when a write has failed and the unwind has failed as well, according to the runs of the
// algorithm. A failed step did not reach the hardware, although it changed the label.

import { enumerateVectors, type VectorRun } from '../../expression/enumerate.js';
import { type Bit, bitValue, type Declarations, declarationsOf } from '../../model/index.js';
import type { Operations } from './operations.js';

export interface UnwindFailures {
  /** The name in C of the algorithm that was run. */
  readonly algorithm: string;
  /** Runs with a failure on the way and one on the way back. */
  readonly runs: number;
  /** In how many of them the hardware has a bit at the end. */
  readonly left: readonly { readonly bit: Bit; readonly runs: number }[];
}

/** Undefined where no algorithm that walks the list is enumerated. */
export function unwindFailures(
  declarations: Declarations,
  { list, bits }: Operations,
): UnwindFailures | undefined {
  const algorithm = declarationsOf(declarations, 'algorithm').find(({ vectors }) =>
    Object.values(vectors?.domains ?? {}).some(
      (domain) => domain.kind === 'list' && domain.name === list.name,
    ),
  );
  const start = algorithm?.vectors?.start;
  if (algorithm === undefined || start === undefined) return undefined;
  const failed = enumerateVectors({ declarations }, algorithm).filter(({ faults }) => faults.length > 1);
  const ends = failed.map((run) => hardwareAfter(run, run.inputs[start] ?? 0n));
  return {
    algorithm: algorithm.symbol,
    runs: failed.length,
    left: bits.map((bit) => ({
      bit,
      runs: ends.filter((value) => (value & bitValue(bit.position)) !== 0n).length,
    })),
  };
}

/** The label changes before each call; the hardware follows where the call succeeds. */
function hardwareAfter({ calls, faults }: VectorRun, start: bigint): bigint {
  let label = start;
  let hardware = start;
  for (const [index, { watched }] of calls.slice(0, Math.max(...faults) + 1).entries()) {
    const changed = label ^ watched;
    if (!faults.includes(index)) hardware = (hardware & ~changed) | (watched & changed);
    label = watched;
  }
  return hardware;
}
