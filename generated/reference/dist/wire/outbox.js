// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The outbox of one client sends replies, writes of the client's memory, and interrupts. Some clients carry out a write later than
// they receive it. A reply or an interrupt that tells of the write therefore waits until the client has answered it. The wait has a
// bound, because a client may wait for an interrupt and read no message.
import { Command, DMA_BYTES } from './commands.js';
import { bytesOf, commandFrame, HEADER_BYTES } from './frame.js';
/** Writes of its memory that a client may leave without a reply. */
const UNANSWERED_MAX = 1 << 16;
/** Bytes of replies that may wait for a client to answer such writes. */
const HELD_BYTES_MAX = 4 << 20;
/** Ticks that anything waits. */
const HELD_TICKS_MAX = 100;
export class Outbox {
    #link;
    #signal;
    #onLost;
    #sent = 0;
    #answered = 0;
    #ticks = 0;
    #held = [];
    #heldBytes = 0;
    /** How many writes were sent when a vector was last held. */
    #heldAt = new Map();
    /**
     * @param signal - Signals a vector.
     * @param onLost - Called where a client leaves more without an answer than is kept for it.
     */
    constructor(link, signal, onLost) {
        this.#link = link;
        this.#signal = signal;
        this.#onLost = onLost;
    }
    /** Sends a reply, behind the writes that were sent before. */
    reply(bytes) {
        if (!this.#isWaiting()) {
            this.#link.send(bytes);
            return;
        }
        this.#heldBytes += bytes.length;
        if (this.#heldBytes > HELD_BYTES_MAX) {
            this.#onLost();
        }
        else {
            this.#held.push({ behind: this.#sent, bytes, vector: 0, since: this.#ticks });
        }
    }
    /** Signals a vector, behind the writes that were sent before. */
    interrupt(vector) {
        if (!this.#isWaiting()) {
            this.#signal(vector);
        }
        else if (this.#heldAt.get(vector) !== this.#sent) {
            // Two signals with no write between them are one.
            this.#heldAt.set(vector, this.#sent);
            this.#held.push({ behind: this.#sent, bytes: undefined, vector, since: this.#ticks });
        }
    }
    /** Writes memory of the client. */
    writeMemory(address, from) {
        if (this.#sent - this.#answered >= UNANSWERED_MAX) {
            this.#onLost();
            return;
        }
        const frame = commandFrame(this.#sent & 0xffff, Command.DMA_WRITE, DMA_BYTES + from.length);
        this.#sent++;
        frame.setBigUint64(HEADER_BYTES, address, true);
        frame.setBigUint64(HEADER_BYTES + 8, BigInt(from.length), true);
        bytesOf(frame).set(from, HEADER_BYTES + DMA_BYTES);
        this.#link.send(bytesOf(frame));
    }
    /** The client has answered a write. */
    answered() {
        this.#answered = Math.min(this.#sent, this.#answered + 1);
        this.#releaseUpTo(({ behind }) => behind > this.#answered);
    }
    /** Time passes. */
    tick() {
        this.#ticks++;
        this.#releaseUpTo(({ since }) => this.#ticks - since < HELD_TICKS_MAX);
    }
    /** Nothing waits any more. */
    flush() {
        this.#release(this.#held.length);
    }
    /** A client that has never answered a write does not know that it has to, and would wait for ever. */
    #isWaiting() {
        return this.#answered > 0 && this.#answered < this.#sent;
    }
    #releaseUpTo(stays) {
        const count = this.#held.findIndex(stays);
        this.#release(count < 0 ? this.#held.length : count);
    }
    #release(count) {
        for (const { bytes, vector } of this.#held.splice(0, count)) {
            if (bytes === undefined) {
                this.#signal(vector);
            }
            else {
                this.#heldBytes -= bytes.length;
                this.#link.send(bytes);
            }
        }
    }
}
