// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type CapabilityId, type StructCodec, type s32, type u32, type u64 } from '../core/index.js';
/** An ioctl of a device: 0 or a negative errno. */
export type DeviceIoctl = (request: u32, argument: Uint8Array) => s32;
/** Bytes of a region that can be mapped. */
export interface MappableArea {
    /** Bytes from the start of the region. */
    readonly offset: u64;
    /** Bytes. */
    readonly size: u64;
}
/** The migration region of a device. */
export interface FoundRegion {
    /** Its index among the device's regions. */
    readonly index: u32;
    /** Where it begins in the device's file. */
    readonly offset: u64;
    /** Bytes. */
    readonly size: u64;
    /** Whether the device supports NDMA. */
    readonly ndma: boolean;
    /** What can be mapped; nothing where all accesses are trapped. */
    readonly areas: readonly MappableArea[];
}
/** Bytes of a page, unless the user has others. */
export declare const PAGE_BYTES: u32;
/**
 * Looks for the migration region.
 *
 * @param codec - Of an edition, in the byte order of the host.
 * @param pageBytes - Bytes of a page of the host, which what can be mapped is made of.
 * @param ndma - The NDMA capability, in an edition that has it.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export declare function findMigrationRegion(ioctl: DeviceIoctl, codec: StructCodec, pageBytes: u32, ndma?: CapabilityId): FoundRegion | s32;
