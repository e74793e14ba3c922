// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
/** The driver that this edition needs. */
export interface StateDriver {
    /** The value that the user reads. */
    device_state: u32;
    running(set: boolean, unwind: boolean): s32;
    saving(set: boolean, unwind: boolean): s32;
    resuming(set: boolean, unwind: boolean): s32;
    quiesce(): void;
}
/**
 * Carries out a user's write of `device_state`. The label changes once, when the device is in the new state.
 *
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @errors EIO in ERROR, which only a reset leaves; EINVAL for an invalid state or a changed reserved bit.
 */
export declare function changeState(driver: StateDriver, value: u32): s32;
