// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
import type { FlowPart } from './flow-device.js';
import type { VirtualMachine } from './virtual-machine.js';
/** The memory of the guest on one machine. */
export interface GuestMemory {
    /** All bytes: whole pages, and the same number of them on every machine. */
    readonly bytes: Uint8Array;
    /** Bytes of a page. */
    readonly pageBytes: u32;
    /**
     * The pages that were written since the log was last taken. What devices write is in it while they save; what the
     * guest's own processors write is for who runs them to add.
     */
    takeLog(): readonly u32[];
}
/** The memory of the guest at both ends of a flow. Where an end has none that the flow should know, none is copied. */
export interface FlowMemory {
    /** Of the machine that the guest comes from. */
    readonly source?: GuestMemory;
    /** Of the machine that it goes to. */
    readonly target?: GuestMemory;
}
/**
 * Copies all pages. Devices have to log what they write by now, so that what is written from here on can be found.
 *
 * @errors EINVAL when the two memories are not of one size, or not of whole pages.
 */
export declare function copyMemory(from: VirtualMachine, to: VirtualMachine): FlowPart;
/**
 * Copies the pages that were written since the last copy.
 *
 * @errors EINVAL as for all pages.
 */
export declare function copyWrittenPages(from: VirtualMachine, to: VirtualMachine): FlowPart;
/**
 * Puts bytes that were saved into the memory of a machine.
 *
 * @errors EINVAL when it is not of that size, or the flow knows of no memory.
 */
export declare function restoreMemory({ memory, refusals }: VirtualMachine, saved: Uint8Array | undefined): FlowPart;
