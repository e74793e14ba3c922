// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The runner of transcripts: one interface, several targets (a device in process, generated C, a socket).
import { AssertionError, isEqual } from './assert.js';
import { errnoName } from './errno-name.js';
/** The step succeeds; its value does not matter. */
export const success = { kind: 'success' };
/** The step succeeds and its value is not zero. */
export const nonzero = { kind: 'nonzero' };
/** The step succeeds with this value. */
export const value = (expected) => ({ kind: 'value', value: expected });
/** The step fails with this errno, a positive number. */
export const errno = (expected) => ({ kind: 'errno', errno: expected });
/** The step succeeds with these values, in this order. */
export const sequence = (...expected) => ({
    kind: 'sequence',
    values: expected,
});
/** The bytes that a step accesses. */
export const access = (offset, width) => ({ offset, width });
/**
 * Runs one step and compares.
 *
 * @param text - The step as authored; a failure names it.
 * @throws AssertionError when the target does anything else than expected.
 */
export function runStep(target, text, verb, args, expected) {
    const actual = outcomeOf(performStep(target, text, verb, args), expected);
    if (!isEqual(actual, expected)) {
        const got = describeOutcome(actual, target);
        const wanted = describeOutcome(expected, target);
        throw new AssertionError(`${text}\n  expected ${wanted}, got ${got}`, got, wanted, runStep);
    }
}
/** A target throws on a mistake in the transcript or on a bug of ours. In both cases the message names the step. */
function performStep(target, text, verb, args) {
    try {
        return target.perform(verb, args);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new AssertionError(`${text}\n  ${reason}`, reason, 'a result', runStep, { cause });
    }
}
/** Whether the target can run transcripts of a level. Transcripts of other levels do not apply to it. */
export function isApplicable(target, level) {
    return target.levels.includes(level);
}
/**
 * What happened, as an expectation that the step would have met, in the words of what was expected.
 *
 * @param result - What the step did.
 * @param expected - Returned where the step met it.
 */
export function outcomeOf(result, expected) {
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
export function describeOutcome(outcome, target) {
    const showValue = (shown) => target.show?.(shown) ?? `0x${shown.toString(16)}`;
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
