// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/**
 * Bits of `device_state`.
 *
 * @bits VFIO_DEVICE_STATE_
 */
export var DeviceState;
(function (DeviceState) {
    /**
     * The device runs; clear, it is stopped.
     * @rules-set running.set
     * @rules-clear running.clear
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 2
     */
    DeviceState[DeviceState["RUNNING"] = 1] = "RUNNING";
    /**
     * The driver gathers device state for the user to save.
     * @rules-set saving pending-bytes data-window data-offset data-size
     */
    DeviceState[DeviceState["SAVING"] = 2] = "SAVING";
    /**
     * The driver prepares to resume the device from data that the user provides.
     * @rules-set resuming data-window data-offset data-size
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 4
     */
    DeviceState[DeviceState["RESUMING"] = 4] = "RESUMING";
})(DeviceState || (DeviceState = {}));
/**
 * No bit set: the device is stopped, and neither saves nor resumes.
 *
 * @constant VFIO_DEVICE_STATE_STOP
 * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 1
 */
export const STOP = 0;
/**
 * The three bits that have a meaning.
 *
 * @constant VFIO_DEVICE_STATE_MASK
 */
export const MASK = DeviceState.RUNNING | DeviceState.SAVING | DeviceState.RESUMING;
/**
 * Whether the bits of a state go together: RESUMING goes with no other.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_VALID
 * @valid DeviceState
 * @expand bare
 * @fault macro-unprotected the parameter expands without parentheses, so an argument with an operator can change the answer
 */
export const isValid = (state) => (state & DeviceState.RESUMING) !== 0 ? (state & MASK) === DeviceState.RESUMING : true;
/**
 * Whether a device reports that it is in error.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_IS_ERROR
 * @error DeviceState
 * @expand bare
 * @fault macro-unprotected the parameter expands without parentheses, so an argument with an operator can change the answer
 */
export const isError = (state) => (state & MASK) === (DeviceState.SAVING | DeviceState.RESUMING);
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
export const setError = (state) => ((state & ~MASK) | VFIO_DEVICE_SATE_SAVING | DeviceState.RESUMING) >>> 0;
