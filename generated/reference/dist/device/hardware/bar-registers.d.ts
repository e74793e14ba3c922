// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32, u64 } from '../../core/index.js';
import type { Image } from '../image.js';
/** Bytes of BAR0. */
export declare const BAR_BYTES: u32;
/** What the device is, for whoever finds it. Read only. */
export declare const IDENTITY: u32;
/** Ticks that the device has run. Read only; wraps. */
export declare const COUNTER: u32;
/** `CONTROL_FREE_RUNNING` and `CONTROL_COMPLETION_INTERRUPT`. */
export declare const CONTROL: u32;
/** Length of each request in bytes, a multiple of 4. */
export declare const DMA_BYTES: u32;
/** Where each request writes to, low half, a multiple of 4; the high half follows. */
export declare const DMA_ADDRESS: u32;
export declare const DMA_ADDRESS_HIGH: u32;
/** To write n submits n requests, as far as they find room. Reads as 0. */
export declare const DOORBELL: u32;
/** Requests that wait to be started. Read only. */
export declare const QUEUED: u32;
/** Requests that have ended. Read only; wraps. */
export declare const COMPLETED: u32;
/** A bit per vector whose interrupt could not be sent yet. Read only; the pending bit array of MSI-X shows the same. */
export declare const PENDING: u32;
/** Means nothing to the device: software, or a peer, leaves a word here. */
export declare const MAILBOX: u32;
/** In `IDENTITY`. */
export declare const IDENTITY_VALUE: u32;
/** The device submits a request of its own whenever its queue is empty, and raises `CLOCK_VECTOR` on each tick. */
export declare const CONTROL_FREE_RUNNING: u32;
/** A tick that ends requests raises `COMPLETION_VECTOR`. */
export declare const CONTROL_COMPLETION_INTERRUPT: u32;
/** Requests that are queued or outstanding at most. */
export declare const QUEUE_DEPTH: u32;
/** Puts the values of power-on into an empty image: a free-running device, with another word in each block. */
export declare function powerOn(image: Image): Image;
/** The internal state goes on: the counter, and the last word of one block, each block in its turn. */
export declare function countOn(image: Image): void;
/**
 * Whether the device could have come to these contents itself. A stream may be hostile, so every register that is
 * used as a length or a count is bounded here.
 *
 * @param vectors - Number of the device's interrupts.
 */
export declare function isPossible(image: Image, vectors: u32): boolean;
/** The registers of an image; a stream that was stored brings another image. */
export declare class BarRegisters {
    image: Image;
    constructor(image: Image);
    load(register: u32): u32;
    /** What does not fit 32 bits wraps. */
    store(register: u32, value: u32): void;
    /** Whether a bit of `CONTROL` is set. */
    controls(bit: u32): boolean;
    get dmaBytes(): u32;
    get dmaAddress(): u64;
    /** A read by software: 0 where there is no register. */
    read(offset: u32): u32;
    /** A write by software: ignored where nothing is writable. */
    write(offset: u32, value: u32): void;
    /** Does something to the registers that the image tells nobody about. */
    untold<Result>(action: () => Result): Result;
}
