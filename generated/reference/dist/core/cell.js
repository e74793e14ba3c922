// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The runner of cells: an event in a state and a circumstance, on any target of transcripts, and whether what it comes
// to is lawful. The tests that are made of an edition's table of cells are calls of it.
import { AssertionError, isEqual } from './assert.js';
import { describeOutcome, outcomeOf, runStep, success, value, } from './transcript.js';
/** A step, which succeeds unless something else is expected. */
export const cellStep = (text, verb, args = [], expected = success) => ({ text, verb, args, expected });
/** Whether a target can make an access while a step is under way. Where it cannot, cells with an overlap do not apply. */
export function canOverlap(create) {
    return create().during !== undefined;
}
/**
 * Brings a cell about once for each of some outcomes, until one of them holds.
 *
 * @param by - Who says that these outcomes are lawful, for messages.
 * @param outcomes - Alternatives. A value that the event would give holds where the event fails.
 * @throws AssertionError where none holds, the device cannot be brought there, or it throws.
 */
export function checkCell(cell, by, ...outcomes) {
    const got = [];
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
export function checkUndefinedCell(cell, by, look, ...states) {
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
function bringAbout({ setup, run, during }, target, by, caller, isUndefined = false) {
    try {
        for (const { text, verb, args, expected } of setup) {
            runStep(target, text, verb, args, expected);
        }
        if (during === undefined) {
            return target.perform(run.verb, run.args);
        }
        let result;
        target.during?.(() => {
            result = target.perform(run.verb, run.args);
        });
        if (isUndefined) {
            target.perform(during.verb, during.args);
        }
        else {
            runStep(target, during.text, during.verb, during.args, during.expected);
        }
        if (result === undefined) {
            throw new Error(`${during.text} was over without a moment for ${run.text}`);
        }
        return result;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new AssertionError(`${by}\n  ${reason}`, reason, 'no error', caller, { cause });
    }
}
/** What happened instead of an outcome; undefined where it holds. */
function complaint({ expected, after = [] }, result, target) {
    if (expected !== undefined) {
        return complaintOfEvent(expected, result, target);
    }
    for (const { text, verb, args, expected: wanted } of after) {
        try {
            runStep(target, text, verb, args, wanted);
        }
        catch (error) {
            return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
        }
    }
    return undefined;
}
function complaintOfEvent(expected, result, target) {
    const isValue = expected.kind === 'value' || expected.kind === 'nonzero';
    if (isValue && result.errno !== 0) {
        return undefined;
    }
    const actual = outcomeOf(result, expected);
    return isEqual(actual, expected) ? undefined : describeOutcome(actual, target);
}
function describeEvent({ run, during }) {
    return during === undefined ? run.text : `${run.text} during ${during.text}`;
}
