// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/** An expectation that did not hold. */
export declare class AssertionError extends Error {
    /** `AssertionError`: what a test runner tells it by. */
    readonly name: string;
    /** What there was. */
    readonly actual: unknown;
    /** What there should have been. */
    readonly expected: unknown;
    /** Asks the test runner for a difference. */
    readonly showDiff: boolean;
    /**
     * Keeps both values beside the message.
     *
     * @param caller - The function that checks; the stack starts at whoever called it.
     * @param options - What caused the failure, where something else was thrown.
     */
    constructor(message: string, actual: unknown, expected: unknown, caller: Checker, options?: ErrorCause);
}
/** The cause of an error. It is a type of its own, because older libraries of types lack `ErrorOptions`. */
export interface ErrorCause {
    /** What was thrown before. */
    readonly cause?: unknown;
}
/** Any function that makes assertions. */
export type Checker = (...args: never[]) => void;
/** The three assertions that an example needs. */
export interface Assert {
    /** Throws unless the two are equal in depth; `1` and `1n` differ. */
    equal(actual: unknown, expected: unknown, message?: string): void;
    /** Throws if the two are equal in depth. */
    notEqual(actual: unknown, expected: unknown, message?: string): void;
    /** Throws unless the value is truthy. */
    ok(value: unknown, message?: string): void;
}
/** The assertions; what they throw is an {@link AssertionError}. */
export declare const assert: Assert;
/** Equality in depth of scalars, arrays, typed arrays, maps, sets and plain objects; NaN equals NaN. */
export declare function isEqual(a: unknown, b: unknown): boolean;
/** A value as a message shows it; 64-bit numbers with their `n`. */
export declare function show(value: unknown): string;
