// SPDX-License-Identifier: MIT
// The runner of cells: an event in a state and a circumstance, on any target of transcripts, and whether what it comes
// to is lawful. The tests that are made of an edition's table of cells are calls of it.

import { AssertionError, isEqual } from './assert.js';
import {
  describeOutcome,
  type Expectation,
  outcomeOf,
  runStep,
  type StepResult,
  success,
  type TranscriptArgument,
  type TranscriptTarget,
  value,
} from './transcript.js';
import type { u64 } from './types.js';

/** A step of a transcript as a value. */
export interface CellStep {
  /** As authored. */
  readonly text: string;
  /** A verb of the uAPI's transcripts. */
  readonly verb: string;
  /** Its arguments. */
  readonly args: readonly TranscriptArgument[];
  /** What it must do. */
  readonly expected: Expectation;
}

/** An event in a state and a circumstance. */
export interface CellCase {
  /** Makes a target with a fresh device. Each look at an outcome takes one. */
  readonly create: () => TranscriptTarget;
  /** Steps that lead to the state and the circumstance. */
  readonly setup: readonly CellStep[];
  /** The event. */
  readonly run: CellStep;
  /** A step that is under way while the event happens. */
  readonly during?: CellStep;
}

/** A lawful outcome: what the event returns or gives, or steps that hold after it. */
export interface CellOutcome {
  /** How rules call it. */
  readonly name: string;
  /** Of the event. */
  readonly expected?: Expectation;
  /** After the event. */
  readonly after?: readonly CellStep[];
}

/** A step, which succeeds unless something else is expected. */
export const cellStep = (
  text: string,
  verb: string,
  args: readonly TranscriptArgument[] = [],
  expected: Expectation = success,
): CellStep => ({ text, verb, args, expected });

/** Whether a target can make an access while a step is under way. Where it cannot, cells with an overlap do not apply. */
export function canOverlap(create: () => TranscriptTarget): boolean {
  return create().during !== undefined;
}

/**
 * Brings a cell about once for each of some outcomes, until one of them holds.
 *
 * @param by - Who says that these outcomes are lawful, for messages.
 * @param outcomes - Alternatives. A value that the event would give holds where the event fails.
 * @throws AssertionError where none holds, the device cannot be brought there, or it throws.
 */
export function checkCell(cell: CellCase, by: string, ...outcomes: readonly CellOutcome[]): void {
  const got: string[] = [];
  for (const outcome of outcomes) {
    const target = cell.create();
    const result = bringAbout(cell, target, by, checkCell);
    const found = complaint(outcome, result, target);
    if (found === undefined) {
      return;
    }
    got.push(found);
  }
  const wanted = outcomes.map(({ name }) => name).join(' or ');
  const text = `${by}\n  expected ${wanted} of ${describeEvent(cell)}, got ${[...new Set(got)].join('; ')}`;
  throw new AssertionError(text, got.join('; '), wanted, checkCell);
}

/**
 * Brings about a cell that nothing is promised of. The device must not throw, and its state must be one that there is.
 *
 * @param by - Who says that it is undefined, for messages.
 * @param look - The step that reads the state.
 * @param states - What it may give.
 * @throws AssertionError where that is not so.
 */
export function checkUndefinedCell(
  cell: CellCase,
  by: string,
  look: CellStep,
  ...states: readonly u64[]
): void {
  const target = cell.create();
  bringAbout(cell, target, by, checkUndefinedCell, true);
  const found = outcomeOf(target.perform(look.verb, look.args), value(0n));
  if (found.kind !== 'value' || !states.includes(found.value)) {
    const got = describeOutcome(found, target);
    const text = `${by}\n  after ${describeEvent(cell)}, ${look.text} gives ${got}, which is no state`;
    throw new AssertionError(text, got, 'a state', checkUndefinedCell);
  }
}

/** @returns What the event did. */
function bringAbout(
  { setup, run, during }: CellCase,
  target: TranscriptTarget,
  by: string,
  caller: typeof checkCell | typeof checkUndefinedCell,
  isUndefined = false,
): StepResult {
  try {
    for (const { text, verb, args, expected } of setup) {
      runStep(target, text, verb, args, expected);
    }
    if (during === undefined) {
      return target.perform(run.verb, run.args);
    }
    let result: StepResult | undefined;
    target.during?.(() => {
      result = target.perform(run.verb, run.args);
    });
    if (isUndefined) {
      target.perform(during.verb, during.args);
    } else {
      runStep(target, during.text, during.verb, during.args, during.expected);
    }
    if (result === undefined) {
      throw new Error(`${during.text} was over without a moment for ${run.text}`);
    }
    return result;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AssertionError(`${by}\n  ${reason}`, reason, 'no error', caller, { cause });
  }
}

/** What happened instead of an outcome; undefined where it holds. */
function complaint(
  { expected, after = [] }: CellOutcome,
  result: StepResult,
  target: TranscriptTarget,
): string | undefined {
  if (expected !== undefined) {
    return complaintOfEvent(expected, result, target);
  }
  for (const { text, verb, args, expected: wanted } of after) {
    try {
      runStep(target, text, verb, args, wanted);
    } catch (error) {
      return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    }
  }
  return undefined;
}

function complaintOfEvent(
  expected: Expectation,
  result: StepResult,
  target: TranscriptTarget,
): string | undefined {
  const isValue = expected.kind === 'value' || expected.kind === 'nonzero';
  if (isValue && result.errno !== 0) {
    return undefined;
  }
  const actual = outcomeOf(result, expected);
  return isEqual(actual, expected) ? undefined : describeOutcome(actual, target);
}

function describeEvent({ run, during }: CellCase): string {
  return during === undefined ? run.text : `${run.text} during ${during.text}`;
}
