// SPDX-License-Identifier: MIT
// The runner of transcripts: one interface, several targets (a device in process, generated C, a socket).

import { AssertionError, isEqual } from './assert.js';
import { errnoName } from './errno-name.js';
import type { s32, u32, u64 } from './types.js';

/** What an implementation must offer for a transcript to run: accesses, its intermediate states, failures on demand. */
export type TranscriptLevel = 'core' | 'trace' | 'fault';

/** Bytes of the region, named by a field or by number. */
export interface Access {
  /** Bytes from the start of the region. */
  readonly offset: u32;
  /** Bytes. */
  readonly width: u32;
}

/** A value (`bigint`), an errno (`number`, positive), a word, or an access. */
export type TranscriptArgument = u64 | s32 | string | Access;

/** What a step did. */
export interface StepResult {
  /** 0 or a negative errno. */
  readonly errno: s32;
  /** What a read gave; absent where the verb gives no value. */
  readonly value?: u64;
  /** The states that the last write went through; absent where the verb gives none. */
  readonly sequence?: readonly u64[];
}

/** An implementation that transcripts can drive. */
export interface TranscriptTarget {
  /** What it offers; transcripts of other levels do not apply to it. */
  readonly levels: readonly TranscriptLevel[];
  /**
   * Carries out one step.
   *
   * @param verb - A verb of the uAPI's transcripts.
   * @param args - Its arguments, as the verb takes them.
   * @throws Error for a verb or an argument that it does not know: a mistake of the transcript.
   */
  perform(verb: string, args: readonly TranscriptArgument[]): StepResult;
  /**
   * Arms an access that overlaps the next step.
   *
   * The target calls the function once, while the next step is under way, and disarms it when the step returns. A step
   * that never comes to such a moment does not call it. A target without this member runs no step with an overlap.
   *
   * @param overlap - Makes the access: it calls `perform` while `perform` of the step has not returned.
   */
  during?(overlap: () => void): void;
  /** How a value reads to the author, for messages. */
  show?(value: u64): string;
}

/** What a step must do. */
export type Expectation =
  | {
      /** Returns 0; a value does not matter. */
      readonly kind: 'success';
    }
  | {
      /** Returns 0, and a value that is not zero. */
      readonly kind: 'nonzero';
    }
  | {
      /** Returns 0 and this value. */
      readonly kind: 'value';
      /** The value. */
      readonly value: u64;
    }
  | {
      /** Fails. */
      readonly kind: 'errno';
      /** With this errno, a positive number. */
      readonly errno: s32;
    }
  | {
      /** Returns 0 and these states. */
      readonly kind: 'sequence';
      /** The states, in their order. */
      readonly values: readonly u64[];
    };

/** The step succeeds; its value does not matter. */
export const success: Expectation = { kind: 'success' };
/** The step succeeds and its value is not zero. */
export const nonzero: Expectation = { kind: 'nonzero' };
/** The step succeeds with this value. */
export const value = (expected: u64): Expectation => ({ kind: 'value', value: expected });
/** The step fails with this errno, a positive number. */
export const errno = (expected: s32): Expectation => ({ kind: 'errno', errno: expected });
/** The step succeeds with these values, in this order. */
export const sequence = (...expected: readonly u64[]): Expectation => ({
  kind: 'sequence',
  values: expected,
});
/** The bytes that a step accesses. */
export const access = (offset: u32, width: u32): Access => ({ offset, width });

/**
 * Runs one step and compares.
 *
 * @param text - The step as authored; a failure names it.
 * @throws AssertionError when the target does anything else than expected.
 */
export function runStep(
  target: TranscriptTarget,
  text: string,
  verb: string,
  args: readonly TranscriptArgument[],
  expected: Expectation,
): void {
  const actual = outcomeOf(performStep(target, text, verb, args), expected);
  if (!isEqual(actual, expected)) {
    const got = describeOutcome(actual, target);
    const wanted = describeOutcome(expected, target);
    throw new AssertionError(`${text}\n  expected ${wanted}, got ${got}`, got, wanted, runStep);
  }
}

/** A target throws on a mistake in the transcript or on a bug of ours. In both cases the message names the step. */
function performStep(
  target: TranscriptTarget,
  text: string,
  verb: string,
  args: readonly TranscriptArgument[],
): StepResult {
  try {
    return target.perform(verb, args);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AssertionError(`${text}\n  ${reason}`, reason, 'a result', runStep, { cause });
  }
}

/** Whether the target can run transcripts of a level. Transcripts of other levels do not apply to it. */
export function isApplicable(target: TranscriptTarget, level: TranscriptLevel): boolean {
  return target.levels.includes(level);
}

/**
 * What happened, as an expectation that the step would have met, in the words of what was expected.
 *
 * @param result - What the step did.
 * @param expected - Returned where the step met it.
 */
export function outcomeOf(result: StepResult, expected: Expectation): Expectation {
  if (result.errno !== 0) {
    return errno(-result.errno);
  }
  if (expected.kind === 'nonzero' && result.value !== undefined && result.value !== 0n) {
    return nonzero;
  }
  if ((expected.kind === 'value' || expected.kind === 'nonzero') && result.value !== undefined) {
    return value(result.value);
  }
  return expected.kind === 'sequence' && result.sequence !== undefined
    ? sequence(...result.sequence)
    : success;
}

/** An outcome in the words of its author, for messages. */
export function describeOutcome(outcome: Expectation, target: Pick<TranscriptTarget, 'show'>): string {
  const showValue = (shown: u64): string => target.show?.(shown) ?? `0x${shown.toString(16)}`;
  switch (outcome.kind) {
    case 'success':
      return 'success';
    case 'nonzero':
      return 'nonzero';
    case 'value':
      return showValue(outcome.value);
    case 'errno':
      return errnoName(outcome.errno);
    case 'sequence':
      return outcome.values.length === 0 ? 'no state' : outcome.values.map(showValue).join(' ');
  }
}
