// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// How a user of this edition finds the migration region.

import { type ByteOrder, StructCodec, type s32 } from 'uapi';
import { structLayout } from 'uapi/derived';
import { MIG_NDMA } from '../common/capability.js';
import { type DeviceIoctl, type FoundRegion, findMigrationRegion } from '../user/discover.js';

export type { DeviceIoctl, FoundRegion, MappableArea } from '../user/discover.js';

/** The structs that the requests of a device take, as a host lays them out. */
export function infoCodec(byteOrder: ByteOrder = 'little'): StructCodec {
  return new StructCodec(structLayout, byteOrder);
}

/**
 * Looks for the migration region of a device.
 *
 * @param byteOrder - Of the host.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export function discoverMigration(ioctl: DeviceIoctl, byteOrder: ByteOrder = 'little'): FoundRegion | s32 {
  return findMigrationRegion(ioctl, infoCodec(byteOrder), MIG_NDMA);
}
