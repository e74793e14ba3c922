// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { EINVAL, EIO, type s32, type u32 } from '../core/index.js';
import { DeviceState, ERROR, isError, isValid, MASK } from './device-state.js';

/**
 * What a driver provides to the algorithm: the label that the user reads, and a handler per bit.
 *
 * @remarks
 * A handler returns 0 or a negative errno. In an unwind it restores what the write has changed so far, including the
 * session of the data window. The algorithm may ask it to undo a step that failed half-way. The handler must accept that.
 *
 * @record vfio_migration_driver
 */
export interface MigrationDriver {
  /** The value that the user reads. */
  device_state: u32;
  /** Starts or stops the device. */
  running(set: boolean, unwind: boolean): s32;
  /** Opens or closes a SAVING session. */
  saving(set: boolean, unwind: boolean): s32;
  /** Opens or closes a RESUMING session. Validates the data when it closes the session, except in an unwind. */
  resuming(set: boolean, unwind: boolean): s32;
  /** Stops or allows the DMA that the device starts. */
  ndma(set: boolean, unwind: boolean): s32;
  /** Ends DMA and interrupts of the device, as far as possible. It cannot fail. */
  quiesce(): void;
}

/**
 * One bit, cleared or set.
 *
 * @record vfio_migration_step
 */
export interface Step {
  /** A single bit of `device_state`. */
  readonly bit: u32;
  /** Whether the step sets the bit. */
  readonly set: boolean;
}

/**
 * The order of the steps: clear before set, stop first and start last, NDMA between RUNNING and the rest.
 *
 * @list vfio_migration_steps
 * @precedence bit=bit set=set states=VFIO_DEVICE_STATE_VALID
 */
export const STEPS: readonly Step[] = [
  { bit: DeviceState.RUNNING, set: false },
  { bit: DeviceState.NDMA, set: false },
  { bit: DeviceState.SAVING, set: false },
  { bit: DeviceState.RESUMING, set: false },
  { bit: DeviceState.RESUMING, set: true },
  { bit: DeviceState.SAVING, set: true },
  { bit: DeviceState.NDMA, set: true },
  { bit: DeviceState.RUNNING, set: true },
];

/**
 * Whether the way from one state to another takes a step.
 *
 * @param from - The state at the start.
 * @param to - The state at the end.
 * @param step - The step.
 * @returns True if the step's bit differs and the step gives it the value that it has at the end.
 * @algorithm vfio_migration_step_applies
 */
export function stepApplies(from: u32, to: u32, step: Step): boolean {
  if (step.set) {
    return (from & step.bit) === 0 && (to & step.bit) !== 0;
  }
  return (from & step.bit) !== 0 && (to & step.bit) === 0;
}

/**
 * Changes one bit in the label and calls the handler of the bit.
 *
 * @param driver - The driver.
 * @param step - The step.
 * @param unwind - Whether the step undoes a failed write.
 * @returns 0 or the handler's negative errno.
 * @algorithm vfio_migration_take_step
 */
export function takeStep(driver: MigrationDriver, step: Step, unwind: boolean): s32 {
  // The label changes first, so that an unwind undoes the step that failed as well. @rule device-state.unwind.failed-step
  if (step.set) {
    driver.device_state = (driver.device_state | step.bit) >>> 0;
  } else {
    driver.device_state = (driver.device_state & ~step.bit) >>> 0;
  }
  if (step.bit === DeviceState.RUNNING) {
    return driver.running(step.set, unwind);
  }
  if (step.bit === DeviceState.NDMA) {
    return driver.ndma(step.set, unwind);
  }
  if (step.bit === DeviceState.SAVING) {
    return driver.saving(step.set, unwind);
  }
  return driver.resuming(step.set, unwind);
}

/**
 * Takes a device from one valid state to another, one bit at a time. After a failure it takes the device back, or to ERROR.
 *
 * @param driver - The driver; its `device_state` is at `from` when the algorithm starts.
 * @param steps - The order of the steps: `STEPS`.
 * @param from - The current state.
 * @param to - The state to reach; valid.
 * @param unwind - False for the user's write; true when the algorithm calls itself to undo one.
 * @returns 0, or the negative errno of the step that failed first.
 * @algorithm vfio_migration_set_device_state
 * @rule device-state.unwind.order
 * @vectors driver=driver watch=device_state start=from from=VFIO_DEVICE_STATE_VALID to=VFIO_DEVICE_STATE_VALID steps=STEPS unwind=false
 */
export function setDeviceState(
  driver: MigrationDriver,
  steps: readonly Step[],
  from: u32,
  to: u32,
  unwind: boolean,
): s32 {
  for (const step of steps) {
    if (stepApplies(from, to, step)) {
      const error: s32 = takeStep(driver, step, unwind);
      if (error !== 0) {
        if (unwind) {
          return error;
        }
        // Back by the same steps with the arguments swapped. @rule device-state.unwind.swap
        const undone: s32 = setDeviceState(driver, steps, driver.device_state, from, true);
        if (undone !== 0) {
          // Neither the old state nor the new one. @rule device-state.unwind.error
          driver.device_state = ((driver.device_state & ~MASK) | ERROR) >>> 0;
          driver.quiesce();
        }
        // The errno is that of the step that failed first. @rule device-state.unwind.errno
        return error;
      }
    }
  }
  return 0;
}

/**
 * Carries out a user's write of `device_state`.
 *
 * @param driver - The driver.
 * @param value - What the user wrote.
 * @param ndmaSupported - Whether the migration region has the NDMA capability.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @algorithm vfio_migration_write_device_state
 */
export function writeDeviceState(driver: MigrationDriver, value: u32, ndmaSupported: boolean): s32 {
  // Only a reset leads out of ERROR. @rule device-state.error.refuse
  if (isError(driver.device_state)) {
    return -EIO;
  }
  // A reserved bit has no meaning to carry out. @rule device-state.reserved.refuse
  if (((value ^ driver.device_state) & ~MASK) !== 0) {
    return -EINVAL;
  }
  // @rule device-state.invalid-write
  if (!isValid(value)) {
    return -EINVAL;
  }
  // @rule device-state.ndma.unsupported
  if ((value & DeviceState.NDMA) !== 0 && !ndmaSupported) {
    return -EINVAL;
  }
  return setDeviceState(driver, STEPS, driver.device_state, value, false);
}
