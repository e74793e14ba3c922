// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Messages of vfio-user: a header of 16 bytes that says how long the whole is, and what the command brings. All numbers
// are little-endian.
/** Bytes of the header. */
export const HEADER_BYTES = 16;
/** The most bytes that one message reads or writes, for both sides. */
export const TRANSFER_BYTES_MAX = 1 << 20;
/** The most bytes of a message: the largest transfer with what describes it. */
export const MESSAGE_BYTES_MAX = HEADER_BYTES + 16 + TRANSFER_BYTES_MAX;
const TYPE_MASK = 0xf;
const TYPE_REPLY = 1;
const NO_REPLY = 1 << 4;
const ERROR = 1 << 5;
const NONE = [];
/** Cuts a stream of bytes into messages, in whatever pieces the bytes arrive. */
export class FrameReader {
    #taker;
    /** The beginning of a message whose end has not come yet, in a buffer that may be larger. */
    #held = new Uint8Array(0);
    #heldBytes = 0;
    #isStopped = false;
    #isBusy = false;
    #waiting = [];
    /** Bytes of all messages that were taken. */
    #taken = 0;
    /** Descriptors of messages that were not taken yet, with the place where these begin. */
    #descriptors = [];
    constructor(taker) {
        this.#taker = taker;
    }
    /**
     * Takes bytes as they arrive. They are not kept, except for a copy of a part. What arrives while a message is carried out waits.
     *
     * @param descriptors - Those of the last message that begins in these bytes.
     */
    push(bytes, descriptors = NONE) {
        if (this.#isBusy) {
            this.#waiting.push({ bytes: bytes.slice(), descriptors });
            return;
        }
        this.#isBusy = true;
        this.#pushOne(bytes, descriptors);
        for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
            this.#pushOne(next.bytes, next.descriptors);
        }
        this.#isBusy = false;
    }
    #pushOne(bytes, descriptors) {
        if (descriptors.length > 0) {
            const at = this.#lastStart(bytes);
            if (at === undefined) {
                this.#taker.drop(descriptors);
            }
            else {
                this.#descriptors.push({ at: this.#taken + at, list: descriptors });
            }
        }
        if (this.#heldBytes === 0) {
            this.#keep(bytes.subarray(this.#read(bytes)));
            return;
        }
        this.#keep(bytes);
        const held = this.#held.subarray(0, this.#heldBytes);
        const end = this.#read(held);
        if (end > 0) {
            this.#heldBytes = 0;
            this.#held = new Uint8Array(0);
            this.#keep(held.subarray(end));
        }
    }
    /** Reads no more. */
    stop() {
        this.#isStopped = true;
        this.#held = new Uint8Array(0);
        this.#heldBytes = 0;
    }
    /** @returns Where the messages end that are whole. */
    #read(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let at = 0;
        while (!this.#isStopped && bytes.length - at >= HEADER_BYTES && !this.#taker.isFull()) {
            const size = view.getUint32(at + 4, true);
            if (!isSize(size)) {
                this.stop();
                this.#taker.refuse(frameAt(view, at, HEADER_BYTES, NONE));
                return bytes.length;
            }
            if (bytes.length - at < size) {
                break;
            }
            const frame = frameAt(view, at, size, this.#descriptorsHere());
            at += size;
            this.#taken += size;
            this.#taker.take(frame);
        }
        return this.#isStopped ? bytes.length : at;
    }
    /** Those of the message that is taken next. */
    #descriptorsHere() {
        return this.#descriptors[0]?.at === this.#taken ? this.#descriptors.shift().list : NONE;
    }
    /** @returns Where the last message begins that begins in these bytes, counted from the first message that was not taken yet. */
    #lastStart(bytes) {
        const end = this.#heldBytes + bytes.length;
        const byteAt = (at) => at < this.#heldBytes ? this.#held[at] : bytes[at - this.#heldBytes];
        let last;
        for (let at = 0; at < end;) {
            last = at >= this.#heldBytes ? at : undefined;
            if (end - at < HEADER_BYTES) {
                break;
            }
            const size = [7, 6, 5, 4].reduce((sum, place) => sum * 256 + byteAt(at + place), 0);
            if (!isSize(size)) {
                break;
            }
            at += size;
        }
        return last;
    }
    /** The buffer doubles, so that a message that comes byte by byte costs no more than its length. */
    #keep(bytes) {
        if (this.#isStopped || bytes.length === 0) {
            return;
        }
        const needed = this.#heldBytes + bytes.length;
        if (needed > this.#held.length) {
            const larger = new Uint8Array(Math.max(needed, 2 * this.#held.length));
            larger.set(this.#held.subarray(0, this.#heldBytes));
            this.#held = larger;
        }
        this.#held.set(bytes, this.#heldBytes);
        this.#heldBytes = needed;
    }
}
/** Whether a message can be so long. */
function isSize(size) {
    return size >= HEADER_BYTES && size <= MESSAGE_BYTES_MAX;
}
function frameAt(view, at, size, descriptors) {
    const flags = view.getUint32(at + 8, true);
    const type = flags & TYPE_MASK;
    return {
        id: view.getUint16(at, true),
        command: view.getUint16(at + 2, true),
        type: type === 0 ? 'command' : type === TYPE_REPLY ? 'reply' : 'unknown',
        wantsReply: (flags & NO_REPLY) === 0,
        errno: type === TYPE_REPLY && (flags & ERROR) !== 0 ? view.getUint32(at + 12, true) : 0,
        body: new DataView(view.buffer, view.byteOffset + at + HEADER_BYTES, size - HEADER_BYTES),
        descriptors,
    };
}
/**
 * A message with room for what the command brings.
 *
 * @param bodyBytes - Behind the header.
 */
export function commandFrame(id, command, bodyBytes) {
    return headed(id, command, bodyBytes, 0, 0);
}
/** A reply to a command that succeeded, with room for its answer. */
export function replyFrame({ id, command }, bodyBytes) {
    return headed(id, command, bodyBytes, TYPE_REPLY, 0);
}
/**
 * A reply to a command that failed: a header alone.
 *
 * @param errno - Negative.
 */
export function errorFrame({ id, command }, errno) {
    return headed(id, command, 0, TYPE_REPLY | ERROR, -errno);
}
/** All bytes of a message, or of a part of one. */
export function bytesOf(frame) {
    return new Uint8Array(frame.buffer, frame.byteOffset, frame.byteLength);
}
function headed(id, command, bodyBytes, flags, errno) {
    const view = new DataView(new ArrayBuffer(HEADER_BYTES + bodyBytes));
    view.setUint16(0, id, true);
    view.setUint16(2, command, true);
    view.setUint32(4, HEADER_BYTES + bodyBytes, true);
    view.setUint32(8, flags, true);
    view.setUint32(12, errno, true);
    return view;
}
