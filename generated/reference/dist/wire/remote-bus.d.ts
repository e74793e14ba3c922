// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32, type u64 } from '../core/index.js';
import { Bus, type DmaAccess, type Target } from '../device/hardware/bus.js';
/** Who holds a part of the memory. */
export interface MemoryHolder {
    /** Writes its memory; the bytes are not kept by the caller. */
    writeMemory(address: u64, from: Uint8Array): void;
}
/** A range of addresses that DMA may reach. */
export interface RemoteRange {
    /** Where it begins. */
    readonly address: u64;
    /** Bytes. */
    readonly size: u64;
    /** Whether DMA may read there. */
    readonly read: boolean;
    /** Whether DMA may write there. */
    readonly write: boolean;
    /** Whose memory it is. */
    readonly holder: MemoryHolder;
}
/** What a served device reaches by DMA. */
export declare class RemoteBus extends Bus {
    #private;
    constructor();
    /**
     * Makes a range reachable.
     *
     * @returns 0 or a negative errno.
     * @errors EINVAL for what is not whole pages, is empty, leaves the addresses or permits nothing; EEXIST for what overlaps another range.
     */
    mapRange(range: RemoteRange): s32;
    /**
     * Takes ranges of one holder away.
     *
     * @returns 0 or a negative errno.
     * @errors ENOENT where the holder has no range there; EINVAL where the addresses cut a range in two. On an error every range stays.
     */
    unmapRanges(holder: MemoryHolder, address: u64, size: u64): s32;
    /** Takes away all that a holder holds. */
    forget(holder: MemoryHolder): void;
    /** How many ranges a holder has. */
    rangesOf(holder: MemoryHolder): u32;
    find(address: u64, length: u32, access?: DmaAccess): Target;
}
