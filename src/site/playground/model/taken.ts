// SPDX-License-Identifier: MIT
// One step, taken: what it did, whether that is what its line expects, and how it reads.

import type { TranscriptExpectation, TranscriptStep, TranscriptValue } from '../../../model/index.js';
import { isEqual } from '../../../runtime/assert.js';
import { errnoName } from '../../../runtime/errno-name.js';
import type { PlaygroundTarget, PlaygroundView } from '../../../runtime/playground.js';
import {
  type Expectation,
  outcomeOf,
  type StepResult,
  success,
  type TranscriptArgument,
} from '../../../runtime/transcript.js';
import type { Happening } from './happening.js';

/** What came of a step. */
type Outcome =
  | { readonly kind: 'result'; readonly result: StepResult }
  /** The line asks for what cannot be: the target says why. */
  | { readonly kind: 'mistake'; readonly message: string };

export interface Taken {
  readonly step: TranscriptStep;
  readonly outcome: Outcome;
  /** `unasked`: the line expects nothing, and the step has succeeded or failed as it did. */
  readonly verdict: 'unasked' | 'met' | 'missed';
  readonly happenings: readonly Happening[];
  /** All that there is to see after it. */
  readonly view: PlaygroundView;
}

/**
 * Takes a step.
 *
 * @param happenings - Filled while the step runs.
 */
export function takeStep(
  target: PlaygroundTarget,
  step: TranscriptStep,
  happenings: readonly Happening[],
): Taken {
  const outcome = perform(target, step);
  const verdict = judge(outcome, step.expect);
  return { step, outcome, verdict, happenings: [...happenings], view: target.look() };
}

function perform(target: PlaygroundTarget, step: TranscriptStep): Outcome {
  try {
    return { kind: 'result', result: target.perform(step.verb, step.arguments.map(toArgument)) };
  } catch (cause) {
    return { kind: 'mistake', message: cause instanceof Error ? cause.message : String(cause) };
  }
}

function judge(outcome: Outcome, expect: TranscriptExpectation | undefined): Taken['verdict'] {
  if (expect === undefined) return outcome.kind === 'mistake' ? 'missed' : 'unasked';
  if (outcome.kind === 'mistake') return 'missed';
  const expected = toExpectation(expect);
  return isEqual(outcomeOf(outcome.result, expected), expected) ? 'met' : 'missed';
}

function toArgument(value: TranscriptValue): TranscriptArgument {
  switch (value.kind) {
    case 'number':
      return BigInt(value.value);
    case 'field':
    case 'access':
      return { offset: value.offset, width: value.width };
    case 'word':
      return value.word;
    case 'errno':
      return value.value;
    default:
      return value satisfies never;
  }
}

function toExpectation(expect: TranscriptExpectation | undefined): Expectation {
  if (expect === undefined) return success;
  switch (expect.kind) {
    case 'nonzero':
      return { kind: 'nonzero' };
    case 'value':
      return { kind: 'value', value: BigInt(expect.value) };
    case 'errno':
      return { kind: 'errno', errno: expect.value };
    case 'sequence':
      return { kind: 'sequence', values: expect.values.map(({ value }) => BigInt(value)) };
    default:
      return expect satisfies never;
  }
}

/** How a value of the state register, or any other, reads in a transcript. */
export type ShowValue = (value: bigint, step: TranscriptStep) => string;

/** What follows `=>` for what the step did; empty where it succeeded and gave nothing. */
export function printResult({ step, outcome }: Pick<Taken, 'step' | 'outcome'>, show: ShowValue): string {
  if (outcome.kind === 'mistake') return '';
  const { errno, value, sequence } = outcome.result;
  if (errno !== 0) return errnoName(-errno);
  if (value !== undefined) return show(value, step);
  if (sequence === undefined) return '';
  return sequence.length === 0 ? 'nothing' : sequence.map((each) => show(each, step)).join(' ');
}

/** The line without what it expects. */
export function commandOf({ text }: TranscriptStep): string {
  return text.replace(/\s*=>.*$/, '');
}

/** The line with what the step did after `=>`; as it was written where that is what it did. */
export function printTaken(taken: Taken, show: ShowValue): string {
  const { step, outcome, verdict } = taken;
  if (verdict === 'met') return step.text;
  if (outcome.kind === 'mistake') return `${commandOf(step)}  # ${outcome.message}`;
  const result = printResult(taken, show);
  return result === '' ? commandOf(step) : `${commandOf(step)} => ${result}`;
}
