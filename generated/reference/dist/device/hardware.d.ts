// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import type { u32, u64 } from '../core/index.js';
/** Blocks of device memory; each migrates as a segment of its own. */
export declare const BLOCKS: u32;
/** What a reviewer may look at to see whether the device does what its state says. */
export declare class Hardware {
    /** Whether the device advances its internal state. */
    running: boolean;
    /** Whether the device may raise interrupts. */
    interruptsEnabled: boolean;
    /** Whether the device is told to start no DMA. */
    dmaHeld: boolean;
    /** The internal state that migrates. */
    memory: readonly u64[];
    /** DMA that was started and has not ended. */
    dmaOutstanding: u32;
    /** DMA started since power-on or reset. */
    dmaStarted: u32;
    /** Interrupts raised since power-on or reset. */
    interruptsRaised: u32;
    /** Whether the device may start DMA. */
    get dmaAllowed(): boolean;
    /**
     * Lets time pass: a running device ends its DMA, changes a block, starts DMA and interrupts, as far as it may.
     *
     * @returns The number of the block that changed; undefined when the device is stopped.
     */
    work(): u32 | undefined;
    /** Waits until the DMA that was started has ended. */
    drain(): void;
    /** Cuts the device off from the outside at once, as by its bus master enable bit. */
    cutOff(): void;
    /** Back to power-on. */
    reset(): void;
}
