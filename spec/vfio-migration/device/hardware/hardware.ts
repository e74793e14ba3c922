// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The device below its driver: registers, DMA, interrupts, configuration space. It knows nothing of migration; its
// driver stops it, holds its DMA back, drains it, and takes its image.

import { EIO, ETIMEDOUT, type RegionAccess, type s32, type u32 } from 'uapi';
import { Image } from '../image.js';
import {
  BAR_BYTES,
  CONTROL_COMPLETION_INTERRUPT,
  CONTROL_FREE_RUNNING,
  countOn,
  isPossible,
  powerOn,
} from './bar-registers.js';
import type { Bus, PeerPort } from './bus.js';
import { CONFIG_BYTES } from './config-space.js';
import type { DmaScope } from './engine.js';
import { CLOCK_VECTOR, COMPLETION_VECTOR } from './msix.js';
import { assemble, type HardwareOptions, type Parts } from './parts.js';
import { splitAccesses } from './split-accesses.js';

/** The device itself, as its driver has it. */
export class Hardware {
  /** Whether the device works and answers its peers. */
  running: boolean = true;
  /** Whether the device may send interrupts; one that it may not send stays pending. */
  interruptsEnabled: boolean = true;
  /** DMA that is not to be started. */
  hold: DmaScope = 'nothing';
  /** Told of each interrupt that reaches the user. */
  onInterrupt: ((vector: u32) => void) | undefined;
  /** Carries out a function-level reset, as a driver does; without one the device resets itself. */
  onFunctionReset: () => s32 = () => {
    this.reset();
    return 0;
  };
  /** Interrupts sent since power-on. */
  interruptsRaised: u32 = 0;
  /** What its DMA reaches. */
  readonly bus: Bus;
  readonly #options: HardwareOptions;
  #parts: Parts;

  /** A device as at power-on. */
  constructor(options: HardwareOptions) {
    this.bus = options.bus;
    this.#options = options;
    this.#parts = assemble(options, options.image);
  }

  /** The internal state: what migrates. */
  get image(): Image {
    return this.#parts.registers.image;
  }

  /** Goes on from another state; one that `accepts` has found possible. */
  adopt(image: Image): void {
    this.#parts.registers.image = image;
  }

  /** Gives the internal state the values of power-on. What lies outside of it stays as the user has set it up. */
  forget(): void {
    this.adopt(powerOn(new Image(this.image.shape)));
  }

