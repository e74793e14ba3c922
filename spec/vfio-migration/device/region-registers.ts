// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The registers at the start of the region: which access is to which, and what it does.

import { EBUSY, EINVAL, type FieldLayout, type StructLayout, type s32, type u32, type u64 } from 'uapi';
import { readDataOffset, readDataSize, readPendingBytes, writeDataSize } from './data.js';
import type { Driver } from './driver.js';

/** What a register does when it is accessed; values are in no byte order yet. */
interface Register {
  /** The step of a fault plan that a read takes. */
  readonly readStep: string;
  readonly writeStep: string;
  readonly field: FieldLayout;
  /** Bits of `device_state` of which one must be set for the value to be defined; 0 where it always is. */
  readonly when: u32;
}

/** Carries out a user's write of `device_state`. */
export type WriteState = (driver: Driver, value: u32) => s32;

const READS: Readonly<Record<string, (driver: Driver) => u64>> = {
  device_state: (driver) => BigInt(driver.device_state),
  pending_bytes: readPendingBytes,
  data_offset: readDataOffset,
  data_size: readDataSize,
};

export class RegionRegisters {
  readonly #driver: Driver;
  readonly #writes: Readonly<Record<string, (driver: Driver, value: u64) => s32>>;
  readonly #byOffset: ReadonlyMap<u32, Register>;

  constructor(layout: StructLayout, driver: Driver, writeState: WriteState) {
    this.#driver = driver;
    this.#writes = {
      device_state: (_, value) => driver.carryOut(() => writeState(driver, Number(value))),
      data_size: writeDataSize,
    };
    this.#byOffset = new Map(layout.fields.map((field) => [field.offset, registerOf(field)]));
  }

  /**
   * The register that an access is to.
   *
   * @param offset - Bytes from the start of the region.
   * @param width - Bytes.
   * @returns Undefined for an access that is not a register's own width and alignment, or that touches two registers.
   * @rule region.native-width.refuse
   * @rule region.across-fields
   */
  at(offset: u32, width: u32): Register | undefined {
    const register = this.#byOffset.get(offset);
    return register?.field.width === width ? register : undefined;
  }

  /** The register's value, or a negative errno. */
  read(register: Register): u64 | s32 {
    const { field, when, readStep } = register;
    if (this.#mustWait(register)) {
      return -EBUSY;
    }
    // @rule region.reserved
    if (field.read === 'zero' || (when !== 0 && (this.#driver.device_state & when) === 0)) {
      return 0n;
    }
    return this.#driver.faults.take(readStep, 'forward') || READS[field.name]!(this.#driver);
  }

  /** @returns 0 or a negative errno. */
  write(register: Register, value: u64): s32 {
    const { field, writeStep } = register;
    if (field.write === 'store' && this.#mustWait(register)) {
      return -EBUSY;
    }
    switch (field.write) {
      // @rule region.reserved
      case 'ignore':
        return 0;
      // @rule region.read-only
      case 'refuse':
        return -EINVAL;
      case 'store':
        return (
          this.#driver.faults.take(writeStep, 'forward') || this.#writes[field.name]!(this.#driver, value)
        );
    }
  }

  /** The registers of the window belong to a session, which a write of `device_state` or a reset may be about to end. */
  #mustWait({ when }: Register): boolean {
    return when !== 0 && this.#driver.occupation.busy;
  }
}

function registerOf(field: FieldLayout): Register {
  const name = field.name.replaceAll('_', '-');
  return { field, when: Number(field.when ?? 0n), readStep: `read-${name}`, writeStep: `write-${name}` };
}
