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
/** What a device says of a transition. */
export interface ArcSupport {
    /** Whether its driver implements it as one arc. */
    readonly direct: boolean;
    /** Whether a write carries it out. */
    readonly accepted: boolean;
}
/**
 * Asks a device for an arc.
 *
 * @param from - Value of the state before.
 * @param to - Value of the state after.
 * @param byteOrder - Of the host.
 * @returns What the device says, or a negative errno.
 * @errors ENOTTY for a device that knows no such request.
 * @rule arc-query.first
 */
export declare function askArc(ioctl: DeviceIoctl, from: u32, to: u32, byteOrder?: ByteOrder): ArcSupport | s32;
