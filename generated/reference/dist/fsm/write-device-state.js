// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A user's write of device_state: along the path that the build derives, one arc after the other.
import { EINVAL, EIO, EOPNOTSUPP, pathBetween } from '../core/index.js';
import { ARC_FUNCTIONS } from './arc-functions.js';
import { isError, MASK } from './device-state.js';
import { MigrationState } from './states.js';
/** The functions by the names of the states; a path leads along declared arcs alone. */
const FUNCTIONS = ARC_FUNCTIONS;
/**
 * Carries out a write of `device_state`.
 *
 * @param value - What the user wrote.
 * @param transitions - The paths of the device, by the optional parts that it has.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @errors EIO in ERROR; EINVAL for a value that is no state of the device, or that changes a reserved bit; EOPNOTSUPP for a
 * state to which no path leads; else what the arc that failed reports.
 */
export function writeDeviceState(driver, value, transitions) {
    const from = (driver.device_state & MASK) >>> 0;
    // Only a reset leads out of ERROR. @rule device-state.error.refuse
    if (isError(from)) {
        return -EIO;
    }
    // A reserved bit has no meaning to carry out. @rule device-state.reserved.refuse
    if (((value ^ driver.device_state) & ~MASK) !== 0) {
        return -EINVAL;
    }
    const to = (value & MASK) >>> 0;
    // @rule device-state.invalid-write @rule device-state.missing-state @rule device-state.error.read-only
    if (!transitions.states.includes(to) || isError(to)) {
        return -EINVAL;
    }
    const path = pathBetween(transitions, from, to);
    // Nothing has happened yet, and the user has other ways. @rule path.refused
    return path === undefined ? -EOPNOTSUPP : follow(driver, from, path);
}
/**
 * Follows a path until its end or until an arc fails. The device then stays in the last state that it reached.
 *
 * @rule path.order
 * @rule path.failure
 */
function follow(driver, from, path) {
    let at = from;
    for (const next of path) {
        driver.keep();
        const { errno, settled } = FUNCTIONS[MigrationState[at]][MigrationState[next]](driver);
        if (!settled) {
            fail(driver);
        }
        if (errno !== 0) {
            return errno;
        }
        // The label changes when the device is there. @rule arc.label
        setState(driver, next);
        at = next;
    }
    return 0;
}
/**
 * The device is in neither state of an arc. What it was allowed to do it may go on with; its data window is closed.
 *
 * @rule device-state.error.bound
 * @rule data-window.error
 */
function fail(driver) {
    driver.abandon();
    setState(driver, MigrationState.ERROR);
}
function setState(driver, state) {
    driver.device_state = ((driver.device_state & ~MASK) | state) >>> 0;
}
