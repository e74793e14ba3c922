// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// BAR0: the registers, the MSI-X table and the pending bits. Little-endian like every PCI device, whatever the host is.

import { EINVAL, EIO, type RegionAccess, type s32, type u32 } from 'uapi';
import { BAR_BYTES, type BarRegisters, DOORBELL, PENDING } from './bar-registers.js';
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
   * @errors EINVAL unless the access is 4 bytes wide, aligned and inside. EIO while memory space is disabled in the
   * configuration space.
   */
  read(offset: u32, into: Uint8Array): s32 {
    const refusal = this.#refusal(offset, into.length);
    if (refusal === 0) {
      new DataView(into.buffer, into.byteOffset).setUint32(0, this.#load(offset), true);
    }
    return refusal;
  }

  /** @errors As for a read. */
  write(offset: u32, from: Uint8Array): s32 {
    const refusal = this.#refusal(offset, from.length);
    if (refusal === 0) {
      this.#store(offset, new DataView(from.buffer, from.byteOffset).getUint32(0, true));
    }
    return refusal;
  }

  #refusal(offset: u32, width: u32): s32 {
    if (width !== 4 || offset % 4 !== 0 || offset < 0 || offset >= BAR_BYTES) {
      return -EINVAL;
    }
    return this.#config.memoryEnabled ? 0 : -EIO;
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
