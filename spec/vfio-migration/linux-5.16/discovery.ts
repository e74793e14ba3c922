// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// How a user of this edition finds the migration region.

import { type ByteOrder, StructCodec, type s32, type u32 } from 'uapi';
import { structLayout } from 'uapi/derived';
import { type DeviceIoctl, type FoundRegion, findMigrationRegion, PAGE_BYTES } from '../user/discover.js';

export type { DeviceIoctl, FoundRegion, MappableArea } from '../user/discover.js';

/** The structs that the requests of a device take, as a host lays them out. */
export function infoCodec(byteOrder: ByteOrder = 'little'): StructCodec {
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
export function discoverMigration(
  ioctl: DeviceIoctl,
  byteOrder: ByteOrder = 'little',
  pageBytes: u32 = PAGE_BYTES,
): FoundRegion | s32 {
  return findMigrationRegion(ioctl, infoCodec(byteOrder), pageBytes);
}
