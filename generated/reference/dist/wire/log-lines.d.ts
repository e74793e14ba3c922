// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
import type { LogEntry } from '../user/access-log.js';
/** What a line has: an entry, or a read that failed and has no bytes. */
export type LoggedEntry = LogEntry | {
    readonly device: string;
    readonly kind: 'read';
    readonly offset: u32;
    /** How many bytes were asked for. */
    readonly count: u32;
    readonly errno: s32;
};
/** Cuts text into lines, and lines into entries. */
export declare class LogLines {
    #private;
    constructor(take: (entry: LogEntry, line: u32) => void);
    /**
     * Takes text, cut anyhow.
     *
     * @throws LogLineError for a line that is none.
     */
    push(text: string): void;
    /** The text ends; its last line may lack the end. */
    end(): void;
}
