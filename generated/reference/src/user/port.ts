// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a user has of one device: its migration region, its reset, and what discovery told of them.

import type { ByteOrder, RegionAccess, s32, u32, u64 } from '../core/index.js';

/** A part of a region that is mapped. */
export interface MappedPart {
  /** Bytes from the start of the region. */
  readonly offset: u64;
  /** What is there. */
  readonly bytes: Uint8Array;
}

/** The migration region of a device; every flow works on ports alone. */
export interface MigrationPort extends RegionAccess {
  /** Whether the region has the NDMA capability. */
  readonly ndma: boolean;
  /** Byte order of the host; little unless told otherwise. */
  readonly byteOrder?: ByteOrder;
  /** Bytes of the region, as discovery found; no access goes beyond. If it is absent, only the device refuses such accesses. */
  readonly regionBytes?: u64;
  /**
   * VFIO_DEVICE_RESET.
   *
   * @returns 0 or a negative errno.
   */
  reset(): s32;
  /**
   * The mapped bytes of the data section from `data_offset` on, at this moment. The user asks again for each segment, and
   * reads and writes the region for the rest.
   *
   * @returns Undefined if it is not mapped there.
   */
  map?(): Uint8Array | undefined;
  /** Mapped parts of the data section that do not begin at `data_offset`, if any. The user asks again for each segment. */
  mappings?(): readonly MappedPart[];
  /**
   * How often others have reset the device, as far as the user knows: on behalf of the guest, for an operator, or as an
   * event told. A flow gives up the session that such a reset ended, even where `device_state` reads as before.
   */
  resets?(): u32;
  /**
   * Another region of the device, by its index, little-endian as PCI has it. A port that has it shows configuration space
   * and the BAR with the MSI-X table, and flows carry over what software has set up there.
   */
  region?(index: u32): RegionAccess | undefined;
}
