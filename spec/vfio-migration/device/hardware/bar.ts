// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// BAR0: the registers, the MSI-X table and the pending bits. Little-endian like every PCI device, whatever the host is.

import { decodeScalar, EIO, encodeScalar, type RegionAccess, type s32, type u32 } from 'uapi';
import { type BarRegisters, DOORBELL, PENDING } from './bar-registers.js';
import { type ConfigSpace, MSIX_PENDING, MSIX_TABLE } from './config-space.js';
import type { Engine } from './engine.js';
import type { Msix } from './msix.js';

export class Bar implements RegionAccess {
  readonly #registers: BarRegisters;
  readonly #engine: Engine;
  readonly #msix: Msix;
  readonly #config: ConfigSpace;

  constructor(registers: BarRegisters, engine: Engine, msix: Msix, config: ConfigSpace) {
    this.#registers = registers;
    this.#engine = engine;
    this.#msix = msix;
    this.#config = config;
  }

  /**
   * Reads bytes of one word.
   *
   * @errors EIO while memory space is disabled in the configuration space.
   */
  read(offset: u32, into: Uint8Array): s32 {
    if (!this.#config.memoryEnabled) {
      return -EIO;
    }
    const place = offset % 4;
    into.set(this.#wordAt(offset - place).subarray(place, place + into.length));
    return 0;
  }

  /**
   * Writes bytes of one word, as the bus carries them: the other bytes of the register stay as they read.
   *
   * @errors As for a read.
   */
  write(offset: u32, from: Uint8Array): s32 {
    if (!this.#config.memoryEnabled) {
      return -EIO;
    }
    const place = offset % 4;
    const word = this.#wordAt(offset - place);
    word.set(from, place);
    this.#store(offset - place, Number(decodeScalar(word)));
    return 0;
  }

  #wordAt(offset: u32): Uint8Array {
    return encodeScalar(BigInt(this.#load(offset)), 4);
  }

  #load(offset: u32): u32 {
    if (offset < MSIX_TABLE) {
      return this.#registers.read(offset);
    }
    return offset === MSIX_PENDING
      ? this.#registers.load(PENDING)
      : this.#msix.readTable(offset - MSIX_TABLE);
  }

  #store(offset: u32, value: u32): void {
    if (offset === DOORBELL) {
      this.#engine.submit(value);
    } else if (offset < MSIX_TABLE) {
      this.#registers.write(offset, value);
    } else {
      this.#msix.writeTable(offset - MSIX_TABLE, value);
    }
  }
}
