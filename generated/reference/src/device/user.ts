// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The user's side of the two protocols, one access at a time, for transcripts: what was collected can be stored again.

import {
  type Access,
  decodeScalar,
  EINVAL,
  encodeScalar,
  fieldOf,
  type StructLayout,
  type s32,
  type u32,
  type u64,
} from '../core/index.js';
import type { MigrationDevice } from './device.js';

export class User {
  /** Segments as they were collected, the first one first; they outlive the device. */
  readonly collected: Uint8Array[] = [];
  /** As last read. */
  pending_bytes: u64 = 0n;
  /** As last read. */
  data_offset: u64 = 0n;
  /** As last read. */
  data_size: u64 = 0n;

  readonly #layout: StructLayout;
  #device: MigrationDevice;
  #storedBytes: u32 = 0;

  constructor(layout: StructLayout, device: MigrationDevice) {
    this.#layout = layout;
    this.#device = device;
  }

  /** Goes on with another device, as a migration does. */
  moveTo(device: MigrationDevice): void {
    this.#device = device;
  }

  /**
   * Reads bytes as one value, and remembers a register of the data section.
   *
   * @returns The value, or a negative errno.
   */
  read({ offset, width }: Access): { readonly errno: s32; readonly value?: u64 } {
    const bytes = new Uint8Array(width);
    const errno = this.#device.read(offset, bytes);
    if (errno !== 0) {
      return { errno };
    }
    const value = decodeScalar(bytes);
    this.#remember(offset, width, value);
    return { errno, value };
  }

  /** Writes a value as bytes. */
  write({ offset, width }: Access, value: u64): s32 {
    return this.#device.write(offset, encodeScalar(value, width));
  }

  read_pending_bytes(): s32 {
    return this.#readField('pending_bytes');
  }

  read_data_offset(): s32 {
    return this.#readField('data_offset');
  }

  read_data_size(): s32 {
    return this.#readField('data_size');
  }

  /** Collects the segment that `data_offset` and `data_size` gave when they were last read. */
  collect(): s32 {
    const segment = new Uint8Array(Number(this.data_size));
    const errno = this.#device.read(Number(this.data_offset), segment);
    if (errno === 0) {
      this.collected.push(segment);
    }
    return errno;
  }

  /**
   * Stores a collected segment at `data_offset` as last read.
   *
   * @param number - Counts from 1.
   * @errors EINVAL when no such segment was collected.
   */
  store(number: u64): s32 {
    const segment = this.collected[Number(number) - 1];
    if (segment === undefined) {
      return -EINVAL;
    }
    this.#storedBytes = segment.length;
    return this.#device.write(Number(this.data_offset), segment);
  }

  /** Writes the length of what was last stored to `data_size`. */
  submit(): s32 {
    return this.write(fieldOf(this.#layout, 'data_size'), BigInt(this.#storedBytes));
  }

  #readField(name: string): s32 {
    return this.read(fieldOf(this.#layout, name)).errno;
  }

  #remember(offset: u32, width: u32, value: u64): void {
    const field = this.#layout.fields.find(
      (candidate) => candidate.offset === offset && candidate.width === width,
    );
    if (field?.name === 'pending_bytes' || field?.name === 'data_offset' || field?.name === 'data_size') {
      this[field.name] = value;
    }
  }
}
