// SPDX-License-Identifier: MIT
// Draws histories and carries them out until one shows a violation; that one shrinks, and is shown as a transcript.

import fc from 'fast-check';
import type { Edition } from '../editions.js';
import { histories, tellable } from './arbitraries.js';
import { minimise } from './minimise.js';
import type { History, Operation } from './operations.js';
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

/** The history with its faults planned instead of by chance, and without all that is not needed. */
function shortest(history: History): Counterexample | undefined {
  const shows = (candidate: History): boolean => carryOut(candidate) !== undefined;
  const planned = withFaultsPlanned(history);
  return carryOut(minimise(shows(planned) ? planned : history, shows));
}

/** Before each operation the faults that it met. */
function withFaultsPlanned({ setting, operations }: History): History {
  const performer = new Performer(setting);
  const { log } = performer.bench.world;
  const planned = operations.flatMap((operation): readonly Operation[] => {
    const { length } = log;
    const isFault = operation.verb === 'fault' || operation.verb === 'chance';
    attempt(() => performer.perform(operation));
    const met = log.slice(length).flatMap((entry) => entry.met);
    return [...met.map((fault) => ({ verb: 'fault', ...fault }) as const), ...(isFault ? [] : [operation])];
  });
  return { setting, operations: planned };
}

/** @returns The violation, where there is one. */
function attempt(action: () => void): Violation | undefined {
  try {
    action();
    return undefined;
  } catch (cause) {
    if (cause instanceof Violation) return cause;
    throw cause;
  }
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
  for (const operation of history.operations) {
    const violation = attempt(() => performer.perform(operation));
    if (violation !== undefined) {
      const transcript = printTranscript(history.setting, performer.bench.world.log, violation);
      return { history, violation, transcript };
    }
  }
  return undefined;
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
