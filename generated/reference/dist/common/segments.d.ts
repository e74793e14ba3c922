// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32, type u64 } from '../core/index.js';
/**
 * The user's side of the SAVING protocol: the registers as last read, and the accesses.
 *
 * @record vfio_migration_reader
 */
export interface MigrationReader {
    /** As last read. */
    pending_bytes: u64;
    /** As last read. */
    data_offset: u64;
    /** As last read. */
    data_size: u64;
    /** Reads `pending_bytes`. */
    read_pending_bytes(): s32;
    /** Reads `data_offset`, which commits the user to collect the segment. */
    read_data_offset(): s32;
    /** Reads `data_size`. */
    read_data_size(): s32;
    /** Collects `data_size` bytes at `data_offset`, in accesses of any number and width. */
    collect(): s32;
}
/**
 * Collects the segments that a saving device has now.
 *
 * @remarks
 * Returns with `pending_bytes` at 0 when no data is left for now. If the device does not run, this is the end of the stream.
 *
 * @param reader - The accesses.
 * @param segmentsMax - The most segments to collect in this call; a device that never ends cannot hold the user.
 * @returns 0 or the negative errno of the access that failed.
 * @algorithm vfio_migration_collect_segments
 */
export declare function collectSegments(reader: MigrationReader, segmentsMax: u32): s32;
/**
 * The user's side of the RESUMING protocol: a stream to store, and the accesses.
 *
 * @record vfio_migration_writer
 */
export interface MigrationWriter {
    /** Reads `data_offset`, which begins a segment. */
    read_data_offset(): s32;
    /** Writes the next segment of the stream at `data_offset`, in accesses of any number and width. */
    store(): s32;
    /** Writes the length of that segment to `data_size`. */
    write_data_size(): s32;
}
/**
 * Stores segments in a resuming device.
 *
 * @remarks
 * The driver reports whether the stream was whole when the user clears RESUMING.
 *
 * @param writer - The accesses.
 * @param segments - How many segments to store.
 * @returns 0 or the negative errno of the access that failed.
 * @algorithm vfio_migration_store_segments
 */
export declare function storeSegments(writer: MigrationWriter, segments: u32): s32;
