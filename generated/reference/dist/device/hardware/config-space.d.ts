// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { RegionAccess, s32, u32 } from '../../core/index.js';
/** Bytes of conventional configuration space. */
export declare const CONFIG_BYTES: u32;
/** The vendor in the low half, the device in the high half; both made up, like the device. */
export declare const PCI_ID: u32;
/** Where the MSI-X table begins in BAR0. */
export declare const MSIX_TABLE: u32;
/** Where the pending bit array begins in BAR0. */
export declare const MSIX_PENDING: u32;
export declare class ConfigSpace implements RegionAccess {
    #private;
    /**
     * A device at power-on answers nobody and sends nothing; software enables it first. Here it comes as a user has it
     * when the device is at work, enabled and with all vectors open, so that examples need no set-up.
     *
     * @param vectors - Entries of the MSI-X table, 1 to 32.
     */
    constructor(vectors: u32);
    /** Shows whether DMA is outstanding, for who waits for its end before a reset. */
    set transactionsPending(pending: boolean);
    /** Whether the last write asked for a function-level reset; to look takes the wish. */
    takeReset(): boolean;
    /** Whether BAR0 answers. */
    get memoryEnabled(): boolean;
    /** Whether the device may start DMA. */
    get busMaster(): boolean;
    /** Whether the device may send interrupt messages, which are memory writes and so need the bus as well. */
    get messagesOpen(): boolean;
    /** Reads 1, 2 or 4 bytes, aligned to their number and inside. */
    read(offset: u32, into: Uint8Array): s32;
    /** Writes what is writable of as many bytes, and ignores the rest. The bit that asks for a reset reads as clear. */
    write(offset: u32, from: Uint8Array): s32;
}
