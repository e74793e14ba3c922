// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type BitNames, type StepResult, type s32, type TranscriptArgument, type TranscriptLevel, type TranscriptTarget, type u32, type u64 } from '../core/index.js';
import { type StateRules } from './device.js';
import { User } from './user.js';
/** What a target needs of an edition. */
export interface TargetRules extends StateRules {
    /** The names that values of `device_state` print with. */
    readonly bits: BitNames;
    /** Collects all segments that a saving device has now. */
    collectSegments(user: User, segmentsMax: u32): s32;
}
export declare class ReferenceTarget implements TranscriptTarget {
    #private;
    readonly levels: readonly TranscriptLevel[];
    constructor(rules: TargetRules);
    perform(verb: string, args: readonly TranscriptArgument[]): StepResult;
    show(value: u64): string;
}
