// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The driver: the label that the user reads, and a handler per bit. The algorithm of an edition calls the handlers;
// what each of them does to the device and to the session of the data window is here.

import { EINVAL, EOPNOTSUPP, FaultPlan, type s32, type u32 } from '../core/index.js';
import type { Hardware } from './hardware/hardware.js';
import type { Image } from './image.js';
import { Occupation } from './occupation.js';
import { ResumingSession } from './resuming.js';
import { SavingSession } from './saving.js';
import type { Identity } from './stream.js';
import type { DriverStyle } from './styles.js';

/** The data window's session; `closed` while neither SAVING nor RESUMING. */
export type Session =
  | {
      /** No session. */
      readonly kind: 'closed';
      /** No data window. */
      readonly window?: undefined;
    }
  | SavingSession
  | ResumingSession;

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

const CLOSED: Session = { kind: 'closed' };

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

export class Driver {
  readonly hardware: Hardware;
  readonly faults: FaultPlan = new FaultPlan();
  session: Session = CLOSED;
  /** Told of each step of a write or a reset, before it is taken. */
  onStep: (() => void) | undefined;
  /** What is under way, if anything. */
  readonly occupation: Occupation = new Occupation();

  readonly #setup: DriverSetup;
  #state: u32;
  #trace: u32[] = [];
  /** What an unwind returns to: all that a failed write may have replaced beside the bits. */
  #sessionBefore: Session = CLOSED;
  /** What the data window shows: of the session that there is, and of the one before. */
  readonly #windows: readonly Uint8Array[];
  #imageBefore: Image;

  constructor(setup: DriverSetup, hardware: Hardware) {
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
  get device_state(): u32 {
    return this.#state;
  }

  /** Whether a write of `device_state` or a reset is under way. */
  get busy(): boolean {
    return this.occupation.busy;
  }

  /** Where the data window begins, in bytes from the start of the region. */
  get windowOffset(): u32 {
    return this.#setup.windowOffset;
  }

  /** Each new value is traced, so that examples can show the way that a write took. */
  set device_state(state: u32) {
    this.#state = state;
    this.#trace.push(state);
  }

  /** The states that the last write of `device_state` entered, in order. */
  get trace(): readonly u32[] {
    return this.#trace;
  }

  /**
   * Carries out one write of `device_state`; an unwind returns to what is now.
   *
   * @returns What the write returns.
   * @errors EBUSY for a write that begins before another one, or a reset, has ended.
   */
  carryOut(write: () => s32): s32 {
    const run = (): s32 => {
      this.#trace = [];
      this.keep();
      return write();
    };
    return this.occupation.carryOut('write', run, () => this.settleLog());
  }

  /** An unwind returns to what is now: at the start of a write, and in an edition of arcs at that of each arc. */
  keep(): void {
    this.#sessionBefore = this.session;
    this.#imageBefore = this.hardware.image;
  }

  /**
   * A write of `device_state` has ended, or a reset. Until here a SAVING session that was closed on the way could come
   * back, so the user's memory stayed logged.
   */
  settleLog(): void {
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
  running(set: boolean, unwind: boolean): s32 {
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
  ndma(set: boolean, unwind: boolean): s32 {
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
  saving(set: boolean, unwind: boolean): s32 {
    const error = this.#fault(set ? 'set-saving' : 'clear-saving', unwind);
    if (error !== 0) {
      return error;
    }
    if (set) {
      this.hardware.bus.memory.startLog(this);
      this.session = unwind ? this.#sessionBefore : this.#beginStream(0);
    } else {
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
  resuming(set: boolean, unwind: boolean): s32 {
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
    } else if (!this.#commit()) {
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
  quiesce(): void {
    this.hardware.cutOff();
    this.#close();
  }

  /** Gives up the session, and leaves the device as it is. */
  abandon(): void {
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
  reset(): s32 {
    return this.occupation.carryOut(
      'reset',
      () => this.#reset(),
      () => this.settleLog(),
    );
  }

  /**
   * Called after the last close. Stops the device and ends its session.
   *
   * @rule close.stop
   * @rule close.session
   */
  release(): void {
    this.quiesce();
    this.settleLog();
  }

  #reset(): s32 {
    const error = this.#fault('reset', false);
    if (error !== 0) {
      this.quiesce();
      this.#state = this.#setup.error;
      return error;
    }
    try {
      this.hardware.awaitDma();
    } finally {
      this.hardware.reset();
      this.#followChanges();
      this.#close();
      this.#state = this.#setup.initial;
    }
    return 0;
  }

  #fault(step: string, unwind: boolean): s32 {
    this.onStep?.();
    return this.faults.take(step, unwind ? 'unwind' : 'forward');
  }

  #stop(): s32 {
    const error = this.hardware.drain('all');
    if (error === 0) {
      this.hardware.running = false;
    }
    return error;
  }

  /** If a stopped device runs again, the data that was collected after the stop is out of date. */
  #start(unwind: boolean): s32 {
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

  #beginStream(attempt: u32): SavingSession {
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
  #freshWindow(): Uint8Array {
    const { window: kept } = this.#sessionBefore;
    return this.#windows.find((window) => window !== kept)!.fill(0);
  }

  #openResuming(unwind: boolean): void {
    const { identity, mapped, windowBytes } = this.#setup;
    if (unwind) {
      this.session = this.#sessionBefore;
      this.#adopt(this.#imageBefore);
    } else {
      this.hardware.forget();
      const { shape } = this.hardware.image;
      const pages = mapped ? this.#freshWindow() : undefined;
      this.session = new ResumingSession(identity, shape, windowBytes, pages);
    }
  }

  /** @rule saving.close @rule resuming.close */
  #close(): void {
    this.session = CLOSED;
  }

  /**
   * Brings what was stored into the device.
   *
   * @returns Whether the data is complete and makes a state that the device could be in.
   * @rule resuming.close.complete
   * @rule resuming.close.check
   */
  #commit(): boolean {
    const image = this.session.kind === 'resuming' ? this.session.restored() : undefined;
    if (image === undefined || !this.hardware.accepts(image)) {
      return false;
    }
    this.#adopt(image);
    return true;
  }

  #adopt(image: Image): void {
    this.hardware.adopt(image);
    this.#followChanges();
  }

  /** A SAVING session has to track changes. So does a session that an unwind may still restore. */
  #followChanges(): void {
    this.hardware.image.onChange = (block) => {
      for (const session of [this.session, this.#sessionBefore]) {
        if (session.kind === 'saving') {
          session.blockChanged(block);
        }
      }
    };
  }
}
