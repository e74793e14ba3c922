// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
/** The interrupts of one client. */
export declare class ClientInterrupts {
    #private;
    /**
     * @param vectors - MSI-X vectors of the device.
     * @param signal - Signals the descriptor that the client has sent for a vector; undefined where the link takes no descriptors.
     */
    constructor(vectors: u32, signal: ((vector: u32) => void) | undefined);
    /** The device raises a vector, which the client hears of only where it has asked to. */
    raise(vector: u32): void;
    /**
     * Carries out a request.
     *
     * @param body - `struct vfio_irq_set`. Descriptors that come with it stay with the link.
     * @returns 0 or a negative errno.
     * @errors EINVAL for a request that is too short, names interrupts that there are not, or combines flags that do not go together; EOPNOTSUPP for
     * descriptors over a link that takes none.
     */
    set(body: DataView): s32;
}
