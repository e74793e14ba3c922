// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type u32 } from '../core/index.js';
import type { LogEntry } from './access-log.js';
import type { UserRules } from './rules.js';
/** The rules that a log can show, of any edition. */
export declare const JUDGED_RULES: readonly string[];
/** What a log says of one rule. */
export interface LogVerdict {
    /** The ID of the rule. */
    readonly rule: string;
    /** `broken` where an entry breaks it, `kept` where one keeps it and none breaks it. */
    readonly verdict: 'kept' | 'broken' | 'not shown';
    /** The places of the entries that break it, from 0. */
    readonly at: readonly u32[];
}
/** Judges a log; the result has each of `JUDGED_RULES` that the edition has, in their order. */
export declare function judgeLog(rules: UserRules, log: readonly LogEntry[]): readonly LogVerdict[];
