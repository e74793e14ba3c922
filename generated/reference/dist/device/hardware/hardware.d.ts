// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type RegionAccess, type s32, type u32 } from '../../core/index.js';
import { Image } from '../image.js';
import type { Bus, PeerPort } from './bus.js';
import type { DmaScope } from './engine.js';
import { type HardwareOptions } from './parts.js';
/** The device itself, as its driver has it. */
export declare class Hardware {
    #private;
    /** Whether the device works and answers its peers. */
    running: boolean;
    /** Whether the device may send interrupts; one that it may not send stays pending. */
    interruptsEnabled: boolean;
    /** DMA that is not to be started. */
    hold: DmaScope;
    /** Told of each interrupt that reaches the user. */
    onInterrupt: ((vector: u32) => void) | undefined;
    /** Carries out a function-level reset, as a driver does; without one the device resets itself. */
    onFunctionReset: () => s32;
    /** Interrupts sent since power-on. */
    interruptsRaised: u32;
    /** What its DMA reaches. */
    readonly bus: Bus;
    /** A device as at power-on. */
    constructor(options: HardwareOptions);
    /** The internal state: what migrates. */
    get image(): Image;
    /** Goes on from another state; one that `accepts` has found possible. */
    adopt(image: Image): void;
    /** Gives the internal state the values of power-on. What lies outside of it stays as the user has set it up. */
    forget(): void;
    /** Whether this device could have come to such a state itself. */
    accepts(image: Image): boolean;
    /** The MSI-X table, as it is now, also while BAR0 does not answer. */
    msixTable(): Uint8Array;
    /** DMA requests started since power-on. */
    get dmaStarted(): u32;
    /** DMA requests that were started and have not ended. */
    get dmaOutstanding(): u32;
    /**
     * Has a DMA request outstanding to this peer.
     *
     * @returns Takes it back, unless it has ended; undefined where the device may start no such DMA.
     */
    writeToPeer(port: PeerPort): (() => void) | undefined;
    /** DMA requests that a peer did not answer. */
    get peerErrors(): u32;
    /** DMA requests to addresses that the user has not mapped. */
    get blockedDma(): u32;
    /**
     * A tick of time. A running device ends what it started, counts on, changes a block, starts DMA and sends interrupts,
     * as far as it may; a stopped one does nothing.
     *
     * @rule running.set
     * @rule running.clear.quiet
     * @rule ndma.interrupts
     */
    work(): void;
    /**
     * Lets ticks pass in which nothing new is started, until no DMA of that scope is outstanding.
     *
     * @returns 0, or -ETIMEDOUT with the rest still outstanding when it takes too long.
     * @rule ndma.drain
     * @rule drain.bound
     * @rule page-request.wait
     * @rule page-request.progress
     */
    drain(scope: DmaScope): s32;
    /**
     * Takes the device off the outside world at once; what was outstanding never ends.
     *
     * @rule device-state.error.quiesce
     */
    cutOff(): void;
    /**
     * Before a reset: starts nothing more, and waits for what is outstanding, though not for ever.
     *
     * @rule device-state.reset.dma
     * @rule device-state.reset.bound
     */
    awaitDma(): void;
    /** Back to power-on. What the user has mapped for DMA stays mapped. */
    reset(): void;
    /**
     * BAR0, as the user accesses it, in any width. A stopped device stores what is written, but nobody is told, so a stream that is
     * being collected may miss it.
     *
     * @errors EINVAL for an access that leaves the BAR; EIO while memory space is disabled in the configuration space.
     * @rule running.clear.access
     * @rule running.clear.host-safety
     */
    readonly bar: RegionAccess;
    /** BAR0, as peers write to it: a stopped device does not answer. */
    readonly peerPort: PeerPort;
    /**
     * The configuration space, in any width; a stopped device answers as well. A write may ask for a reset of the device, which comes
     * before what the same write has behind that bit.
     *
     * @errors EINVAL for an access that leaves it; what a reset reports.
     * @rule running.clear.subsystems
     * @rule device-state.reset.other
     */
    readonly config: RegionAccess;
}
