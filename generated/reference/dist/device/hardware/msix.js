// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Interrupts by MSI-X: the table in BAR0, and what becomes of an interrupt that cannot be sent yet. The table is no part of
// the image, as the user reads it and brings it to the target itself. The pending bits are read only, so the user could
// not; they are a register of the image, and no interrupt is lost on the way.
import { encodeScalar } from '../../core/index.js';
import { PENDING } from './bar-registers.js';
/** Raised on each tick of a free-running device. */
export const CLOCK_VECTOR = 0;
/** Raised by a tick that ends requests; a device with a single vector uses that one. */
export const COMPLETION_VECTOR = 1;
/** Words of a table entry: address, its high half, data, vector control. */
const ENTRY_WORDS = 4;
const VECTOR_CONTROL = 3;
const VECTOR_MASK = 1;
export class Msix {
    #registers;
    #config;
    #vectors;
    /** Nothing is masked, for the reason that the configuration space gives. */
    #table;
    constructor(registers, config, vectors) {
        this.#registers = registers;
        this.#config = config;
        this.#vectors = vectors;
        this.#table = new Uint32Array(vectors * ENTRY_WORDS);
    }
    /** Makes an interrupt pending; `deliver` sends it. */
    raise(vector) {
        const bit = 1 << (vector % this.#vectors);
        this.#registers.store(PENDING, this.#registers.load(PENDING) | bit);
    }
    /** Sends every pending interrupt that is not masked. */
    deliver(send) {
        for (let vector = 0; vector < this.#vectors; vector++) {
            const pending = this.#registers.load(PENDING);
            if ((pending & (1 << vector)) !== 0 && this.#isOpen(vector)) {
                this.#registers.store(PENDING, pending & ~(1 << vector));
                send(vector);
            }
        }
    }
    /** @param offset - Bytes from the start of the table; behind the table there is nothing, which reads as 0. */
    readTable(offset) {
        return this.#table[offset / 4] ?? 0;
    }
    /** @param offset - Bytes from the start of the table; behind the table there is nothing, which ignores writes. */
    writeTable(offset, value) {
        this.#table[offset / 4] = value;
    }
    /** The table as bytes, as they are now. */
    tableBytes() {
        const words = [...this.#table].map((word) => encodeScalar(BigInt(word), 4));
        return Uint8Array.from(words.flatMap((bytes) => [...bytes]));
    }
    #isOpen(vector) {
        const control = this.#table[vector * ENTRY_WORDS + VECTOR_CONTROL];
        return this.#config.messagesOpen && (control & VECTOR_MASK) === 0;
    }
}
