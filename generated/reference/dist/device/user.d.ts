// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type Access, type StructLayout, type s32, type u64 } from '../core/index.js';
import type { MigrationDevice } from './device.js';
export declare class User {
    #private;
    /** Segments as they were collected, the first one first; they outlive the device. */
    readonly collected: Uint8Array[];
    /** As last read. */
    pending_bytes: u64;
    /** As last read. */
    data_offset: u64;
    /** As last read. */
    data_size: u64;
    constructor(layout: StructLayout, device: MigrationDevice);
    /** Goes on with another device, as a migration does. */
    moveTo(device: MigrationDevice): void;
    /**
     * Reads bytes as one value, and remembers a register of the data section.
     *
     * @returns The value, or a negative errno.
     */
    read({ offset, width }: Access): {
        readonly errno: s32;
        readonly value?: u64;
    };
    /** Writes a value as bytes. */
    write({ offset, width }: Access, value: u64): s32;
    read_pending_bytes(): s32;
    read_data_offset(): s32;
    read_data_size(): s32;
    /** Collects the segment that `data_offset` and `data_size` gave when they were last read. */
    collect(): s32;
    /**
     * Stores a collected segment at `data_offset` as last read.
     *
     * @param number - Counts from 1.
     * @errors EINVAL when no such segment was collected.
     */
    store(number: u64): s32;
    /** Writes the length of what was last stored to `data_size`. */
    submit(): s32;
}
