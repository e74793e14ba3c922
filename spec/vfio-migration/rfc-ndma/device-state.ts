// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { u32 } from 'uapi';

/**
 * Bits of `device_state`.
 *
 * @bits VFIO_DEVICE_STATE_
 */
export enum DeviceState {
  /**
   * The device is fully operational.
   * @rules-set running.set
   * @rules-clear running.clear saving.end
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 2
   */
  RUNNING = 1 << 0,
  /**
   * The device's state can be collected through the data window.
   * @rules-set saving pending-bytes data-window data-offset data-size
   */
  SAVING = 1 << 1,
  /**
   * A device's state can be stored through the data window.
   * @rules-set resuming data-window data-offset data-size
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 4
   */
  RESUMING = 1 << 2,
  /**
   * The device starts no DMA that could reach another device.
   * @rules-set ndma
   * @optional MIG_NDMA
   */
  NDMA = 1 << 3,
}

/**
 * No bit set: the device is stopped, and neither saves nor resumes.
 *
 * @constant VFIO_DEVICE_STATE_STOP
 * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 1
 */
export const STOP: u32 = 0;

/**
 * The value that a device in error reports.
 *
 * @constant VFIO_DEVICE_STATE_ERROR
 * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 0
 */
export const ERROR: u32 = DeviceState.SAVING | DeviceState.RESUMING;

/**
 * The bits that have a meaning; the others are reserved.
 *
 * @constant VFIO_DEVICE_STATE_MASK
 * @fault name-collision the kernel's later header still defines the mask of the three older bits under this name
 */
export const MASK: u32 = DeviceState.RUNNING | DeviceState.SAVING | DeviceState.RESUMING | DeviceState.NDMA;

/**
 * Whether the bits of a state go together.
 *
 * @remarks
 * Does not check the reserved bits, or whether the device supports NDMA.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_VALID
 * @valid DeviceState
 */
export const isValid = (state: u32): boolean =>
  !((state & DeviceState.SAVING) !== 0 && (state & DeviceState.RESUMING) !== 0) &&
  !((state & DeviceState.RESUMING) !== 0 && (state & DeviceState.RUNNING) !== 0);

/**
 * Whether a device reports that it is in error.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_IS_ERROR
 * @error DeviceState
 * @fault name-collision the kernel's later header still defines this name, for the three older bits
 */
export const isError = (state: u32): boolean => (state & MASK) === ERROR;
