// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from '../core/index.js';
/** What this edition needs of a driver: the state that the user reads, and a handler for each thing that a driver does. */
export interface StateDriver {
    /** The value that the user reads. */
    device_state: u32;
    /** Starts or stops the device. */
    running(set: boolean, unwind: boolean): s32;
    /** Stops or allows the DMA that the device starts. */
    ndma(set: boolean, unwind: boolean): s32;
    /** Opens or closes a session in which the user collects. */
    saving(set: boolean, unwind: boolean): s32;
    /** Opens or closes a session in which the user stores; closed forward, it takes what was stored into the device. */
    resuming(set: boolean, unwind: boolean): s32;
    /** An arc begins: what is now is what taking back returns to. */
    keep(): void;
    /** Gives up the session of the data window, if there is one. */
    abandon(): void;
}
/** One thing that a driver does on an arc. */
export interface Action {
    /**
     * Carries the action out.
     *
     * @returns 0 or a negative errno.
     */
    take(driver: StateDriver): s32;
    /** Takes it back, also where it failed half-way; absent for what cannot be taken back. */
    undo?(driver: StateDriver): s32;
}
/** How an arc ended. */
export interface ArcEnd {
    /** 0, or the negative errno of the action that failed. */
    readonly errno: s32;
    /** Whether the device is in one of the states at the ends of the arc: the second one on success, the first one on failure. */
    readonly settled: boolean;
}
/** Stops the device. */
export declare const stop: Action;
/** Lets the device run. */
export declare const start: Action;
/** Lets the DMA of the device end, and holds back what is new. */
export declare const holdDma: Action;
/** Lets the device start DMA. */
export declare const allowDma: Action;
/** Opens a session in which the user collects. */
export declare const openSaving: Action;
/** Ends that session. */
export declare const closeSaving: Action;
/** Opens a session in which the user stores. */
export declare const openResuming: Action;
/**
 * Takes what was stored into the device. The stream is over with that, so nothing takes it back.
 *
 * @rule arc.leave-resuming
 */
export declare const load: Action;
/**
 * Takes actions one after the other. Where one fails, it and those before it are taken back, the last one first.
 *
 * @rule arc.failure.undo
 */
export declare function inOrder(driver: StateDriver, ...actions: readonly Action[]): ArcEnd;
