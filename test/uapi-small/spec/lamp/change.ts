// SPDX-License-Identifier: MIT
import { EINVAL, range, type s32, type u32 } from 'uapi';
import { isValid, LampState } from './state.js';

/**
 * What a driver provides.
 *
 * @record lamp_driver
 */
export interface LampDriver {
  /** The value that the user reads. */
  state: u32;
  /** Lights the lamp or puts it out. */
  light(set: boolean): s32;
  /** Dims the lamp or brightens it. */
  dim(set: boolean): s32;
  /** Cannot fail. */
  blink(): void;
}

/**
 * One bit to change.
 *
 * @record lamp_step
 */
export interface LampStep {
  /** The bit. */
  readonly bit: u32;
  /** Whether it is set. */
  readonly set: boolean;
}

/**
 * The order of the steps.
 * @list lamp_steps
 * @precedence bit=bit set=set states=LAMP_STATE_VALID
 */
export const LAMP_STEPS: readonly LampStep[] = [
  { bit: LampState.DIM, set: false },
  { bit: LampState.LIT, set: false },
  { bit: LampState.LIT, set: true },
  { bit: LampState.DIM, set: true },
];

/**
 * Takes a lamp from one state to another.
 *
 * @param driver - The driver.
 * @param steps - The order.
 * @param from - The current state.
 * @param to - The state to reach.
 * @returns 0 or the errno of the step that failed.
 * @algorithm lamp_set_state
 * @rule lamp.change.order
 * @vectors driver=driver watch=state start=from from=LAMP_STATE_VALID to=LAMP_STATE_VALID steps=LAMP_STEPS
 */
export function setState(driver: LampDriver, steps: readonly LampStep[], from: u32, to: u32): s32 {
  for (const step of steps) {
    // A step counts where its bit changes. @rule lamp.change.order
    if ((from & step.bit) !== (to & step.bit) && ((to & step.bit) !== 0) === step.set) {
      driver.state = (driver.state ^ step.bit) >>> 0;
      if (step.bit === LampState.LIT) {
        const error: s32 = driver.light(step.set);
        if (error !== 0) {
          driver.blink();
          return error;
        }
      } else {
        const error: s32 = driver.dim(step.set);
        if (error !== 0) {
          return error;
        }
      }
    }
  }
  return 0;
}

/**
 * Lights the lamp and puts it out a number of times.
 *
 * @param driver - The driver.
 * @param times - How often.
 * @returns 0 or an errno; EINVAL for an invalid state.
 * @algorithm lamp_flash
 */
export function flash(driver: LampDriver, times: u32): s32 {
  let error: s32 = 0;
  if (!isValid(driver.state)) {
    return -EINVAL;
  }
  for (const _round of range(times)) {
    error = setState(driver, LAMP_STEPS, 0, LampState.LIT);
    if (error !== 0) {
      return error;
    }
    error = setState(driver, LAMP_STEPS, LampState.LIT, 0);
    if (error !== 0) {
      return error;
    }
  }
  return 0;
}
