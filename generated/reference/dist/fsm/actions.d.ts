// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from '../core/index.js';
/**
 * What a driver provides to the algorithms: the state that the user reads, and a handler for each thing that a driver does.
 *
 * @remarks
 * A handler returns 0 or a negative errno. With `unwind` it takes back what an arc has done: the session of the data window
 * is then the one from the start of the arc. The algorithm may ask it to take back an action that
 * failed half-way. The handler must accept that.
 *
 * @record vfio_migration_driver
 */
export interface StateDriver {
    /** The value that the user reads. */
    device_state: u32;
    /** Starts or stops the device. */
    running(set: boolean, unwind: boolean): s32;
    /** Stops or allows the DMA that the device starts. */
    ndma(set: boolean, unwind: boolean): s32;
    /** Opens or closes a session in which the user collects. */
    saving(set: boolean, unwind: boolean): s32;
    /** Opens or closes a session in which the user stores. If it closes the session, and not in an unwind, it takes the stored state into the device. */
    resuming(set: boolean, unwind: boolean): s32;
    /** Called at the start of an arc. If the arc fails, the driver returns to the session of this moment. */
    keep(): void;
    /** Gives up the session of the data window, if there is one. */
    abandon(): void;
}
/**
 * One thing that a driver does on an arc.
 *
 * @record vfio_migration_action
 */
export interface ArcAction {
    /** The state before the arc. */
    readonly from: u32;
    /** The state after it. */
    readonly to: u32;
    /** The bit whose handler is called; an arc calls each handler once at most. */
    readonly bit: u32;
    /** Whether the handler sets the bit. */
    readonly set: boolean;
}
/**
 * The actions of each arc, in their order. What an arc does not change stays as it is.
 *
 * @list vfio_migration_actions
 */
export declare const ARC_ACTIONS: readonly ArcAction[];
