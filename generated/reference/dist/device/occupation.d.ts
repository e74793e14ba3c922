// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32 } from '../core/index.js';
/** What takes time. */
type Operation = 'write' | 'reset';
export declare class Occupation {
    #private;
    /** Whether a write of `device_state` or a reset is under way. */
    get busy(): boolean;
    /** Whether a reset is under way. */
    get resetting(): boolean;
    /**
     * Carries out one operation.
     *
     * @param settle - Follows it, also where a peer's callback threw.
     * @returns What the operation returns.
     * @errors EBUSY while another one is under way.
     * @rule device-state.one-at-a-time
     */
    carryOut(operation: Operation, run: () => s32, settle: () => void): s32;
    /** Does this at once, or as soon as nothing is under way. */
    whenIdle(action: () => void): void;
}
export {};
