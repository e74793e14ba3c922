// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type Expectation, type TranscriptArgument, type TranscriptTarget } from './transcript.js';
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
export declare const cellStep: (text: string, verb: string, args?: readonly TranscriptArgument[], expected?: Expectation) => CellStep;
/** Whether a target can make an access while a step is under way. Where it cannot, cells with an overlap do not apply. */
export declare function canOverlap(create: () => TranscriptTarget): boolean;
/**
 * Brings a cell about once for each of some outcomes, until one of them holds.
 *
 * @param by - Who says that these outcomes are lawful, for messages.
 * @param outcomes - Alternatives. A value that the event would give holds where the event fails.
 * @throws AssertionError where none holds, the device cannot be brought there, or it throws.
 */
export declare function checkCell(cell: CellCase, by: string, ...outcomes: readonly CellOutcome[]): void;
/**
 * Brings about a cell that nothing is promised of. The device must not throw, and its state must be one that there is.
 *
 * @param by - Who says that it is undefined, for messages.
 * @param look - The step that reads the state.
 * @param states - What it may give.
 * @throws AssertionError where that is not so.
 */
export declare function checkUndefinedCell(cell: CellCase, by: string, look: CellStep, ...states: readonly u64[]): void;
