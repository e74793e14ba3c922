// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user of this edition finds the migration region.
import { StructCodec } from '../core/index.js';
import { structLayout } from '../derived/linux-5.16.js';
import { findMigrationRegion, PAGE_BYTES } from '../user/discover.js';
/** The structs that the requests of a device take, as a host lays them out. */
export function infoCodec(byteOrder = 'little') {
    return new StructCodec(structLayout, byteOrder);
}
/**
 * Looks for the migration region of a device.
 *
 * @param byteOrder - Of the host.
 * @param pageBytes - Bytes of a page of the host; 4096 unless told otherwise.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export function discoverMigration(ioctl, byteOrder = 'little', pageBytes = PAGE_BYTES) {
    return findMigrationRegion(ioctl, infoCodec(byteOrder), pageBytes);
}
