// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Interrupts by MSI-X: the table in BAR0, and what becomes of an interrupt that cannot be sent yet. The table is no part of
// the image, as the user reads it and brings it to the target itself. The pending bits are read only, so the user could
// not; they are a register of the image, and no interrupt is lost on the way.

import { encodeScalar, type u32 } from '../../core/index.js';
import { type BarRegisters, PENDING } from './bar-registers.js';
import type { ConfigSpace } from './config-space.js';

/** Raised on each tick of a free-running device. */
export const CLOCK_VECTOR: u32 = 0;
/** Raised by a tick that ends requests; a device with a single vector uses that one. */
export const COMPLETION_VECTOR: u32 = 1;

/** Words of a table entry: address, its high half, data, vector control. */
const ENTRY_WORDS = 4;
const VECTOR_CONTROL = 3;
const VECTOR_MASK = 1;

export class Msix {
  readonly #registers: BarRegisters;
  readonly #config: ConfigSpace;
  readonly #vectors: u32;
  /** Nothing is masked, for the reason that the configuration space gives. */
  readonly #table: Uint32Array;

  constructor(registers: BarRegisters, config: ConfigSpace, vectors: u32) {
    this.#registers = registers;
    this.#config = config;
    this.#vectors = vectors;
    this.#table = new Uint32Array(vectors * ENTRY_WORDS);
  }

  /** Makes an interrupt pending; `deliver` sends it. */
  raise(vector: u32): void {
    const bit = 1 << (vector % this.#vectors);
    this.#registers.store(PENDING, this.#registers.load(PENDING) | bit);
  }

  /** Sends every pending interrupt that is not masked. */
  deliver(send: (vector: u32) => void): void {
    for (let vector = 0; vector < this.#vectors; vector++) {
      const pending = this.#registers.load(PENDING);
      if ((pending & (1 << vector)) !== 0 && this.#isOpen(vector)) {
        this.#registers.store(PENDING, pending & ~(1 << vector));
        send(vector);
      }
    }
  }

  /** @param offset - Bytes from the start of the table; behind the table there is nothing, which reads as 0. */
  readTable(offset: u32): u32 {
    return this.#table[offset / 4] ?? 0;
  }

  /** @param offset - Bytes from the start of the table; behind the table there is nothing, which ignores writes. */
  writeTable(offset: u32, value: u32): void {
    this.#table[offset / 4] = value;
  }

  /** The table as bytes, as they are now. */
  tableBytes(): Uint8Array {
    const words = [...this.#table].map((word) => encodeScalar(BigInt(word), 4));
    return Uint8Array.from(words.flatMap((bytes) => [...bytes]));
  }

  #isOpen(vector: u32): boolean {
    const control = this.#table[vector * ENTRY_WORDS + VECTOR_CONTROL]!;
    return this.#config.messagesOpen && (control & VECTOR_MASK) === 0;
  }
}
