// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type StepResult, type s32, type TranscriptArgument, type TranscriptLevel, type TranscriptTarget, type u32, type u64 } from '../core/index.js';
import type { DeviceIoctl } from '../user/discover.js';
import type { UserRules } from '../user/rules.js';
import { UserRegisters } from '../user/user-registers.js';
import { MigrationDevice } from './device.js';
import type { DeviceOptions, StateRules } from './options.js';
/** What a target needs of an edition. */
export interface TargetRules extends StateRules, Pick<UserRules, 'bits' | 'collectSegments' | 'storeSegments'> {
    /** Asks of a transition, in an edition with a request for that; returns the flags of the answer or a negative errno. */
    askArc?(ioctl: DeviceIoctl, from: u32, to: u32): s32;
}
/** Makes a device, as the edition does. */
type CreateDevice = (options: DeviceOptions) => MigrationDevice;
export declare class ReferenceTarget implements TranscriptTarget {
    #private;
    readonly levels: readonly TranscriptLevel[];
    /**
     * A target with a device as it comes.
     *
     * @param options - Words of the edition's own that a transcript may start a device with.
     */
    constructor(rules: TargetRules, create?: CreateDevice, options?: Readonly<Record<string, DeviceOptions>>);
    /** The device that is driven now. */
    get device(): MigrationDevice;
    /** What the user holds: segments, and registers as last read. */
    get user(): UserRegisters;
    during(overlap: () => void): void;
    perform(verb: string, args: readonly TranscriptArgument[]): StepResult;
    show(value: u64): string;
}
export {};
