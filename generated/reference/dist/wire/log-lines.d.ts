// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type u32 } from '../core/index.js';
import type { LogEntry } from '../user/access-log.js';
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
