// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type Access, type StructLayout, type s32, type u32, type u64 } from '../core/index.js';
import type { MigrationPort } from './port.js';
import { Refusals } from './refusals.js';
/** What a user has to know of the registers. */
export interface RegisterRules {
    /** The registers at the start of the region. */
    readonly layout: StructLayout;
    /** The bits of `device_state` that have a meaning; the others are handed back as they were read. */
    readonly mask: u32;
}
/** What it takes to reach the registers and the data section. */
export type RegisterAccess = Pick<MigrationPort, 'read' | 'write' | 'map' | 'mappings' | 'byteOrder' | 'regionBytes'>;
/** What a read gives. */
export interface RegisterRead {
    /** 0 or a negative errno. */
    readonly errno: s32;
    /** In the order of the host; absent where the read failed. */
    readonly value?: u64;
}
/**
 * The registers of one region, and the segments that its user holds. A register as a property is what was last read; the
 * methods access the device, and return 0 or a negative errno.
 */
export declare class UserRegisters {
    #private;
    /** What was collected, in its order, and what is stored. */
    segments: Uint8Array[];
    /** The segment to store next: its place in `segments`, from 0. */
    next: u32;
    /** What was refused, and not by the device. */
    readonly refusals: Refusals;
    /**
     * Knows nothing of the device yet: every register counts as zero until it is read.
     *
     * @param rules - What the edition says of the registers.
     * @param access - The way to the region.
     * @param pieceBytes - Bytes of an access to the data section, a power of two.
     * @param segmentBytesMax - Bytes of a segment that the user has room for.
     * @param refusals - Where what is refused is named.
     */
    constructor(rules: RegisterRules, access: RegisterAccess, pieceBytes?: u32, segmentBytesMax?: u32, refusals?: Refusals);
    /** The bits with a meaning, as last read. */
    get device_state(): u32;
    /** As last read. */
    get pending_bytes(): u64;
    /** As last read. */
    get data_offset(): u64;
    /** As last read. */
    get data_size(): u64;
    /**
     * Reads bytes as one value; that of a register is remembered.
     *
     * @returns 0 and the value, or a negative errno.
     */
    read({ offset, width }: Access): RegisterRead;
    /** Writes a value as bytes; returns 0 or a negative errno. */
    write({ offset, width }: Access, value: u64): s32;
    /** Reads `device_state` and remembers it. */
    read_device_state(): s32;
    /** Reads `pending_bytes` and remembers it. */
    read_pending_bytes(): s32;
    /** Reads `data_offset` and remembers it. */
    read_data_offset(): s32;
    /** Reads `data_size` and remembers it. */
    read_data_size(): s32;
    /**
     * Changes bits of `device_state`; the value that was written is the one to remember.
     *
     * @param keep - The bits that stay as they are, beside the reserved ones.
     * @param set - The bits to set.
     * @returns 0 or the negative errno of the access that failed; the user then reads `device_state` again.
     * @rule device-state.reserved.preserve
     */
    change_device_state(keep: u32, set: u32): s32;
    /**
     * As `change_device_state`, from the value that was last read: with nothing between that read and the write, a user that
     * has looked at the value knows what it changes.
     *
     * @param keep - The bits that stay as they are, beside the reserved ones.
     * @param set - The bits to set.
     * @returns 0 or the negative errno of the write.
     * @rule device-state.reset.window
     */
    write_device_state(keep: u32, set: u32): s32;
    /**
     * Collects the segment that `data_offset` and `data_size` gave when they were last read. One of no bytes is none.
     *
     * @errors EINVAL when it is longer than the user has room for, or lies in the registers or beyond the region.
     * @rule segment.sense
     */
    collect(): s32;
    /**
     * Stores the next segment at `data_offset` as last read. One that is refused stays the next.
     *
     * @errors EINVAL when there is none, or it would lie in the registers or beyond the region.
     * @rule segment.sense
     */
    store(): s32;
    /** Writes the length of the segment that was last stored to `data_size`. */
    write_data_size(): s32;
}
