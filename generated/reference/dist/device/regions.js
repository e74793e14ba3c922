// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The regions of the reference device, as VFIO_DEVICE_GET_REGION_INFO is to describe them.
import { PCI_BAR0_REGION_INDEX, PCI_CONFIG_REGION_INDEX, PCI_NUM_REGIONS, RegionFlags, } from '../common/discovery.js';
import { MIGRATION_REGION } from '../common/region.js';
import { BAR_BYTES } from './hardware/bar-registers.js';
import { CONFIG_BYTES } from './hardware/config-space.js';
/** The index of the migration region: the first one that is free for a region of no fixed one. A user finds it by discovery. */
export const MIGRATION_REGION_INDEX = PCI_NUM_REGIONS;
const READ_WRITE = RegionFlags.READ | RegionFlags.WRITE;
/** One BAR, configuration space, and the migration region. */
export function deviceRegions(options) {
    return [
        plainRegion(PCI_BAR0_REGION_INDEX, BAR_BYTES),
        plainRegion(PCI_CONFIG_REGION_INDEX, CONFIG_BYTES),
        migrationRegion(options),
    ];
}
function plainRegion(index, bytes) {
    return { index, size: BigInt(bytes), flags: READ_WRITE, capabilities: [] };
}
/**
 * The registers, and the data window behind them; the registers themselves can never be mapped.
 *
 * @rule region.discovery
 * @rule region.registers-trapped
 * @rule region.ndma-capability
 */
function migrationRegion({ windowOffset, windowBytes, mapped, ndma, }) {
    const window = { offset: BigInt(windowOffset), size: BigInt(windowBytes) };
    const { type, subtype } = MIGRATION_REGION;
    return {
        index: MIGRATION_REGION_INDEX,
        size: window.offset + window.size,
        flags: mapped ? READ_WRITE | RegionFlags.MMAP : READ_WRITE,
        capabilities: [
            { kind: 'type', type, subtype },
            ...(mapped ? [{ kind: 'sparse-mmap', areas: [window] }] : []),
            ...(ndma === undefined ? [] : [{ kind: 'bare', id: ndma }]),
        ],
    };
}
