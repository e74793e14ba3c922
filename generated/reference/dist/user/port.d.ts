// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { ByteOrder, RegionAccess, s32, u32 } from '../core/index.js';
/** The migration region of a device; every flow works on ports alone. */
export interface MigrationPort extends RegionAccess {
    /** Whether the region has the NDMA capability. */
    readonly ndma: boolean;
    /** Byte order of the host; little unless told otherwise. */
    readonly byteOrder?: ByteOrder;
    /**
     * VFIO_DEVICE_RESET.
     *
     * @returns 0 or a negative errno.
     */
    reset(): s32;
    /**
     * The data section as it is mapped now, from `data_offset` on; the user looks again for each segment.
     *
     * @returns Undefined where it is not mapped; the user then reads and writes the region.
     */
    map?(): Uint8Array | undefined;
    /**
     * Another region of the device, by its index, little-endian as PCI has it. A port that has it shows configuration space
     * and the BAR with the MSI-X table, and flows carry over what software has set up there.
     */
    region?(index: u32): RegionAccess | undefined;
}
