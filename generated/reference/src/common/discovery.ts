// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user learns what regions a device has, and which of them is the migration region.

import {
  _IO,
  type CapabilityId,
  type FlexibleArray,
  type Ioctl,
  type u8,
  type u16,
  type u32,
  type u64,
} from '../core/index.js';

/**
 * The letter of VFIO's requests, a semicolon.
 *
 * @constant VFIO_TYPE
 * @defined-in <linux/vfio.h>
 */
export const VFIO_TYPE: u8 = 0x3b;

/**
 * Where the numbers of VFIO's requests begin.
 *
 * @constant VFIO_BASE
 * @defined-in <linux/vfio.h>
 */
export const VFIO_BASE: u8 = 100;

/**
 * Fills in `vfio_device_info`.
 *
 * @ioctl VFIO_DEVICE_GET_INFO
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_GET_INFO: Ioctl = _IO(VFIO_TYPE, VFIO_BASE + 7);

/**
 * Fills in `vfio_region_info` for the region that its `index` names.
 *
 * @ioctl VFIO_DEVICE_GET_REGION_INFO
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_GET_REGION_INFO: Ioctl = _IO(VFIO_TYPE, VFIO_BASE + 8);

/**
 * Resets the device.
 *
 * @ioctl VFIO_DEVICE_RESET
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_RESET: Ioctl = _IO(VFIO_TYPE, VFIO_BASE + 11);

/**
 * What can be done with a region.
 *
 * @bits VFIO_REGION_INFO_FLAG_
 * @defined-in <linux/vfio.h>
 */
export enum RegionFlags {
  /** It can be read. */
  READ = 1 << 0,
  /** It can be written. */
  WRITE = 1 << 1,
  /** It can be mapped, wholly or in the areas of a capability. */
  MMAP = 1 << 2,
  /** It has capabilities, whether or not the answer had room for them. */
  CAPS = 1 << 3,
}

/**
 * A region of a device.
 *
 * @struct vfio_region_info
 * @defined-in <linux/vfio.h>
 */
export interface RegionInfo {
  /**
   * Bytes that the user provides, including this member. In the answer, the bytes that the capabilities need, if that is more.
   * @access read-write
   */
  argsz: u32;
  /**
   * What can be done with the region.
   * @access read-only
   * @bits RegionFlags
   */
  flags: u32;
  /**
   * Which region, as the user asks.
   * @access read-write
   */
  index: u32;
  /**
   * Where the first capability lies, in bytes from the start of the struct; 0 if there is none, or no room.
   * @access read-only
   */
  cap_offset: u32;
  /**
   * Size in bytes; 0 for a region that the device lacks.
   * @access read-only
   */
  size: u64;
  /**
   * Where the region begins in the device's file.
   * @access read-only
   */
  offset: u64;
}

/**
 * The header of every capability.
 *
 * @struct vfio_info_cap_header
 * @defined-in <linux/vfio.h>
 */
export interface InfoCapHeader {
  /**
   * Which capability.
   * @access read-only
   */
  id: u16;
  /**
   * The version of the capability.
   * @access read-only
   */
  version: u16;
  /**
   * Where the next capability lies, in bytes from the start of the struct that the chain belongs to; 0 in the last one.
   * @access read-only
   */
  next: u32;
}

/**
 * Only some areas of the region can be mapped.
 *
 * @capability VFIO_REGION_INFO_CAP_SPARSE_MMAP
 * @chain VFIO_REGION_INFO_CAP_
 * @defined-in <linux/vfio.h>
 */
export const CAP_SPARSE_MMAP: CapabilityId = 1;

/**
 * An area of a region.
 *
 * @struct vfio_region_sparse_mmap_area
 * @defined-in <linux/vfio.h>
 */
export interface SparseMmapArea {
  /**
   * In bytes from the start of the region.
   * @access read-only
   */
  offset: u64;
  /**
   * In bytes.
   * @access read-only
   */
  size: u64;
}

/**
 * Version 1 of the sparse mmap capability.
 *
 * @struct vfio_region_info_cap_sparse_mmap
 * @defined-in <linux/vfio.h>
 */
export interface RegionInfoCapSparseMmap {
  /**
   * The header.
   * @access read-only
   */
  header: InfoCapHeader;
  /**
   * How many areas there are.
   * @access read-only
   */
  nr_areas: u32;
  /**
   * Keeps the areas aligned.
   * @access read-zero write-ignore
   */
  reserved: u32;
  /**
   * The areas that can be mapped.
   * @access read-only
   */
  areas: FlexibleArray<SparseMmapArea>;
}

/**
 * The region is of a certain type.
 *
 * @capability VFIO_REGION_INFO_CAP_TYPE
 * @chain VFIO_REGION_INFO_CAP_
 * @defined-in <linux/vfio.h>
 */
export const CAP_TYPE: CapabilityId = 2;

/**
 * Version 1 of the type capability.
 *
 * @struct vfio_region_info_cap_type
 * @defined-in <linux/vfio.h>
 */
export interface RegionInfoCapType {
  /**
   * The header.
   * @access read-only
   */
  header: InfoCapHeader;
  /**
   * What kind of region it is.
   * @access read-only
   */
  type: u32;
  /**
   * Which one of that kind.
   * @access read-only
   */
  subtype: u32;
}

/**
 * What a device is and can do.
 *
 * @bits VFIO_DEVICE_FLAGS_
 * @defined-in <linux/vfio.h>
 */
export enum DeviceFlags {
  /** It can be reset. */
  RESET = 1 << 0,
  /** It is a PCI device, whose first regions and interrupts have fixed indexes. */
  PCI = 1 << 1,
  /** The answer can hold a chain of capabilities. */
  CAPS = 1 << 7,
}

/**
 * A device.
 *
 * @struct vfio_device_info
 * @defined-in <linux/vfio.h>
 */
export interface DeviceInfo {
  /**
   * Bytes that the user provides, this member included.
   * @access read-write
   */
  argsz: u32;
  /**
   * What the device is and can do.
   * @access read-only
   * @bits DeviceFlags
   */
  flags: u32;
  /**
   * One more than the highest index of a region.
   * @access read-only
   */
  num_regions: u32;
  /**
   * One more than the highest index of an interrupt.
   * @access read-only
   */
  num_irqs: u32;
  /**
   * Where the first capability lies, in bytes from the start of the struct; 0 if there is none.
   * @access read-only
   */
  cap_offset: u32;
}

/**
 * Regions of a PCI device that have a fixed index; any other region has a higher one.
 *
 * @constant VFIO_PCI_NUM_REGIONS
 * @defined-in <linux/vfio.h>
 */
export const PCI_NUM_REGIONS: u32 = 9;

/**
 * The first of the six BARs.
 *
 * @constant VFIO_PCI_BAR0_REGION_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_BAR0_REGION_INDEX: u32 = 0;

/**
 * PCI configuration space.
 *
 * @constant VFIO_PCI_CONFIG_REGION_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_CONFIG_REGION_INDEX: u32 = 7;
