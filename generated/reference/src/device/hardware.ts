// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device itself, below its driver: memory that changes while it runs, DMA, interrupts. It knows nothing of migration.

import type { u32, u64 } from '../core/index.js';

/** The memory after power-on: one word per block. */
const POWER_ON: readonly u64[] = [0x10n, 0x20n];

/** Blocks of device memory; each migrates as a segment of its own. */
export const BLOCKS: u32 = POWER_ON.length;

/** What a reviewer may look at to see whether the device does what its state says. */
export class Hardware {
  /** Whether the device advances its internal state. */
  running: boolean = true;
  /** Whether the device may raise interrupts. */
  interruptsEnabled: boolean = true;
  /** Whether the device is told to start no DMA. */
  dmaHeld: boolean = false;
  /** The internal state that migrates. */
  memory: readonly u64[] = POWER_ON;
  /** DMA that was started and has not ended. */
  dmaOutstanding: u32 = 0;
  /** DMA started since power-on or reset. */
  dmaStarted: u32 = 0;
  /** Interrupts raised since power-on or reset. */
  interruptsRaised: u32 = 0;

  /** Whether the device may start DMA. */
  get dmaAllowed(): boolean {
    return this.running && !this.dmaHeld;
  }

  /**
   * Lets time pass: a running device ends its DMA, changes a block, starts DMA and interrupts, as far as it may.
   *
   * @returns The number of the block that changed; undefined when the device is stopped.
   */
  work(): u32 | undefined {
    if (this.interruptsEnabled) {
      this.interruptsRaised += 1;
    }
    if (!this.running) {
      return undefined;
    }
    this.drain();
    if (this.dmaAllowed) {
      this.dmaStarted += 1;
      this.dmaOutstanding = 1;
    }
    const changed = Number(this.memory.reduce((sum, word) => sum + word, 0n) % BigInt(BLOCKS));
    this.memory = this.memory.map((word, block) => (block === changed ? word + 1n : word));
    return changed;
  }

  /** Waits until the DMA that was started has ended. */
  drain(): void {
    this.dmaOutstanding = 0;
  }

  /** Cuts the device off from the outside at once, as by its bus master enable bit. */
  cutOff(): void {
    this.running = false;
    this.interruptsEnabled = false;
    this.dmaHeld = true;
    this.drain();
  }

  /** Back to power-on. */
  reset(): void {
    this.running = true;
    this.interruptsEnabled = true;
    this.dmaHeld = false;
    this.memory = POWER_ON;
    this.drain();
    this.dmaStarted = 0;
    this.interruptsRaised = 0;
  }
}
