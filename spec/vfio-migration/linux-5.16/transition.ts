// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// One behaviour that the text of the time allows. It names states and transitions, and leaves the order of what a
// driver does, and what a driver does about a failure half-way, to the driver.

import { EINVAL, EIO, type s32, type u32 } from 'uapi';
import { DeviceState, isError, isValid, MASK } from './device-state.js';

/** The driver that this edition needs. */
export interface StateDriver {
  /** The value that the user reads. */
  device_state: u32;
  running(set: boolean, unwind: boolean): s32;
  saving(set: boolean, unwind: boolean): s32;
  resuming(set: boolean, unwind: boolean): s32;
  quiesce(): void;
}

const ERROR: u32 = DeviceState.SAVING | DeviceState.RESUMING;

/**
 * Carries out a user's write of `device_state`. The label changes once, when the device is in the new state.
 *
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @errors EIO in ERROR, which only a reset leaves; EINVAL for an invalid state or a changed reserved bit.
 */
export function changeState(driver: StateDriver, value: u32): s32 {
  const from = driver.device_state;
  if (isError(from)) {
    return -EIO;
  }
  if (((value ^ from) & ~MASK) !== 0 || !isValid(value)) {
    return -EINVAL;
  }
  const steps = stepsBetween(driver, from, value);
  for (const [index, step] of steps.entries()) {
    const error = step.run(step.set, false);
    if (error !== 0) {
      undo(driver, steps.slice(0, index + 1));
      return error;
    }
  }
  if (value !== from) {
    driver.device_state = value;
  }
  return 0;
}

/** One bit, cleared or set, and what does it. */
interface BitChange {
  readonly set: boolean;
  run(set: boolean, unwind: boolean): s32;
}

/** The steps of the transition, in the driver's own order: stop, end the old sessions, begin the new ones, start. */
function stepsBetween(driver: StateDriver, from: u32, to: u32): readonly BitChange[] {
  const running: BitChange['run'] = (set, unwind) => driver.running(set, unwind);
  const saving: BitChange['run'] = (set, unwind) => driver.saving(set, unwind);
  const resuming: BitChange['run'] = (set, unwind) => driver.resuming(set, unwind);
  const cleared = (bit: u32, run: BitChange['run']): readonly BitChange[] =>
    (from & ~to & bit) !== 0 ? [{ set: false, run }] : [];
  const added = (bit: u32, run: BitChange['run']): readonly BitChange[] =>
    (to & ~from & bit) !== 0 ? [{ set: true, run }] : [];
  return [
    ...cleared(DeviceState.RUNNING, running),
    ...cleared(DeviceState.SAVING, saving),
    ...cleared(DeviceState.RESUMING, resuming),
    ...added(DeviceState.RESUMING, resuming),
    ...added(DeviceState.SAVING, saving),
    ...added(DeviceState.RUNNING, running),
  ];
}

/** Takes back the steps that were taken, the failed one first. If that fails, the device is in error. */
function undo(driver: StateDriver, taken: readonly BitChange[]): void {
  for (const step of [...taken].reverse()) {
    if (step.run(!step.set, true) !== 0) {
      driver.device_state = ((driver.device_state & ~MASK) | ERROR) >>> 0;
      driver.quiesce();
      return;
    }
  }
}
