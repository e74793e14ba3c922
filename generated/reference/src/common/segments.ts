// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { range, type s32, type u32, type u64 } from '../core/index.js';

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
export function collectSegments(reader: MigrationReader, segmentsMax: u32): s32 {
  let error: s32 = reader.read_pending_bytes();
  if (error !== 0) {
    return error;
  }
  for (const _segment of range(segmentsMax)) {
    // Nothing now; the end, if the device does not run. @rule saving.step.pending-bytes
    if (reader.pending_bytes === 0n) {
      return 0;
    }
    // @rule saving.step.data-offset
    error = reader.read_data_offset();
    if (error !== 0) {
      return error;
    }
    // @rule saving.step.data-size
    error = reader.read_data_size();
    if (error !== 0) {
      return error;
    }
    // @rule saving.step.collect
    error = reader.collect();
    if (error !== 0) {
      return error;
    }
    // Tells the device that the segment was collected. @rule saving.step.next
    error = reader.read_pending_bytes();
    if (error !== 0) {
      return error;
    }
  }
  return 0;
}

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
export function storeSegments(writer: MigrationWriter, segments: u32): s32 {
  // @rule resuming.step.next
  for (const _segment of range(segments)) {
    // @rule resuming.step.data-offset
    let error: s32 = writer.read_data_offset();
    if (error !== 0) {
      return error;
    }
    // @rule resuming.step.store
    error = writer.store();
    if (error !== 0) {
      return error;
    }
    // @rule resuming.step.data-size
    error = writer.write_data_size();
    if (error !== 0) {
      return error;
    }
  }
  return 0;
}
