// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A user's write of device_state: along the path that the build derives, one arc after the other.

import {
  backwards,
  EINVAL,
  EIO,
  EOPNOTSUPP,
  hasPath,
  hasState,
  pathBetween,
  type s32,
  type TransitionSet,
  type u32,
} from '../core/index.js';
import { ARC_ACTIONS, type ArcAction, type StateDriver } from './actions.js';
import { DeviceState, isError, MASK } from './device-state.js';
import { MigrationState } from './states.js';

/**
 * Calls the handler of a bit for one action.
 *
 * @param driver - The driver.
 * @param bit - The bit of the handler.
 * @param set - What the handler is told to do.
 * @param unwind - Whether the action takes back what an arc has done.
 * @returns 0 or the handler's negative errno.
 * @algorithm vfio_migration_take_action
 */
export function takeAction(driver: StateDriver, bit: u32, set: boolean, unwind: boolean): s32 {
  if (bit === DeviceState.RUNNING) {
    return driver.running(set, unwind);
  }
  if (bit === DeviceState.NDMA) {
    return driver.ndma(set, unwind);
  }
  if (bit === DeviceState.SAVING) {
    return driver.saving(set, unwind);
  }
  return driver.resuming(set, unwind);
}

/**
 * Takes back an arc: first the action that failed, since it may have failed half-way, then the actions before it in reverse order.
 *
 * @param driver - The driver.
 * @param failed - The action that failed.
 * @returns 0, or a negative errno if the device is not back at the start of the arc.
 * @algorithm vfio_migration_take_back
 * @rule arc.failure.undo
 */
export function takeBack(driver: StateDriver, failed: ArcAction): s32 {
  let begun: boolean = false;
  for (const action of backwards(ARC_ACTIONS)) {
    if (action.from === failed.from && action.to === failed.to) {
      if (action.bit === failed.bit) {
        begun = true;
      }
      if (begun) {
        // The stream is over once the user leaves, so nothing leads back into it. @rule arc.leave-resuming
        if (action.bit === DeviceState.RESUMING && !action.set) {
          return -EIO;
        }
        const error: s32 = takeAction(driver, action.bit, !action.set, true);
        if (error !== 0) {
          return error;
        }
      }
    }
  }
  return 0;
}

/**
 * Takes a device along one arc. After a failure it takes the device back to the start of the arc, or to ERROR.
 *
 * @param driver - The driver, in the state before the arc.
 * @param from - The state before the arc.
 * @param to - The state after it.
 * @returns 0, or the negative errno of the action that failed first.
 * @algorithm vfio_migration_take_arc
 */
export function takeArc(driver: StateDriver, from: u32, to: u32): s32 {
  driver.keep();
  for (const action of ARC_ACTIONS) {
    if (action.from === from && action.to === to) {
      const error: s32 = takeAction(driver, action.bit, action.set, false);
      if (error !== 0) {
        const undone: s32 = takeBack(driver, action);
        if (undone !== 0) {
          // In neither state of the arc: what the device was allowed to do it may go on with. @rule device-state.error.bound
          driver.device_state = ((driver.device_state & ~MASK) | MigrationState.ERROR) >>> 0;
          // What an open window gave out would be taken for state. @rule data-window.error
          driver.abandon();
        }
        // The errno is that of what failed first. @rule device-state.failure.errno
        return error;
      }
    }
  }
  // The label changes when the device is there. @rule arc.label
  driver.device_state = ((driver.device_state & ~MASK) | to) >>> 0;
  return 0;
}

/**
 * Takes a device from one state to another along the arcs of a path. If an arc fails, the device stays in the last state that it
 * reached.
 *
 * @param driver - The driver, in the current state.
 * @param transitions - The paths of the device, by the optional parts that it has.
 * @param from - The current state.
 * @param to - The state to reach.
 * @returns 0 or a negative errno.
 * @algorithm vfio_migration_set_device_state
 * @rule path.order
 * @rule path.failure
 * @vectors driver=driver watch=device_state start=from from=MigrationState to=MigrationState transitions=MIGRATION
 */
export function setDeviceState(driver: StateDriver, transitions: TransitionSet, from: u32, to: u32): s32 {
  // Nothing has happened yet, and the user has other ways. @rule path.refused
  if (!hasPath(transitions, from, to)) {
    return -EOPNOTSUPP;
  }
  let at: u32 = from;
  for (const next of pathBetween(transitions, from, to)) {
    const error: s32 = takeArc(driver, at, next);
    if (error !== 0) {
      return error;
    }
    at = next;
  }
  return 0;
}

/**
 * Carries out a user's write of `device_state`.
 *
 * @param driver - The driver.
 * @param value - What the user wrote.
 * @param transitions - The paths of the device, by the optional parts that it has.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @algorithm vfio_migration_write_device_state
 */
export function writeDeviceState(driver: StateDriver, value: u32, transitions: TransitionSet): s32 {
  const from: u32 = (driver.device_state & MASK) >>> 0;
  // Only a reset leads out of ERROR. @rule device-state.error.refuse
  if (isError(from)) {
    return -EIO;
  }
  // A reserved bit has no meaning to carry out. @rule device-state.reserved.refuse
  if (((value ^ driver.device_state) & ~MASK) !== 0) {
    return -EINVAL;
  }
  const to: u32 = (value & MASK) >>> 0;
  // @rule device-state.invalid-write @rule device-state.missing-state @rule device-state.error.read-only
  if (!hasState(transitions, to)) {
    return -EINVAL;
  }
  return setDeviceState(driver, transitions, from, to);
}