  /** Whether this device could have come to such a state itself. */
  accepts(image: Image): boolean {
    return isPossible(image, this.#options.vectors);
  }

  /** The MSI-X table, as it is now, also while BAR0 does not answer. */
  msixTable(): Uint8Array {
    return this.#parts.msix.tableBytes();
  }

  /** DMA requests started since power-on. */
  get dmaStarted(): u32 {
    return this.#parts.engine.started;
  }

  /** DMA requests that were started and have not ended. */
  get dmaOutstanding(): u32 {
    return this.#parts.engine.outstanding('all');
  }

  /**
   * Has a DMA request outstanding to this peer.
   *
   * @returns Takes it back, unless it has ended; undefined where the device may start no such DMA.
   */
  writeToPeer(port: PeerPort): (() => void) | undefined {
    return this.running && this.hold === 'nothing' ? this.#parts.engine.outstand(port) : undefined;
  }

  /** DMA requests that a peer did not answer. */
  get peerErrors(): u32 {
    return this.#parts.engine.peerErrors;
  }

  /** DMA requests to addresses that the user has not mapped. */
  get blockedDma(): u32 {
    return this.#parts.engine.blocked;
  }

  /**
   * A tick of time. A running device ends what it started, counts on, changes a block, starts DMA and sends interrupts,
   * as far as it may; a stopped one does nothing.
   *
   * @rule running.set
   * @rule running.clear.quiet
   * @rule ndma.interrupts
   */
  work(): void {
    if (!this.running) {
      return;
    }
    this.#advance();
    countOn(this.image);
    if (this.#parts.registers.controls(CONTROL_FREE_RUNNING)) {
      this.#parts.msix.raise(CLOCK_VECTOR);
      this.#parts.engine.refill();
    }
    if (this.#parts.config.busMaster) {
      this.#parts.engine.start(this.hold);
    }
    this.#deliver();
  }

  /**
   * Lets ticks pass in which nothing new is started, until no DMA of that scope is outstanding.
   *
   * @returns 0, or -ETIMEDOUT with the rest still outstanding when it takes too long.
   * @rule ndma.drain
   * @rule drain.bound
   * @rule page-request.wait
   * @rule page-request.progress
   */
  drain(scope: DmaScope): s32 {
    if (this.#options.pageRequests === 'cancel' && scope === 'all') {
      this.#parts.engine.cancelWaiting();
    }
    for (let ticks = 0; this.#parts.engine.outstanding(scope) > 0; ticks++) {
      if (ticks === this.#options.drainTicksMax) {
        return -ETIMEDOUT;
      }
      this.#advance();
    }
    return 0;
  }

  /**
   * Takes the device off the outside world at once; what was outstanding never ends.
   *
   * @rule device-state.error.quiesce
   */
  cutOff(): void {
    this.running = false;
    this.interruptsEnabled = false;
    this.hold = 'all';
    this.#parts.engine.drop();
  }

  /**
   * Before a reset: starts nothing more, and waits for what is outstanding, though not for ever.
   *
   * @rule device-state.reset.dma
   * @rule device-state.reset.bound
   */
  awaitDma(): void {
    this.interruptsEnabled = false;
    this.hold = 'all';
    this.drain('all');
  }

  /** Back to power-on. What the user has mapped for DMA stays mapped. */
  reset(): void {
    this.running = true;
    this.interruptsEnabled = true;
    this.hold = 'nothing';
    this.interruptsRaised = 0;
    this.#parts = assemble(this.#options, new Image(this.image.shape));
  }

  /**
   * BAR0, as the user accesses it, in any width. A stopped device stores what is written, but nobody is told, so a stream that is
   * being collected may miss it.
   *
   * @errors EINVAL for an access that leaves the BAR; EIO while memory space is disabled in the configuration space.
   * @rule running.clear.access
   * @rule running.clear.host-safety
   */
  readonly bar: RegionAccess = splitAccesses(BAR_BYTES, {
    read: (offset, into) => this.#parts.bar.read(offset, into),
    write: (offset, from) =>
      this.running
        ? this.#writeBar(offset, from)
        : this.#parts.registers.untold(() => this.#writeBar(offset, from)),
  });

  /** BAR0, as peers write to it: a stopped device does not answer. */
  readonly peerPort: PeerPort = {
    write: (offset, from) => (this.running ? this.bar.write(offset, from) : -EIO),
  };

  /**
   * The configuration space, in any width; a stopped device answers as well. A write may ask for a reset of the device, which comes
   * before what the same write has behind that bit.
   *
   * @errors EINVAL for an access that leaves it; what a reset reports.
   * @rule running.clear.subsystems
   * @rule device-state.reset.other
   */
  readonly config: RegionAccess = splitAccesses(CONFIG_BYTES, {
    read: (offset, into) => this.#readConfig(offset, into),
    write: (offset, from) => this.#writeConfig(offset, from),
  });

  #readConfig(offset: u32, into: Uint8Array): s32 {
    this.#parts.config.transactionsPending = this.dmaOutstanding > 0;
    return this.#parts.config.read(offset, into);
  }

  #writeConfig(offset: u32, from: Uint8Array): s32 {
    const result = this.#parts.config.write(offset, from);
    return this.#parts.config.takeReset() ? this.onFunctionReset() : this.#delivered(result);
  }

  #writeBar(offset: u32, from: Uint8Array): s32 {
    return this.#delivered(this.#parts.bar.write(offset, from));
  }

  /** A write may have opened a vector that has an interrupt pending. */
  #delivered(result: s32): s32 {
    this.#deliver();
    return result;
  }

  #advance(): void {
    const ended = this.#parts.engine.advance();
    if (ended > 0 && this.#parts.registers.controls(CONTROL_COMPLETION_INTERRUPT)) {
      this.#parts.msix.raise(COMPLETION_VECTOR);
    }
  }

  #deliver(): void {
    if (this.interruptsEnabled) {
      this.#parts.msix.deliver((vector) => {
        this.interruptsRaised += 1;
        this.onInterrupt?.(vector);
      });
    }
  }
}
