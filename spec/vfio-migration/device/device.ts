// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device as a user sees it: the migration region, accessed by bytes, and VFIO_DEVICE_RESET.

import {
  type ByteOrder,
  decodeScalar,
  EINVAL,
  encodeScalar,
  type FaultPlan,
  type FieldLayout,
  type StructLayout,
  type s32,
  type u32,
  type u64,
} from 'uapi';
import { locate, WINDOW_BYTES } from './access.js';
import {
  readDataOffset,
  readDataSize,
  readPendingBytes,
  readWindow,
  writeDataSize,
  writeWindow,
} from './data.js';
import { Driver } from './driver.js';
import type { Hardware } from './hardware.js';
import { blockChanged } from './saving.js';

/** What an edition says of `device_state`. */
export interface StateRules {
  /** The registers at the start of the region. */
  readonly layout: StructLayout;
  /** The state after power-on and after a reset. */
  readonly initial: u32;
  /** The state of a device in error. */
  readonly error: u32;
  /** The bits that have a meaning. */
  readonly mask: u32;
  /** Carries out a user's write; returns 0 or a negative errno. */
  write(driver: Driver, value: u32, ndmaSupported: boolean): s32;
}

export interface DeviceOptions {
  /** Whether the region has the NDMA capability; it does unless told otherwise. */
  readonly ndma?: boolean;
  /** Whether the device shows reserved bits of `device_state` as set: the lowest and the highest. */
  readonly reservedBits?: boolean;
  /** Byte order of the host. */
  readonly byteOrder?: ByteOrder;
}

export class MigrationDevice {
  readonly #rules: StateRules;
  readonly #driver: Driver;
  readonly #ndma: boolean;
  readonly #byteOrder: ByteOrder;

  constructor(rules: StateRules, options: DeviceOptions = {}) {
    const reserved = options.reservedBits === true ? shownReserved(rules.mask) : 0;
    this.#rules = rules;
    const states = { initial: (rules.initial | reserved) >>> 0, error: (rules.error | reserved) >>> 0 };
    this.#driver = new Driver(states, WINDOW_BYTES);
    this.#ndma = options.ndma ?? true;
    this.#byteOrder = options.byteOrder ?? 'little';
  }

  /** The device below its driver, for a reviewer to look at; a user has no such view. */
  get hardware(): Hardware {
    return this.#driver.hardware;
  }

  /** Makes steps fail. */
  get faults(): FaultPlan {
    return this.#driver.faults;
  }

  /** The states that the last write of `device_state` entered, in order. */
  get trace(): readonly u32[] {
    return this.#driver.trace;
  }

  /**
   * Reads bytes of the migration region, as pread(2) does.
   *
   * @param offset - Bytes from the start of the region.
   * @param into - Filled with as many bytes as it has, in host byte order.
   * @returns 0 or a negative errno.
   * @errors EINVAL for an access that is not one register, whole and aligned, nor within the data window.
   * @rule region.native-width.refuse
   */
  read(offset: u32, into: Uint8Array): s32 {
    const located = locate(this.#rules.layout, offset, into.length);
    switch (located.kind) {
      case 'register':
        return this.#readRegister(located.field, into);
      case 'window':
        readWindow(this.#driver, located.offset, into);
        return 0;
      case 'nothing':
        return -EINVAL;
    }
  }

  /**
   * Writes bytes of the migration region, as pwrite(2) does.
   *
   * @param offset - Bytes from the start of the region.
   * @param from - The bytes, in host byte order.
   * @returns 0 or a negative errno.
   * @errors EINVAL as for a read, and for a register that is read-only; what the register itself reports.
   * @rule region.native-width.refuse
   */
  write(offset: u32, from: Uint8Array): s32 {
    const located = locate(this.#rules.layout, offset, from.length);
    switch (located.kind) {
      case 'register':
        return this.#writeRegister(located.field, decodeScalar(from, this.#byteOrder));
      case 'window':
        return writeWindow(this.#driver, located.offset, from);
      case 'nothing':
        return -EINVAL;
    }
  }

  /**
   * VFIO_DEVICE_RESET, which a user may ask for in every state.
   *
   * @returns 0, or the negative errno of a reset that was made to fail.
   * @rule device-state.reset.any-time
   */
  reset(): s32 {
    return this.#driver.reset();
  }

  /** Lets time pass: a device that runs works, and while SAVING what it changes has to be collected. */
  work(): void {
    const changed = this.hardware.work();
    if (changed !== undefined && this.#driver.session.kind === 'saving') {
      this.#driver.session = blockChanged(this.#driver.session, changed);
    }
  }

  #readRegister(field: FieldLayout, into: Uint8Array): s32 {
    // @rule region.reserved
    const value = field.read === 'zero' || !this.#isDefined(field) ? 0n : this.#readValue(field);
    if (typeof value === 'number') {
      return value;
    }
    into.set(encodeScalar(value, field.width, this.#byteOrder));
    return 0;
  }

  /** Whether one of the bits is set that give the register its meaning. */
  #isDefined(field: FieldLayout): boolean {
    return field.when === undefined || (BigInt(this.#driver.device_state) & field.when) !== 0n;
  }

  /** The register's value, or a negative errno. */
  #readValue(field: FieldLayout): u64 | s32 {
    const fault = this.faults.take(`read-${field.name.replaceAll('_', '-')}`, 'forward');
    if (fault !== 0) {
      return fault;
    }
    switch (field.name) {
      case 'device_state':
        return BigInt(this.#driver.device_state);
      case 'pending_bytes':
        return readPendingBytes(this.#driver);
      case 'data_offset':
        return readDataOffset(this.#driver);
      case 'data_size':
        return readDataSize(this.#driver);
      default:
        throw new Error(`no meaning is authored for register ${field.name}`);
    }
  }

  #writeRegister(field: FieldLayout, value: u64): s32 {
    switch (field.write) {
      // @rule region.reserved
      case 'ignore':
        return 0;
      // @rule region.read-only
      case 'refuse':
        return -EINVAL;
      case 'store':
        return this.#writeValue(field, value);
    }
  }

  #writeValue(field: FieldLayout, value: u64): s32 {
    const fault = this.faults.take(`write-${field.name.replaceAll('_', '-')}`, 'forward');
    if (fault !== 0) {
      return fault;
    }
    switch (field.name) {
      case 'device_state':
        this.#driver.beginWrite();
        return this.#rules.write(this.#driver, Number(value), this.#ndma);
      case 'data_size':
        return writeDataSize(this.#driver, value);
      default:
        throw new Error(`no meaning is authored for a write of register ${field.name}`);
    }
  }
}

/** The lowest and the highest of the reserved bits. */
function shownReserved(mask: u32): u32 {
  const lowest = ~mask & (mask + 1);
  return (lowest | 0x80000000) >>> 0;
}
