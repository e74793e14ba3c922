// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { range } from '../core/index.js';
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
export function collectSegments(reader, segmentsMax) {
    let error = reader.read_pending_bytes();
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
export function storeSegments(writer, segments) {
    // @rule resuming.step.next
    for (const _segment of range(segments)) {
        // @rule resuming.step.data-offset
        let error = writer.read_data_offset();
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
