// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type LinkDescriptors, type s32, type u32 } from '../core/index.js';
/** The interrupts of one client. */
export declare class ClientInterrupts {
    #private;
    /**
     * @param vectors - MSI-X vectors of the device.
     * @param link - Undefined where the link takes no descriptors.
     */
    constructor(vectors: u32, link: LinkDescriptors | undefined);
    /** Signals a vector, where the client has asked to hear of it. */
    signal(vector: u32): void;
    /** Whether a descriptor stands for a vector. */
    holds(descriptor: u32): boolean;
    /**
     * Carries out a request.
     *
     * @param body - `struct vfio_irq_set`.
     * @param descriptors - What came with it: an eventfd for each vector, or none to stop hearing of these vectors.
     * @returns 0 or a negative errno.
     * @errors EINVAL for a request that is too short, names interrupts that there are not, combines flags that do not go together, or brings another number
     * of descriptors; EOPNOTSUPP for eventfds over a link that takes none.
     */
    set(body: DataView, descriptors: readonly u32[]): s32;
}
