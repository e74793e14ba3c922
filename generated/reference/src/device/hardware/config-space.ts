// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The PCI configuration space: who the device is, what it may do, where its BAR lies, and its MSI-X capability. It is no
// part of the image: the user sees all of it, and brings it to the target itself.

import type { RegionAccess, s32, u32 } from '../../core/index.js';
import { BAR_BYTES } from './bar-registers.js';

/** Bytes of conventional configuration space. */
export const CONFIG_BYTES: u32 = 256;

/** The vendor in the low half, the device in the high half; both made up, like the device. */
export const PCI_ID: u32 = 0x0001_fffe;

/** Where the MSI-X table begins in BAR0. */
export const MSIX_TABLE: u32 = 0x800;
/** Where the pending bit array begins in BAR0. */
export const MSIX_PENDING: u32 = 0xc00;

const VENDOR = 0x00;
const COMMAND = 0x04;
const STATUS = 0x06;
const CLASS = 0x0b;
const BAR0 = 0x10;
const CAPABILITIES = 0x34;
const MSIX = 0x40;
const MSIX_CONTROL: u32 = MSIX + 2;
/** The capability for advanced features: a function-level reset for a conventional device. */
const FEATURES = 0x50;
const FEATURES_CONTROL: u32 = FEATURES + 4;
const FEATURES_STATUS: u32 = FEATURES + 5;

const COMMAND_MEMORY = 1 << 1;
const COMMAND_BUS_MASTER = 1 << 2;
const STATUS_CAPABILITIES = 1 << 4;
const CLASS_ACCELERATOR = 0x12;
const MSIX_ID = 0x11;
const FEATURES_ID = 0x13;
const FEATURES_BYTES = 6;
const FEATURES_PENDING_AND_RESET = 0b11;
const INITIATE_RESET = 1;
const MSIX_FUNCTION_MASK = 1 << 14;
const MSIX_ENABLE = 1 << 15;

/** The bits that a write changes. BAR0 answers a write of all ones with its size, as its low bits stay clear. */
const WRITABLE: DataView = new DataView(new ArrayBuffer(CONFIG_BYTES));
WRITABLE.setUint16(COMMAND, COMMAND_MEMORY | COMMAND_BUS_MASTER, true);
WRITABLE.setUint32(BAR0, -BAR_BYTES, true);
WRITABLE.setUint16(MSIX_CONTROL, MSIX_FUNCTION_MASK | MSIX_ENABLE, true);

export class ConfigSpace implements RegionAccess {
  readonly #view: DataView = new DataView(new ArrayBuffer(CONFIG_BYTES));
  #resetAsked: boolean = false;

  /**
   * A device at power-on answers nobody and sends nothing; software enables it first. Here it comes as a user has it
   * when the device is at work, enabled and with all vectors open, so that examples need no set-up.
   *
   * @param vectors - Entries of the MSI-X table, 1 to 32.
   */
  constructor(vectors: u32) {
    const view = this.#view;
    view.setUint32(VENDOR, PCI_ID, true);
    view.setUint16(COMMAND, COMMAND_MEMORY | COMMAND_BUS_MASTER, true);
    view.setUint16(STATUS, STATUS_CAPABILITIES, true);
    view.setUint8(CLASS, CLASS_ACCELERATOR);
    view.setUint8(CAPABILITIES, MSIX);
    view.setUint8(MSIX, MSIX_ID);
    view.setUint16(MSIX_CONTROL, MSIX_ENABLE | (vectors - 1), true);
    view.setUint32(MSIX + 4, MSIX_TABLE, true);
    view.setUint32(MSIX + 8, MSIX_PENDING, true);
    view.setUint8(MSIX + 1, FEATURES);
    view.setUint8(FEATURES, FEATURES_ID);
    view.setUint8(FEATURES + 2, FEATURES_BYTES);
    view.setUint8(FEATURES + 3, FEATURES_PENDING_AND_RESET);
  }

  /** Shows whether DMA is outstanding, for who waits for its end before a reset. */
  set transactionsPending(pending: boolean) {
    this.#view.setUint8(FEATURES_STATUS, Number(pending));
  }

  /** Whether the last write asked for a function-level reset; to look takes the wish. */
  takeReset(): boolean {
    const asked = this.#resetAsked;
    this.#resetAsked = false;
    return asked;
  }

  /** Whether BAR0 answers. */
  get memoryEnabled(): boolean {
    return (this.#command & COMMAND_MEMORY) !== 0;
  }

  /** Whether the device may start DMA. */
  get busMaster(): boolean {
    return (this.#command & COMMAND_BUS_MASTER) !== 0;
  }

  /** Whether the device may send interrupt messages, which are memory writes and so need the bus as well. */
  get messagesOpen(): boolean {
    const control = this.#view.getUint16(MSIX_CONTROL, true);
    return this.busMaster && (control & (MSIX_ENABLE | MSIX_FUNCTION_MASK)) === MSIX_ENABLE;
  }

  /** Reads 1, 2 or 4 bytes, aligned to their number and inside. */
  read(offset: u32, into: Uint8Array): s32 {
    into.set(new Uint8Array(this.#view.buffer, offset, into.length));
    return 0;
  }

  /** Writes what is writable of as many bytes, and ignores the rest. The bit that asks for a reset reads as clear. */
  write(offset: u32, from: Uint8Array): s32 {
    from.forEach((byte, index) => {
      const bits = WRITABLE.getUint8(offset + index);
      const kept = this.#view.getUint8(offset + index) & ~bits;
      this.#view.setUint8(offset + index, kept | (byte & bits));
      this.#resetAsked ||= offset + index === FEATURES_CONTROL && (byte & INITIATE_RESET) !== 0;
    });
    return 0;
  }

  get #command(): u32 {
    return this.#view.getUint16(COMMAND, true);
  }
}
