// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a package offers to whoever has a log of accesses: lines in, broken rules out.
/** A line that is no line of a log. A caller of another copy of this module knows it by its name. */
export class LogLineError extends Error {
    /** What tells it from other errors. */
    name = 'LogLineError';
    /** The line, from 1. */
    line;
    /** The column, from 1. */
    column;
    /**
     * An error at a place of the log.
     *
     * @param message - What is expected there.
     */
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
