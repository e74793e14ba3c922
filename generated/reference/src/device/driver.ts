// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The driver: the label that the user reads, and a handler per bit. The algorithm of an edition calls the handlers;
// what each of them does to the device and to the session of the data window is here.

import { FaultPlan, type s32, type u32 } from '../core/index.js';
import { Hardware } from './hardware.js';
import { openResuming, type ResumingSession, restoredMemory } from './resuming.js';
import { deviceStopped, openSaving, type SavingSession } from './saving.js';

/** The data window's session; `closed` while neither SAVING nor RESUMING. */
export type Session = { readonly kind: 'closed' } | SavingSession | ResumingSession;

const CLOSED: Session = { kind: 'closed' };

/** What an unwind returns to: all that a failed write may have changed beside the bits. */
interface Checkpoint {
  readonly session: Session;
  readonly memory: Hardware['memory'];
}

/** The labels that do not come from the user, reserved bits included. */
export interface LabelStates {
  /** After power-on and after a reset. */
  readonly initial: u32;
  /** After a reset that failed. */
  readonly error: u32;
}

export class Driver {
  readonly hardware: Hardware = new Hardware();
  readonly faults: FaultPlan = new FaultPlan();
  session: Session = CLOSED;

  readonly #states: LabelStates;
  readonly #windowBytes: u32;
  #state: u32;
  #trace: readonly u32[] = [];
  #checkpoint: Checkpoint = { session: CLOSED, memory: this.hardware.memory };

  /** @param windowBytes - Size of the data window. */
  constructor(states: LabelStates, windowBytes: u32) {
    this.#states = states;
    this.#windowBytes = windowBytes;
    this.#state = states.initial;
  }

  /** The value that the user reads. */
  get device_state(): u32 {
    return this.#state;
  }

  /** Each new value is traced, so that examples can show the way that a write took. */
  set device_state(state: u32) {
    this.#state = state;
    this.#trace = [...this.#trace, state];
  }

  /** The states that the last write of `device_state` entered, in order. */
  get trace(): readonly u32[] {
    return this.#trace;
  }

  /** A write of `device_state` begins: an unwind will return to what is now. */
  beginWrite(): void {
    this.#trace = [];
    this.#checkpoint = { session: this.session, memory: this.hardware.memory };
  }

  /**
   * Starts or stops the device. Interrupts go first, so a step that fails half-way leaves a device that its label
   * does not describe until the unwind has been through here as well.
   *
   * @rule running.clear.stop
   * @rule running.clear.quiet
   */
  running(set: boolean, unwind: boolean): s32 {
    this.hardware.interruptsEnabled = set;
    const fault = this.#fault(set ? 'set-running' : 'clear-running', unwind);
    if (fault !== 0) {
      return fault;
    }
    if (!set) {
      this.hardware.drain();
    }
    this.hardware.running = set;
    this.#followRunning(set, unwind);
    return 0;
  }

  /**
   * Stops or allows the DMA that the device starts; interrupts are no DMA.
   *
   * @rule ndma.stop.all
   * @rule ndma.drain
   */
  ndma(set: boolean, unwind: boolean): s32 {
    this.hardware.dmaHeld = set;
    const fault = this.#fault(set ? 'set-ndma' : 'clear-ndma', unwind);
    if (fault !== 0) {
      return fault;
    }
    if (set) {
      this.hardware.drain();
    }
    return 0;
  }

  /**
   * Opens or closes a SAVING session. Opened in an unwind, it is the session from before the write.
   *
   * @rule device-state.unwind.session
   */
  saving(set: boolean, unwind: boolean): s32 {
    const fault = this.#fault(set ? 'set-saving' : 'clear-saving', unwind);
    if (fault !== 0) {
      return fault;
    }
    if (set) {
      this.session = unwind ? this.#checkpoint.session : openSaving(this.hardware.running);
    } else {
      this.session = CLOSED;
    }
    return 0;
  }

  /**
   * Opens or closes a RESUMING session. Closed by the user it brings what was stored into the device, or fails;
   * closed in an unwind it only ends, because to give up is not to commit.
   *
   * @rule device-state.unwind.session
   */
  resuming(set: boolean, unwind: boolean): s32 {
    const fault = this.#fault(set ? 'set-resuming' : 'clear-resuming', unwind);
    if (fault !== 0) {
      return fault;
    }
    if (set) {
      this.#openResuming(unwind);
      return 0;
    }
    return unwind ? this.#close() : this.#commit();
  }

  /**
   * Takes the device off the outside world. Every part of it works on any device, so it cannot fail.
   *
   * @rule device-state.error.quiesce
   */
  quiesce(): void {
    this.hardware.cutOff();
    this.session = CLOSED;
  }

  /**
   * VFIO_DEVICE_RESET: back to the state of power-on, whatever was going on; where even that fails, to ERROR.
   *
   * @rule device-state.reset
   * @rule device-state.reset.session
   * @rule device-state.reset.failure
   */
  reset(): s32 {
    const fault = this.#fault('reset', false);
    if (fault !== 0) {
      this.#state = this.#states.error;
      this.quiesce();
      return fault;
    }
    this.hardware.reset();
    this.session = CLOSED;
    this.#state = this.#states.initial;
    return 0;
  }

  #fault(step: string, unwind: boolean): s32 {
    return this.faults.take(step, unwind ? 'unwind' : 'forward');
  }

  /** A SAVING session has to know that the device stopped, or that it runs again. */
  #followRunning(running: boolean, unwind: boolean): void {
    if (this.session.kind !== 'saving') {
      return;
    }
    if (unwind) {
      this.session = this.#checkpoint.session;
    } else {
      // A device that runs on outdates the end that it announced: the stream begins again. @rule stream.restart
      this.session = running ? openSaving(true) : deviceStopped(this.session);
    }
  }

  #openResuming(unwind: boolean): void {
    if (unwind) {
      this.session = this.#checkpoint.session;
      this.hardware.memory = this.#checkpoint.memory;
    } else {
      this.session = openResuming(this.#windowBytes);
    }
  }

  #close(): s32 {
    this.session = CLOSED;
    return 0;
  }

  /** @rule resuming.close.complete */
  #commit(): s32 {
    if (this.session.kind === 'resuming') {
      const memory = restoredMemory(this.session);
      if (typeof memory === 'number') {
        return memory;
      }
      this.hardware.memory = memory;
    }
    return this.#close();
  }
}
