// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/** A line of a log that breaks a rule. */
export interface LogFinding {
    /** The line, from 1. */
    readonly line: u32;
    /** The ID of the rule. */
    readonly rule: string;
    /** What the line does, in words. */
    readonly what: string;
    /** The state behind it, in words; absent where the log does not show it. */
    readonly state?: string;
}
/** What a log says of a rule. */
export interface LogSummary {
    /** The ID of the rule. */
    readonly rule: string;
    /** Whether a line breaks it, or one keeps it and none breaks it, or neither. */
    readonly verdict: 'kept' | 'broken' | 'not shown';
}
/** Thrown for a line that is not of the log's format. Recognize it by `name`: another copy of this module may have thrown it. */
export declare class LogLineError extends Error {
    /** What tells it from other errors. */
    readonly name: 'LogLineError';
    /** The line, from 1. */
    readonly line: u32;
    /** The column, from 1. */
    readonly column: u32;
    /**
     * An error at a place of the log.
     *
     * @param message - What is expected there.
     */
    constructor(message: string, line: u32, column: u32);
}
/** Reads a log as it grows. */
export interface LogReader {
    /**
     * Takes the next piece of text, which may end anywhere.
     *
     * @throws LogLineError for a line that is not of the log's format.
     */
    take(text: string): void;
    /**
     * The log ends. Its last line may lack a newline.
     *
     * @returns Each rule that a log can show.
     * @throws LogLineError for a line that is not of the log's format.
     */
    end(): readonly LogSummary[];
}
/** What the index of an edition exports, where logs of its users can be judged. */
export interface JudgedEdition {
    /**
     * A reader of a log that has no line yet.
     *
     * @param onFinding - Told of each line that breaks a rule, at once or at the end.
     */
    createLogReader(onFinding: (finding: LogFinding) => void): LogReader;
}
