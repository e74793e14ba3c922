// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ByteOrder, StructCodec, type s32, type u32 } from '../core/index.js';
import { type DeviceIoctl, type FoundRegion } from '../user/discover.js';
export type { DeviceIoctl, FoundRegion, MappableArea } from '../user/discover.js';
/** The structs that the requests of a device take, as a host lays them out. */
export declare function infoCodec(byteOrder?: ByteOrder): StructCodec;
/**
 * Looks for the migration region of a device.
 *
 * @param byteOrder - Of the host.
 * @param pageBytes - Bytes of a page of the host; 4096 unless told otherwise.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export declare function discoverMigration(ioctl: DeviceIoctl, byteOrder?: ByteOrder, pageBytes?: u32): FoundRegion | s32;
