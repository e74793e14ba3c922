// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The registers of the device. They lie at the start of block 0 of the image, at the offsets that they have in BAR0,
// so they migrate with it. What a stream brings must be what the device itself could have put there.
/** Bytes of BAR0. */
export const BAR_BYTES = 4096;
/** What the device is, for whoever finds it. Read only. */
export const IDENTITY = 0x00;
/** Ticks that the device has run. Read only; wraps. */
export const COUNTER = 0x04;
/** `CONTROL_FREE_RUNNING` and `CONTROL_COMPLETION_INTERRUPT`. */
export const CONTROL = 0x08;
/** Length of each request in bytes, a multiple of 4. */
export const DMA_BYTES = 0x0c;
/** Where each request writes to, low half, a multiple of 4; the high half follows. */
export const DMA_ADDRESS = 0x10;
export const DMA_ADDRESS_HIGH = 0x14;
/** To write n submits n requests, as far as they find room. Reads as 0. */
export const DOORBELL = 0x18;
/** Requests that wait to be started. Read only. */
export const QUEUED = 0x1c;
/** Requests that have ended. Read only; wraps. */
export const COMPLETED = 0x20;
/** A bit per vector whose interrupt could not be sent yet. Read only; the pending bit array of MSI-X shows the same. */
export const PENDING = 0x24;
/** Means nothing to the device: software, or a peer, leaves a word here. */
export const MAILBOX = 0x28;
/** In `IDENTITY`. */
export const IDENTITY_VALUE = 0x444d4131;
/** The device submits a request of its own whenever its queue is empty, and raises `CLOCK_VECTOR` on each tick. */
export const CONTROL_FREE_RUNNING = 1 << 0;
/** A tick that ends requests raises `COMPLETION_VECTOR`. */
export const CONTROL_COMPLETION_INTERRUPT = 1 << 1;
/** Requests that are queued or outstanding at most. */
export const QUEUE_DEPTH = 63;
/** The bits of `DMA_BYTES` that count. */
const DMA_BYTES_MASK = 0xffc;
/** The bits that a write sets or clears. What is not listed ignores writes. */
const WRITABLE = new Map([
    [CONTROL, CONTROL_FREE_RUNNING | CONTROL_COMPLETION_INTERRUPT],
    [DMA_BYTES, DMA_BYTES_MASK],
    [DMA_ADDRESS, 0xffff_fffc],
    [DMA_ADDRESS_HIGH, 0xffff_ffff],
    [MAILBOX, 0xffff_ffff],
]);
const READABLE = [IDENTITY, COUNTER, QUEUED, COMPLETED, PENDING, ...WRITABLE.keys()];
/** Where the last word of a block lies. */
function workOffset({ shape }, block) {
    return (block + 1) * shape.blockBytes - 8;
}
/** Puts the values of power-on into an empty image: a free-running device, with another word in each block. */
export function powerOn(image) {
    image.storeU32(IDENTITY, IDENTITY_VALUE);
    image.storeU32(CONTROL, CONTROL_FREE_RUNNING);
    image.storeU32(DMA_BYTES, 4);
    for (let block = 0; block < image.shape.blocks; block++) {
        image.storeU64(workOffset(image, block), 0x10n * BigInt(block + 1));
    }
    return image;
}
/** The internal state goes on: the counter, and the last word of one block, each block in its turn. */
export function countOn(image) {
    const counter = image.loadU32(COUNTER);
    image.storeU32(COUNTER, counter + 1);
    const offset = workOffset(image, counter % image.shape.blocks);
    image.storeU64(offset, image.loadU64(offset) + 1n);
}
/**
 * Whether the device could have come to these contents itself. A stream may be hostile, so every register that is
 * used as a length or a count is bounded here.
 *
 * @param vectors - Number of the device's interrupts.
 */
export function isPossible(image, vectors) {
    return (image.loadU32(IDENTITY) === IDENTITY_VALUE &&
        [...WRITABLE].every(([register, bits]) => (image.loadU32(register) & ~bits) === 0) &&
        image.loadU32(QUEUED) <= QUEUE_DEPTH &&
        image.loadU32(PENDING) < 2 ** vectors);
}
/** The registers of an image; a stream that was stored brings another image. */
export class BarRegisters {
    image;
    constructor(image) {
        this.image = image;
    }
    load(register) {
        return this.image.loadU32(register);
    }
    /** What does not fit 32 bits wraps. */
    store(register, value) {
        this.image.storeU32(register, value);
    }
    /** Whether a bit of `CONTROL` is set. */
    controls(bit) {
        return (this.load(CONTROL) & bit) !== 0;
    }
    get dmaBytes() {
        return this.load(DMA_BYTES);
    }
    get dmaAddress() {
        return this.image.loadU64(DMA_ADDRESS);
    }
    /** A read by software: 0 where there is no register. */
    read(offset) {
        return READABLE.includes(offset) ? this.load(offset) : 0;
    }
    /** A write by software: ignored where nothing is writable. */
    write(offset, value) {
        const bits = WRITABLE.get(offset);
        if (bits !== undefined) {
            this.store(offset, value & bits);
        }
    }
    /** Does something to the registers that the image tells nobody about. */
    untold(action) {
        const { image } = this;
        const { onChange } = image;
        image.onChange = undefined;
        const result = action();
        image.onChange = onChange;
        return result;
    }
}
