// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type TransitionSet, type u32 } from '../core/index.js';
import { type ArcAction, type StateDriver } from './actions.js';
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
export declare function takeAction(driver: StateDriver, bit: u32, set: boolean, unwind: boolean): s32;
/**
 * Takes back an arc: first the action that failed, since it may have failed half-way, then the actions before it in reverse order.
 *
 * @param driver - The driver.
 * @param failed - The action that failed.
 * @returns 0, or a negative errno if the device is not back at the start of the arc.
 * @algorithm vfio_migration_take_back
 * @rule arc.failure.undo
 */
export declare function takeBack(driver: StateDriver, failed: ArcAction): s32;
/**
 * Takes a device along one arc. After a failure it takes the device back to the start of the arc, or to ERROR.
 *
 * @param driver - The driver, in the state before the arc.
 * @param from - The state before the arc.
 * @param to - The state after it.
 * @returns 0, or the negative errno of the action that failed first.
 * @algorithm vfio_migration_take_arc
 */
export declare function takeArc(driver: StateDriver, from: u32, to: u32): s32;
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
export declare function setDeviceState(driver: StateDriver, transitions: TransitionSet, from: u32, to: u32): s32;
/**
 * Carries out a user's write of `device_state`.
 *
 * @param driver - The driver.
 * @param value - What the user wrote.
 * @param transitions - The paths of the device, by the optional parts that it has.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @algorithm vfio_migration_write_device_state
 */
export declare function writeDeviceState(driver: StateDriver, value: u32, transitions: TransitionSet): s32;
