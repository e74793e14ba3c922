// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import { FaultPlan, type s32, type u32 } from '../core/index.js';
import { Hardware } from './hardware.js';
import { type ResumingSession } from './resuming.js';
import { type SavingSession } from './saving.js';
/** The data window's session; `closed` while neither SAVING nor RESUMING. */
export type Session = {
    readonly kind: 'closed';
} | SavingSession | ResumingSession;
/** The labels that do not come from the user, reserved bits included. */
export interface LabelStates {
    /** After power-on and after a reset. */
    readonly initial: u32;
    /** After a reset that failed. */
    readonly error: u32;
}
export declare class Driver {
    #private;
    readonly hardware: Hardware;
    readonly faults: FaultPlan;
    session: Session;
    /** @param windowBytes - Size of the data window. */
    constructor(states: LabelStates, windowBytes: u32);
    /** The value that the user reads. */
    get device_state(): u32;
    /** Each new value is traced, so that examples can show the way that a write took. */
    set device_state(state: u32);
    /** The states that the last write of `device_state` entered, in order. */
    get trace(): readonly u32[];
    /** A write of `device_state` begins: an unwind will return to what is now. */
    beginWrite(): void;
    /**
     * Starts or stops the device. Interrupts go first, so a step that fails half-way leaves a device that its label
     * does not describe until the unwind has been through here as well.
     *
     * @rule running.clear.stop
     * @rule running.clear.quiet
     */
    running(set: boolean, unwind: boolean): s32;
    /**
     * Stops or allows the DMA that the device starts; interrupts are no DMA.
     *
     * @rule ndma.stop.all
     * @rule ndma.drain
     */
    ndma(set: boolean, unwind: boolean): s32;
    /**
     * Opens or closes a SAVING session. Opened in an unwind, it is the session from before the write.
     *
     * @rule device-state.unwind.session
     */
    saving(set: boolean, unwind: boolean): s32;
    /**
     * Opens or closes a RESUMING session. Closed by the user it brings what was stored into the device, or fails;
     * closed in an unwind it only ends, because to give up is not to commit.
     *
     * @rule device-state.unwind.session
     */
    resuming(set: boolean, unwind: boolean): s32;
    /**
     * Takes the device off the outside world. Every part of it works on any device, so it cannot fail.
     *
     * @rule device-state.error.quiesce
     */
    quiesce(): void;
    /**
     * VFIO_DEVICE_RESET: back to the state of power-on, whatever was going on; where even that fails, to ERROR.
     *
     * @rule device-state.reset
     * @rule device-state.reset.session
     * @rule device-state.reset.failure
     */
    reset(): s32;
}
