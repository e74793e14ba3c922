// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
import { type Frame } from './frame.js';
/** Memory from address 0 on. */
export declare class ClientMemory {
    readonly bytes: Uint8Array;
    /** @param size - Bytes. */
    constructor(size: u32);
    /**
     * Does what a message of the server asks for.
     *
     * @returns The reply, or a negative errno.
     * @errors EFAULT for what is not there; EINVAL for a message that is too short, or neither reads nor writes memory.
     */
    answer(frame: Frame): DataView | s32;
}
