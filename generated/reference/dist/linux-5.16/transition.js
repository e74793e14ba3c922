// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// One behaviour that the text of the time allows. It names states and transitions, and leaves the order of what a
// driver does, and what a driver does about a failure half-way, to the driver.
import { EINVAL, EIO } from '../core/index.js';
import { DeviceState, isError, isValid, MASK } from './device-state.js';
const ERROR = DeviceState.SAVING | DeviceState.RESUMING;
/**
 * Carries out a user's write of `device_state`. The label changes once, when the device is in the new state.
 *
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @errors EIO in ERROR, which only a reset leaves; EINVAL for an invalid state or a changed reserved bit.
 */
export function changeState(driver, value) {
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
/** The steps of the transition, in the driver's own order: stop, end the old sessions, begin the new ones, start. */
function stepsBetween(driver, from, to) {
    const running = (set, unwind) => driver.running(set, unwind);
    const saving = (set, unwind) => driver.saving(set, unwind);
    const resuming = (set, unwind) => driver.resuming(set, unwind);
    const cleared = (bit, run) => (from & ~to & bit) !== 0 ? [{ set: false, run }] : [];
    const added = (bit, run) => (to & ~from & bit) !== 0 ? [{ set: true, run }] : [];
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
function undo(driver, taken) {
    for (const step of [...taken].reverse()) {
        if (step.run(!step.set, true) !== 0) {
            driver.device_state = ((driver.device_state & ~MASK) | ERROR) >>> 0;
            driver.quiesce();
            return;
        }
    }
}
