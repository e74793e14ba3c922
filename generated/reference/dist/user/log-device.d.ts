// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type u32 } from '../core/index.js';
import type { LogEntry } from './access-log.js';
import type { UserRules } from './rules.js';
/** Says that an entry keeps a rule or breaks it. */
export type Say = (rule: string, isKept: boolean) => void;
/** What the log has shown of one device so far. */
export declare class LoggedDevice {
    #private;
    /** `device_state` without reserved bits, as last read or written; unknown at first, and after a reset that failed. */
    state: u32 | undefined;
    /** Segments collected since the device began to save, in hexadecimal digits. */
    collected: string[];
    /** Whether 0 was read from the stopped device behind them. */
    hasEnded: boolean;
    /** States in which segments were collected. */
    readonly collectedIn: Set<u32>;
    /** Segments stored since the device began to resume. */
    stored: string[];
    constructor(rules: UserRules, say: Say, onWrite: (device: LoggedDevice, value: u32) => void);
    /** Takes the next entry of the log. */
    take(entry: LogEntry): void;
    get isSaving(): boolean;
    get isResuming(): boolean;
    get isRunning(): boolean;
}
