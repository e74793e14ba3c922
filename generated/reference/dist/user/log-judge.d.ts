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
/** An entry that breaks a rule. */
export interface BrokenRule {
    /** The ID of the rule. */
    readonly rule: string;
    /** The place of the entry in the log. */
    readonly at: u32;
    /** The entry. */
    readonly entry: LogEntry;
    /** `device_state` behind the entry, without reserved bits; undefined where the log does not show it. */
    readonly state: u32 | undefined;
}
/** Judges a log; the result has each of `JUDGED_RULES` that the edition has, in their order. */
export declare function judgeLog(rules: UserRules, log: readonly LogEntry[]): readonly LogVerdict[];
/** Judges a log while it grows. */
export declare class LogJudge {
    #private;
    /**
     * A judge of a log that has no entry yet.
     *
     * @param onBroken - Told of each entry that breaks a rule: at once, or at the end where the rule is about peers.
     */
    constructor(rules: UserRules, onBroken?: (broken: BrokenRule) => void);
    /**
     * Takes the next entry.
     *
     * @param at - Its place, for the verdicts: how many entries came before it, unless told otherwise.
     */
    take(entry: LogEntry, at?: u32): void;
    /** What the whole log says. Nothing is taken behind it. */
    end(): readonly LogVerdict[];
}
