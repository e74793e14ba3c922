// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { FaultPlan, type s32, type u32 } from '../core/index.js';
import type { Hardware } from './hardware/hardware.js';
import { Occupation } from './occupation.js';
import { ResumingSession } from './resuming.js';
import { SavingSession } from './saving.js';
import type { Identity } from './stream.js';
import type { DriverStyle } from './styles.js';
/** The data window's session; `closed` while neither SAVING nor RESUMING. */
export type Session = {
    /** No session. */
    readonly kind: 'closed';
    /** No data window. */
    readonly window?: undefined;
} | SavingSession | ResumingSession;
/** What may be seen of a driver from outside. */
export interface DriverView {
    /** The value that the user reads. */
    readonly device_state: u32;
    /** What the data window is used for. */
    readonly session: Session;
    /** Whether a write of `device_state` or a reset is under way. */
    readonly busy: boolean;
    /** Told of each step of a write or a reset, before it is taken. */
    onStep: (() => void) | undefined;
}
/** What a driver is made for. */
export interface DriverSetup {
    /** The state after power-on and after a reset, reserved bits included. */
    readonly initial: u32;
    /** The state after a reset that failed, reserved bits included. */
    readonly error: u32;
    readonly style: DriverStyle;
    readonly identity: Identity;
    /** Where the data window begins. */
    readonly windowOffset: u32;
    /** Size of the data window. */
    readonly windowBytes: u32;
    /** Whether the data window can be mapped. */
    readonly mapped: boolean;
}
export declare class Driver {
    #private;
    readonly hardware: Hardware;
    readonly faults: FaultPlan;
    session: Session;
    /** Told of each step of a write or a reset, before it is taken. */
    onStep: (() => void) | undefined;
    /** What is under way, if anything. */
    readonly occupation: Occupation;
    constructor(setup: DriverSetup, hardware: Hardware);
    /** The value that the user reads. */
    get device_state(): u32;
    /** Whether a write of `device_state` or a reset is under way. */
    get busy(): boolean;
    /** Where the data window begins, in bytes from the start of the region. */
    get windowOffset(): u32;
    /** Each new value is traced, so that examples can show the way that a write took. */
    set device_state(state: u32);
    /** The states that the last write of `device_state` entered, in order. */
    get trace(): readonly u32[];
    /**
     * Carries out one write of `device_state`; an unwind returns to what is now.
     *
     * @returns What the write returns.
     * @errors EBUSY for a write that begins before another one, or a reset, has ended.
     */
    carryOut(write: () => s32): s32;
    /** An unwind returns to what is now: at the start of a write, and in an edition of arcs at that of each arc. */
    keep(): void;
    /**
     * A write of `device_state` has ended, or a reset. Until here a SAVING session that was closed on the way could come
     * back, so the user's memory stayed logged.
     */
    settleLog(): void;
    /**
     * Starts or stops the device. Interrupts go first, so a step that fails half-way leaves a device that its label
     * does not describe until the unwind has been through here as well.
     *
     * @rule running.clear.stop
     * @rule running.clear.quiet
     * @rule channel.stop
     */
    running(set: boolean, unwind: boolean): s32;
    /**
     * Holds back the DMA that could reach another device, or lifts that; interrupts are no DMA.
     *
     * @rule ndma.stop
     * @rule ndma.stop.all
     * @rule ndma.drain
     */
    ndma(set: boolean, unwind: boolean): s32;
    /**
     * Opens or closes a SAVING session. Opened in an unwind, it is the session from before the write.
     *
     * @rule saving.open
     * @rule saving.dirty-log
     * @rule device-state.unwind.session
     */
    saving(set: boolean, unwind: boolean): s32;
    /**
     * Opens or closes a RESUMING session. When the user closes it, the driver takes the stored state into the device, or fails.
     * In an unwind the session only ends, because an abort does not commit.
     *
     * @rule resuming.open
     * @rule resuming.internal-reset
     * @rule resuming.abort
     * @rule device-state.unwind.session
     */
    resuming(set: boolean, unwind: boolean): s32;
    /**
     * Cuts the device off from the outside. Each part of this works on any device, so it cannot fail.
     *
     * @rule device-state.error.quiesce
     */
    quiesce(): void;
    /** Gives up the session, and leaves the device as it is. */
    abandon(): void;
    /**
     * VFIO_DEVICE_RESET, or another reset: back to the state of power-on, from any state. If the reset fails, to ERROR.
     *
     * @returns 0 or a negative errno.
     * @errors EBUSY for a reset that comes before a write or another reset has ended; else what the fault plan has.
     * @rule device-state.reset
     * @rule device-state.reset.session
     * @rule device-state.reset.failure
     */
    reset(): s32;
    /**
     * Called after the last close. Stops the device and ends its session.
     *
     * @rule close.stop
     * @rule close.session
     */
    release(): void;
}
