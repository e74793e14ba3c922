// SPDX-License-Identifier: MIT
// Draws histories and carries them out until one shows a violation; that one shrinks, and is shown as a transcript.

import fc from 'fast-check';
import type { Edition } from '../editions.js';
import { histories, tellable } from './arbitraries.js';
import { minimise } from './minimise.js';
import type { History } from './operations.js';
import { Performer } from './perform.js';
import { printTranscript } from './print.js';
import { Violation } from './violation.js';

export interface Draw {
  /** The same seed draws the same histories. */
  readonly seed: number;
  /** Histories to draw. */
  readonly runs: number;
  /** The length of a history at most. */
  readonly operationsMax: number;
}

/** A history that shows a violation, as short as it could be made. */
export interface Counterexample {
  readonly history: History;
  readonly violation: Violation;
  /** The lines of a transcript that shows it. */
  readonly transcript: string;
}

/** What drawing came to. */
export interface Drawn {
  readonly seed: number;
  /** Operations that were carried out. */
  readonly operations: number;
  readonly counterexample: Counterexample | undefined;
}

export function drawHistories(edition: Edition, { seed, runs, operationsMax }: Draw): Drawn {
  let operations = 0;
  const property = fc.property(histories(edition, operationsMax), (history) => {
    operations += history.operations.length;
    return carryOut(history) === undefined;
  });
  const { counterexample } = fc.check(property, { seed, numRuns: runs });
  return {
    seed,
    operations,
    counterexample: counterexample === null ? undefined : shortest(counterexample[0]),
  };
}

function shortest(history: History): Counterexample | undefined {
  return carryOut(minimise(history, (shorter) => carryOut(shorter) !== undefined));
}

/** Transcripts of histories that a transcript can show, on devices as transcripts have them. */
export function drawTranscripts(edition: Edition, { seed, runs, operationsMax }: Draw): readonly string[] {
  return fc.sample(tellable(edition, operationsMax), { seed, numRuns: runs }).map((history) => {
    const performer = new Performer(history.setting);
    for (const operation of history.operations) performer.perform(operation);
    return printTranscript(history.setting, performer.bench.world.log);
  });
}

/** @returns Undefined when all is well. */
export function carryOut(history: History): Counterexample | undefined {
  const performer = new Performer(history.setting);
  try {
    for (const operation of history.operations) performer.perform(operation);
    return undefined;
  } catch (cause) {
    const violation = cause instanceof Violation ? cause : ourMistake(cause);
    const transcript = printTranscript(history.setting, performer.bench.world.log, violation);
    return { history, violation, transcript };
  }
}

/** @throws What was thrown: the properties themselves are at fault, and not the device. */
function ourMistake(cause: unknown): never {
  throw cause;
}

/** FC_SEED and FC_RUNS of the environment, which replay what a failure has printed. */
export function fromEnvironment(draw: Draw): Draw {
  const { FC_SEED, FC_RUNS } = process.env;
  return { ...draw, seed: Number(FC_SEED ?? draw.seed), runs: Number(FC_RUNS ?? draw.runs) };
}

/** What to print of a failure: how to see it again, and a transcript to paste. */
export function report({ seed, counterexample }: Drawn): string {
  if (counterexample === undefined) return '';
  const { violation, transcript } = counterexample;
  return `${violation.message}\nFC_SEED=${seed}\n\n\`\`\`transcript\n${transcript}\n\`\`\`\n`;
}
