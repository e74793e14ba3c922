// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
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
export declare const STEPS: readonly Step[];
/**
 * Whether the way from one state to another takes a step.
 *
 * @param from - The state at the start.
 * @param to - The state at the end.
 * @param step - The step.
 * @returns True if the step's bit differs and the step gives it the value that it has at the end.
 * @algorithm vfio_migration_step_applies
 */
export declare function stepApplies(from: u32, to: u32, step: Step): boolean;
/**
 * Changes one bit in the label and calls the handler of the bit.
 *
 * @param driver - The driver.
 * @param step - The step.
 * @param unwind - Whether the step undoes a failed write.
 * @returns 0 or the handler's negative errno.
 * @algorithm vfio_migration_take_step
 */
export declare function takeStep(driver: MigrationDriver, step: Step, unwind: boolean): s32;
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
export declare function setDeviceState(driver: MigrationDriver, steps: readonly Step[], from: u32, to: u32, unwind: boolean): s32;
/**
 * Carries out a user's write of `device_state`.
 *
 * @param driver - The driver.
 * @param value - What the user wrote.
 * @param ndmaSupported - Whether the migration region has the NDMA capability.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @algorithm vfio_migration_write_device_state
 */
export declare function writeDeviceState(driver: MigrationDriver, value: u32, ndmaSupported: boolean): s32;
