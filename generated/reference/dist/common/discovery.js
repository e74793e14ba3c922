// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user learns what regions a device has, and which of them is the migration region.
import { _IO, } from '../core/index.js';
/**
 * The letter of VFIO's requests, a semicolon.
 *
 * @constant VFIO_TYPE
 * @defined-in <linux/vfio.h>
 */
export const VFIO_TYPE = 0x3b;
/**
 * Where the numbers of VFIO's requests begin.
 *
 * @constant VFIO_BASE
 * @defined-in <linux/vfio.h>
 */
export const VFIO_BASE = 100;
/**
 * Fills in `vfio_device_info`.
 *
 * @ioctl VFIO_DEVICE_GET_INFO
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_GET_INFO = _IO(VFIO_TYPE, VFIO_BASE + 7);
/**
 * Fills in `vfio_region_info` for the region that its `index` names.
 *
 * @ioctl VFIO_DEVICE_GET_REGION_INFO
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_GET_REGION_INFO = _IO(VFIO_TYPE, VFIO_BASE + 8);
/**
 * Resets the device.
 *
 * @ioctl VFIO_DEVICE_RESET
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_RESET = _IO(VFIO_TYPE, VFIO_BASE + 11);
/**
 * What can be done with a region.
 *
 * @bits VFIO_REGION_INFO_FLAG_
 * @defined-in <linux/vfio.h>
 */
export var RegionFlags;
(function (RegionFlags) {
    /** It can be read. */
    RegionFlags[RegionFlags["READ"] = 1] = "READ";
    /** It can be written. */
    RegionFlags[RegionFlags["WRITE"] = 2] = "WRITE";
    /** It can be mapped, wholly or in the areas of a capability. */
    RegionFlags[RegionFlags["MMAP"] = 4] = "MMAP";
    /** It has capabilities, whether or not the answer had room for them. */
    RegionFlags[RegionFlags["CAPS"] = 8] = "CAPS";
})(RegionFlags || (RegionFlags = {}));
/**
 * Only some areas of the region can be mapped.
 *
 * @capability VFIO_REGION_INFO_CAP_SPARSE_MMAP
 * @chain VFIO_REGION_INFO_CAP_
 * @defined-in <linux/vfio.h>
 */
export const CAP_SPARSE_MMAP = 1;
/**
 * The region is of a certain type.
 *
 * @capability VFIO_REGION_INFO_CAP_TYPE
 * @chain VFIO_REGION_INFO_CAP_
 * @defined-in <linux/vfio.h>
 */
export const CAP_TYPE = 2;
/**
 * What a device is and can do.
 *
 * @bits VFIO_DEVICE_FLAGS_
 * @defined-in <linux/vfio.h>
 */
export var DeviceFlags;
(function (DeviceFlags) {
    /** It can be reset. */
    DeviceFlags[DeviceFlags["RESET"] = 1] = "RESET";
    /** It is a PCI device, whose first regions and interrupts have fixed indexes. */
    DeviceFlags[DeviceFlags["PCI"] = 2] = "PCI";
    /** The answer can hold a chain of capabilities. */
    DeviceFlags[DeviceFlags["CAPS"] = 128] = "CAPS";
})(DeviceFlags || (DeviceFlags = {}));
/**
 * Regions of a PCI device that have a fixed index; any other region has a higher one.
 *
 * @constant VFIO_PCI_NUM_REGIONS
 * @defined-in <linux/vfio.h>
 */
export const PCI_NUM_REGIONS = 9;
/**
 * The first of the six BARs.
 *
 * @constant VFIO_PCI_BAR0_REGION_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_BAR0_REGION_INDEX = 0;
/**
 * PCI configuration space.
 *
 * @constant VFIO_PCI_CONFIG_REGION_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_CONFIG_REGION_INDEX = 7;
