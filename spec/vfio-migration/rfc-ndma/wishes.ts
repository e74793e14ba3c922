// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What the thread asks of the order of single-bit steps, each as a predicate that must hold for every step.

import type { u32 } from 'uapi';
import { DeviceState, isValid } from './device-state.js';

/**
 * A write passes through valid states only.
 *
 * @wish valid-states
 * @from williamson 2021-12-13 20:40; gunthorpe 2021-12-14 16:26
 */
export const validStates = (after: u32): boolean => isValid(after);

/**
 * The device starts no DMA on the way between two states without DMA.
 *
 * @remarks
 * A state is without DMA if `NDMA` is set or `RUNNING` is clear.
 *
 * @wish no-dma
 * @from gunthorpe 2021-12-14 16:26; williamson 2021-12-20 22:26
 */
export const noDma = (from: u32, to: u32, after: u32): boolean =>
  ((from & DeviceState.RUNNING) !== 0 && (from & DeviceState.NDMA) === 0) ||
  ((to & DeviceState.RUNNING) !== 0 && (to & DeviceState.NDMA) === 0) ||
  (after & DeviceState.RUNNING) === 0 ||
  (after & DeviceState.NDMA) !== 0;

/**
 * Bits are cleared before others are set.
 *
 * @wish clear-first
 * @from williamson 2021-12-13 20:40
 */
export const clearFirst = (from: u32, before: u32, after: u32): boolean =>
  (before & ~after) === 0 || (before & ~from) === 0;

/**
 * A device is stopped before anything else changes.
 *
 * @wish stop-first
 * @from williamson 2021-12-13 20:40; huck 2021-12-14 12:08
 */
export const stopFirst = (from: u32, before: u32, after: u32): boolean =>
  (before & ~after & DeviceState.RUNNING) === 0 || before === from;

/**
 * A device is started after everything else has changed.
 *
 * @wish start-last
 * @from huck 2021-12-14 12:08
 */
export const startLast = (to: u32, before: u32, after: u32): boolean =>
  (after & ~before & DeviceState.RUNNING) === 0 || after === to;

/**
 * If a write sets both `SAVING` and `RUNNING`, it sets `SAVING` first.
 *
 * @wish saving-first
 * @from williamson 2021-12-13 20:40; huck 2021-12-14 12:08
 */
export const savingFirst = (to: u32, before: u32, after: u32): boolean =>
  (after & ~before & DeviceState.RUNNING) === 0 || (to & ~before & DeviceState.SAVING) === 0;

/**
 * If a write sets both `SAVING` and `RUNNING`, it sets `RUNNING` first.
 *
 * @wish running-first
 * @from gunthorpe 2021-12-14 16:26
 */
export const runningFirst = (to: u32, before: u32, after: u32): boolean =>
  (after & ~before & DeviceState.SAVING) === 0 || (to & ~before & DeviceState.RUNNING) === 0;

/**
 * The way back takes the same steps backwards.
 *
 * @wish mirror
 * @from williamson 2021-12-13 20:40
 */
export const mirror = (back: boolean): boolean => back;

/**
 * No write starts a device that saves, unless the user asked for exactly that.
 *
 * @wish no-saving-again
 * @from gunthorpe 2021-12-14 16:26
 */
export const noSavingAgain = (from: u32, to: u32, before: u32, after: u32): boolean =>
  (after & ~before & DeviceState.RUNNING) === 0 ||
  (before & DeviceState.SAVING) === 0 ||
  ((from & DeviceState.SAVING) !== 0 && (to & DeviceState.SAVING) !== 0);

/**
 * No write starts a device whose stream is under way, unless the user asked for exactly that.
 *
 * @wish no-stream-again
 * @from decision:saving-before-running
 */
export const noStreamAgain = (from: u32, to: u32, before: u32, after: u32): boolean =>
  (after & ~before & DeviceState.RUNNING) === 0 ||
  (before & from & DeviceState.SAVING) === 0 ||
  (to & DeviceState.SAVING) !== 0;

/**
 * `NDMA` changes between `RUNNING` and `SAVING`.
 *
 * @wish ndma-nested
 * @from williamson 2021-12-20 22:26
 */
export const ndmaNested = (from: u32, to: u32, before: u32, after: u32): boolean =>
  ((before & ~after & DeviceState.NDMA) === 0 ||
    ((before & ~to & DeviceState.RUNNING) === 0 && (from & ~before & DeviceState.SAVING) === 0)) &&
  ((after & ~before & DeviceState.NDMA) === 0 ||
    ((before & ~from & DeviceState.RUNNING) === 0 && (to & ~before & DeviceState.SAVING) === 0));

/**
 * `NDMA` is cleared before `RESUMING` is, and set after it.
 *
 * @wish ndma-outside
 * @from decision:ndma-and-resuming
 */
export const ndmaOutside = (from: u32, to: u32, before: u32, after: u32): boolean =>
  ((before & ~after & DeviceState.NDMA) === 0 || (from & ~before & DeviceState.RESUMING) === 0) &&
  ((after & ~before & DeviceState.NDMA) === 0 || (to & ~before & DeviceState.RESUMING) === 0);

/**
 * `RESUMING` is cleared before `NDMA` is, and set after it.
 *
 * @wish ndma-inside
 * @from decision:ndma-and-resuming
 */
export const ndmaInside = (from: u32, to: u32, before: u32, after: u32): boolean =>
  ((before & ~after & DeviceState.RESUMING) === 0 || (from & ~before & DeviceState.NDMA) === 0) &&
  ((after & ~before & DeviceState.RESUMING) === 0 || (to & ~before & DeviceState.NDMA) === 0);

/**
 * A device that is stopped at both ends does not run in between.
 *
 * @wish stay-stopped
 * @from williamson 2022-01-06 18:17
 */
export const stayStopped = (from: u32, to: u32, after: u32): boolean =>
  ((from | to) & DeviceState.RUNNING) !== 0 || (after & DeviceState.RUNNING) === 0;

/**
 * A write passes through `{}` only if it begins or ends there.
 *
 * @remarks
 * The mail asks whether this state should be invalid.
 *
 * @wish never-null
 * @from williamson 2022-01-06 18:17
 */
export const neverNull = (to: u32, after: u32): boolean => after !== 0 || to === 0;

/**
 * The device is stopped when a step fails, unless the step itself stops or starts the device.
 *
 * @wish stopped-on-failure
 * @from huck 2021-12-14 12:08
 */
export const stoppedOnFailure = (before: u32, after: u32): boolean =>
  (before & after & DeviceState.RUNNING) === 0;

/**
 * No unwind starts a device that saves.
 *
 * @wish unwind-no-saving-again
 * @from decision:saving-to-running
 */
export const unwindNoSavingAgain = (before: u32, after: u32, _reached: u32): boolean =>
  (after & ~before & DeviceState.RUNNING) === 0 || (before & DeviceState.SAVING) === 0;

/**
 * No unwind of a write that ends `SAVING` starts a device that saves.
 *
 * @wish unwind-no-stream-again
 * @from decision:saving-to-running
 */
export const unwindNoStreamAgain = (to: u32, before: u32, after: u32, _reached: u32): boolean =>
  (to & DeviceState.SAVING) !== 0 ||
  (after & ~before & DeviceState.RUNNING) === 0 ||
  (before & DeviceState.SAVING) === 0;
