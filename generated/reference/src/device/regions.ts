// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The regions of the reference device, as VFIO_DEVICE_GET_REGION_INFO is to describe them.

import type { CapabilityId, u32, u64 } from '../core/index.js';
import {
  PCI_BAR0_REGION_INDEX,
  PCI_CONFIG_REGION_INDEX,
  PCI_NUM_REGIONS,
  RegionFlags,
} from '../common/discovery.js';
import { MIGRATION_REGION } from '../common/region.js';
import { BAR_BYTES } from './hardware/bar-registers.js';
import { CONFIG_BYTES } from './hardware/config-space.js';

/** What a region says of itself beside its size. */
export type RegionCapability =
  | { readonly kind: 'type'; readonly type: u32; readonly subtype: u32 }
  | { readonly kind: 'sparse-mmap'; readonly areas: readonly RegionArea[] }
  /** A header alone. */
  | { readonly kind: 'bare'; readonly id: CapabilityId };

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
export const MIGRATION_REGION_INDEX: u32 = PCI_NUM_REGIONS;

const READ_WRITE: u32 = RegionFlags.READ | RegionFlags.WRITE;

/** One BAR, configuration space, and the migration region. */
export function deviceRegions(options: MigrationRegionOptions): readonly RegionDescription[] {
  return [
    plainRegion(PCI_BAR0_REGION_INDEX, BAR_BYTES),
    plainRegion(PCI_CONFIG_REGION_INDEX, CONFIG_BYTES),
    migrationRegion(options),
  ];
}

function plainRegion(index: u32, bytes: u32): RegionDescription {
  return { index, size: BigInt(bytes), flags: READ_WRITE, capabilities: [] };
}

/**
 * The registers, and the data window behind them; the registers themselves can never be mapped.
 *
 * @rule region.discovery
 * @rule region.registers-trapped
 * @rule region.ndma-capability
 */
function migrationRegion({
  windowOffset,
  windowBytes,
  mapped,
  ndma,
}: MigrationRegionOptions): RegionDescription {
  const window = { offset: BigInt(windowOffset), size: BigInt(windowBytes) };
  const { type, subtype } = MIGRATION_REGION;
  return {
    index: MIGRATION_REGION_INDEX,
    size: window.offset + window.size,
    flags: mapped ? READ_WRITE | RegionFlags.MMAP : READ_WRITE,
    capabilities: [
      { kind: 'type', type, subtype },
      ...(mapped ? [{ kind: 'sparse-mmap', areas: [window] } as const] : []),
      ...(ndma === undefined ? [] : [{ kind: 'bare', id: ndma } as const]),
    ],
  };
}
