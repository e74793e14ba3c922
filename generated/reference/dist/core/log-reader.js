// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The interface by which a package judges a log of accesses: lines in, broken rules out.
/** Thrown for a line that is not of the log's format. Recognize it by `name`: another copy of this module may have thrown it. */
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
