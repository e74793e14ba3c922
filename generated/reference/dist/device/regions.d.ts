// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { CapabilityId, u32, u64 } from '../core/index.js';
/** What a region says of itself beside its size. */
export type RegionCapability = {
    readonly kind: 'type';
    readonly type: u32;
    readonly subtype: u32;
} | {
    readonly kind: 'sparse-mmap';
    readonly areas: readonly RegionArea[];
}
/** A header alone. */
 | {
    readonly kind: 'bare';
    readonly id: CapabilityId;
};
/** A part of a region, in bytes. */
export interface RegionArea {
    readonly offset: u64;
    readonly size: u64;
}
export interface RegionDescription {
    readonly index: u32;
    /** Bytes. */
    readonly size: u64;
    /** Bits of `RegionFlags`; whether there are capabilities is not said here. */
    readonly flags: u32;
    /** In the order of the chain. */
    readonly capabilities: readonly RegionCapability[];
}
/** What decides how the migration region of a device is described. */
export interface MigrationRegionOptions {
    /** Where the data window begins. */
    readonly windowOffset: u32;
    /** Size of the data window. */
    readonly windowBytes: u32;
    /** Whether the data window can be mapped. */
    readonly mapped: boolean;
    /** The NDMA capability of the edition, where the device supports NDMA. */
    readonly ndma: CapabilityId | undefined;
}
/** The index of the migration region: the first one that is free for a region of no fixed one. A user finds it by discovery. */
export declare const MIGRATION_REGION_INDEX: u32;
/** One BAR, configuration space, and the migration region. */
export declare function deviceRegions(options: MigrationRegionOptions): readonly RegionDescription[];
