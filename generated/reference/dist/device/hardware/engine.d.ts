// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../../core/index.js';
import { type BarRegisters } from './bar-registers.js';
import type { Bus, PeerPort } from './bus.js';
/** Which DMA is meant. */
export type DmaScope = 'nothing' | 'peers' | 'all';
export declare class Engine {
    #private;
    /** Requests started since power-on. */
    started: u32;
    /** Requests that a peer did not answer. */
    peerErrors: u32;
    /** Requests to where nothing is mapped. */
    blocked: u32;
    constructor(registers: BarRegisters, bus: Bus);
    /** Number of requests of a scope that were started and have not ended. */
    outstanding(scope: DmaScope): u32;
    /** Adds requests to the queue. What finds no room is lost, as behind any doorbell. */
    submit(requests: u32): void;
    /** Work of the device's own: a request whenever the queue is empty. */
    refill(): void;
    /**
     * Starts what is queued. What is held back stays in the queue.
     *
     * @rule ndma.stop
     * @rule ndma.stop.all
     * @rule ndma.hold
     */
    start(hold: DmaScope): void;
    /**
     * A request to a peer that was started before, whatever the registers say by now.
     *
     * @returns Takes it back, unless it has ended.
     */
    outstand(port: PeerPort): () => void;
    /**
     * A tick passes for what is outstanding: it ends, or goes on waiting for its page.
     *
     * @returns Number of requests that ended.
     */
    advance(): u32;
    /**
     * Takes the requests that wait for a page back into the queue. They are started again later, at the target perhaps.
     *
     * @rule page-request.cancel
     */
    cancelWaiting(): void;
    /** Gives up all that is outstanding. */
    drop(): void;
}
