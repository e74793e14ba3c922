// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/** The memory after power-on: one word per block. */
const POWER_ON = [0x10n, 0x20n];
/** Blocks of device memory; each migrates as a segment of its own. */
export const BLOCKS = POWER_ON.length;
/** What a reviewer may look at to see whether the device does what its state says. */
export class Hardware {
    /** Whether the device advances its internal state. */
    running = true;
    /** Whether the device may raise interrupts. */
    interruptsEnabled = true;
    /** Whether the device is told to start no DMA. */
    dmaHeld = false;
    /** The internal state that migrates. */
    memory = POWER_ON;
    /** DMA that was started and has not ended. */
    dmaOutstanding = 0;
    /** DMA started since power-on or reset. */
    dmaStarted = 0;
    /** Interrupts raised since power-on or reset. */
    interruptsRaised = 0;
    /** Whether the device may start DMA. */
    get dmaAllowed() {
        return this.running && !this.dmaHeld;
    }
    /**
     * Lets time pass: a running device ends its DMA, changes a block, starts DMA and interrupts, as far as it may.
     *
     * @returns The number of the block that changed; undefined when the device is stopped.
     */
    work() {
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
    drain() {
        this.dmaOutstanding = 0;
    }
    /** Cuts the device off from the outside at once, as by its bus master enable bit. */
    cutOff() {
        this.running = false;
        this.interruptsEnabled = false;
        this.dmaHeld = true;
        this.drain();
    }
    /** Back to power-on. */
    reset() {
        this.running = true;
        this.interruptsEnabled = true;
        this.dmaHeld = false;
        this.memory = POWER_ON;
        this.drain();
        this.dmaStarted = 0;
        this.interruptsRaised = 0;
    }
}
