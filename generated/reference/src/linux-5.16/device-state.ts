// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';

/**
 * Bits of `device_state`.
 *
 * @bits VFIO_DEVICE_STATE_
 */
export enum DeviceState {
  /**
   * The device runs; clear, it is stopped.
   * @rules-set running.set
   * @rules-clear running.clear
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 2
   */
  RUNNING = 1 << 0,
  /**
   * The driver gathers device state for the user to save.
   * @rules-set saving pending-bytes data-window data-offset data-size
   */
  SAVING = 1 << 1,
  /**
   * The driver prepares to resume the device from data that the user provides.
   * @rules-set resuming data-window data-offset data-size
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 4
   */
  RESUMING = 1 << 2,
}

/**
 * No bit set: the device is stopped, and neither saves nor resumes.
 *
 * @constant VFIO_DEVICE_STATE_STOP
 * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 1
 */
export const STOP: u32 = 0;

/**
 * The three bits that have a meaning.
 *
 * @constant VFIO_DEVICE_STATE_MASK
 */
export const MASK: u32 = DeviceState.RUNNING | DeviceState.SAVING | DeviceState.RESUMING;

/**
 * Whether the bits of a state go together: RESUMING goes with no other.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_VALID
 * @valid DeviceState
 * @expand bare
 * @fault macro-unprotected the parameter expands without parentheses, so an argument with an operator can change the answer
 */
export const isValid = (state: u32): boolean =>
  (state & DeviceState.RESUMING) !== 0 ? (state & MASK) === DeviceState.RESUMING : true;

/**
 * Whether a device reports that it is in error.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_IS_ERROR
 * @error DeviceState
 * @expand bare
 * @fault macro-unprotected the parameter expands without parentheses, so an argument with an operator can change the answer
 */
export const isError = (state: u32): boolean =>
  (state & MASK) === (DeviceState.SAVING | DeviceState.RESUMING);

/** The misspelt name that the header of the time uses and nobody defines. */
declare const VFIO_DEVICE_SATE_SAVING: u32;

/**
 * Puts the error value into a state and keeps the reserved bits.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_SET_ERROR
 * @expand bare
 * @fault macro-unprotected the parameter expands without parentheses, so an argument with an operator can change the answer
 * @fault name-collision the kernel's later header defines the macro with the misspelling mended
 * @fault undefined-name the macro cannot compile where it is used, since it names a bit that nobody defines
 */
export const setError = (state: u32): u32 =>
  ((state & ~MASK) | VFIO_DEVICE_SATE_SAVING | DeviceState.RESUMING) >>> 0;
