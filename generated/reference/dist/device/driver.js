// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The driver: the label that the user reads, and a handler per bit. The algorithm of an edition calls the handlers;
// what each of them does to the device and to the session of the data window is here.
import { EINVAL, EOPNOTSUPP, FaultPlan } from '../core/index.js';
import { Occupation } from './occupation.js';
import { ResumingSession } from './resuming.js';
import { SavingSession } from './saving.js';
const CLOSED = { kind: 'closed' };
export class Driver {
    hardware;
    faults = new FaultPlan();
    session = CLOSED;
    /** Told of each step of a write or a reset, before it is taken. */
    onStep;
    /** What is under way, if anything. */
    occupation = new Occupation();
    #setup;
    #state;
    #trace = [];
    /** What an unwind returns to: all that a failed write may have replaced beside the bits. */
    #sessionBefore = CLOSED;
    /** What the data window shows: of the session that there is, and of the one before. */
    #windows;
    #imageBefore;
    constructor(setup, hardware) {
        this.#setup = setup;
        this.#state = setup.initial;
        this.hardware = hardware;
        this.#imageBefore = hardware.image;
        this.#windows = [new Uint8Array(setup.windowBytes), new Uint8Array(setup.windowBytes)];
        this.#followChanges();
        // @rule device-state.reset.other
        hardware.onFunctionReset = () => this.reset();
    }
    /** The value that the user reads. */
    get device_state() {
        return this.#state;
    }
    /** Whether a write of `device_state` or a reset is under way. */
    get busy() {
        return this.occupation.busy;
    }
    /** Where the data window begins, in bytes from the start of the region. */
    get windowOffset() {
        return this.#setup.windowOffset;
    }
    /** Each new value is traced, so that examples can show the way that a write took. */
    set device_state(state) {
        this.#state = state;
        this.#trace.push(state);
    }
    /** The states that the last write of `device_state` entered, in order. */
    get trace() {
        return this.#trace;
    }
    /**
     * Carries out one write of `device_state`; an unwind returns to what is now.
     *
     * @returns What the write returns.
     * @errors EBUSY for a write that begins before another one, or a reset, has ended.
     */
    carryOut(write) {
        const run = () => {
            this.#trace = [];
            this.keep();
            return write();
        };
        return this.occupation.carryOut('write', run, () => this.settleLog());
    }
    /** An unwind returns to what is now: at the start of a write, and in an edition of arcs at that of each arc. */
    keep() {
        this.#sessionBefore = this.session;
        this.#imageBefore = this.hardware.image;
    }
    /**
     * A write of `device_state` has ended, or a reset. Until here a SAVING session that was closed on the way could come
     * back, so the user's memory stayed logged.
     */
    settleLog() {
        if (this.session.kind !== 'saving') {
            this.hardware.bus.memory.stopLog(this);
        }
    }
    /**
     * Starts or stops the device. Interrupts go first, so a step that fails half-way leaves a device that its label
     * does not describe until the unwind has been through here as well.
     *
     * @rule running.clear.stop
     * @rule running.clear.quiet
     * @rule channel.stop
     */
    running(set, unwind) {
        this.hardware.interruptsEnabled = set;
        const error = this.#fault(set ? 'set-running' : 'clear-running', unwind);
        if (error !== 0) {
            return error;
        }
        return set ? this.#start(unwind) : this.#stop();
    }
    /**
     * Holds back the DMA that could reach another device, or lifts that; interrupts are no DMA.
     *
     * @rule ndma.stop
     * @rule ndma.stop.all
     * @rule ndma.drain
     */
    ndma(set, unwind) {
        const hold = set ? this.#setup.style.ndmaHolds : 'nothing';
        this.hardware.hold = hold;
        return this.#fault(set ? 'set-ndma' : 'clear-ndma', unwind) || this.hardware.drain(hold);
    }
    /**
     * Opens or closes a SAVING session. Opened in an unwind, it is the session from before the write.
     *
     * @rule saving.open
     * @rule saving.dirty-log
     * @rule device-state.unwind.session
     */
    saving(set, unwind) {
        const error = this.#fault(set ? 'set-saving' : 'clear-saving', unwind);
        if (error !== 0) {
            return error;
        }
        if (set) {
            this.hardware.bus.memory.startLog(this);
            this.session = unwind ? this.#sessionBefore : this.#beginStream(0);
        }
        else {
            this.#close();
        }
        return 0;
    }
    /**
     * Opens or closes a RESUMING session. When the user closes it, the driver takes the stored state into the device, or fails.
     * In an unwind the session only ends, because an abort does not commit.
     *
     * @rule resuming.open
     * @rule resuming.internal-reset
     * @rule resuming.abort
     * @rule device-state.unwind.session
     */
    resuming(set, unwind) {
        const error = this.#fault(set ? 'set-resuming' : 'clear-resuming', unwind);
        if (error !== 0) {
            return error;
        }
        if (set) {
            this.#openResuming(unwind);
            return 0;
        }
        if (unwind) {
            this.#adopt(this.#imageBefore);
        }
        else if (!this.#commit()) {
            return -EINVAL;
        }
        this.#close();
        return 0;
    }
    /**
     * Cuts the device off from the outside. Each part of this works on any device, so it cannot fail.
     *
     * @rule device-state.error.quiesce
     */
    quiesce() {
        this.hardware.cutOff();
        this.#close();
    }
    /** Gives up the session, and leaves the device as it is. */
    abandon() {
        this.#close();
    }
    /**
     * VFIO_DEVICE_RESET, or another reset: back to the state of power-on, from any state. If the reset fails, to ERROR.
     *
     * @returns 0 or a negative errno.
     * @errors EBUSY for a reset that comes before a write or another reset has ended; else what the fault plan has.
     * @rule device-state.reset
     * @rule device-state.reset.session
     * @rule device-state.reset.failure
     */
    reset() {
        return this.occupation.carryOut('reset', () => this.#reset(), () => this.settleLog());
    }
    /**
     * Called after the last close. Stops the device and ends its session.
     *
     * @rule close.stop
     * @rule close.session
     */
    release() {
        this.quiesce();
        this.settleLog();
    }
    #reset() {
        const error = this.#fault('reset', false);
        if (error !== 0) {
            this.quiesce();
            this.#state = this.#setup.error;
            return error;
        }
        try {
            this.hardware.awaitDma();
        }
        finally {
            this.hardware.reset();
            this.#followChanges();
            this.#close();
            this.#state = this.#setup.initial;
        }
        return 0;
    }
    #fault(step, unwind) {
        this.onStep?.();
        return this.faults.take(step, unwind ? 'unwind' : 'forward');
    }
    #stop() {
        const error = this.hardware.drain('all');
        if (error === 0) {
            this.hardware.running = false;
        }
        return error;
    }
    /** If a stopped device runs again, the data that was collected after the stop is out of date. */
    #start(unwind) {
        const { session } = this;
        if (!unwind && session.kind === 'saving' && session === this.#sessionBefore) {
            // @rule transition.unsupported
            if (!this.#setup.style.savesAgain) {
                return -EOPNOTSUPP;
            }
            // @rule stream.restart
            this.session = this.#beginStream(session.attempt + 1);
        }
        this.hardware.running = true;
        return 0;
    }
    #beginStream(attempt) {
        const { identity, style } = this.#setup;
        return new SavingSession({
            identity,
            image: this.hardware.image,
            style,
            attempt,
            window: this.#freshWindow(),
        });
    }
    /**
     * A data window with nothing in it from an earlier session. The window of a session that an unwind may restore is not
     * changed.
     *
     * @rule data-window.fresh
     */
    #freshWindow() {
        const { window: kept } = this.#sessionBefore;
        return this.#windows.find((window) => window !== kept).fill(0);
    }
    #openResuming(unwind) {
        const { identity, mapped, windowBytes } = this.#setup;
        if (unwind) {
            this.session = this.#sessionBefore;
            this.#adopt(this.#imageBefore);
        }
        else {
            this.hardware.forget();
            const { shape } = this.hardware.image;
            const pages = mapped ? this.#freshWindow() : undefined;
            this.session = new ResumingSession(identity, shape, windowBytes, pages);
        }
    }
    /** @rule saving.close @rule resuming.close */
    #close() {
        this.session = CLOSED;
    }
    /**
     * Brings what was stored into the device.
     *
     * @returns Whether the data is complete and makes a state that the device could be in.
     * @rule resuming.close.complete
     * @rule resuming.close.check
     */
    #commit() {
        const image = this.session.kind === 'resuming' ? this.session.restored() : undefined;
        if (image === undefined || !this.hardware.accepts(image)) {
            return false;
        }
        this.#adopt(image);
        return true;
    }
    #adopt(image) {
        this.hardware.adopt(image);
        this.#followChanges();
    }
    /** A SAVING session has to track changes. So does a session that an unwind may still restore. */
    #followChanges() {
        this.hardware.image.onChange = (block) => {
            for (const session of [this.session, this.#sessionBefore]) {
                if (session.kind === 'saving') {
                    session.blockChanged(block);
                }
            }
        };
    }
}
