// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Structs by their C tag, for code that works with several of them in one byte order.

import { type ByteOrder, decodeScalar, encodeStruct, type StructValues } from './codec.js';
import { fieldOf, type StructLayout } from './layout.js';
import type { u32, u64 } from './types.js';

/** Encodes and decodes the structs of a uAPI as one host lays them out. */
export class StructCodec {
  readonly #layoutOf: (tag: string) => StructLayout;
  readonly #order: ByteOrder;

  /**
   * A codec of one edition on one host.
   *
   * @param layoutOf - Gives the layout of the struct with a C tag, as the `structLayout` of an edition.
   * @param order - Byte order of the host.
   */
  constructor(layoutOf: (tag: string) => StructLayout, order: ByteOrder) {
    this.#layoutOf = layoutOf;
    this.#order = order;
  }

  /** Size of a struct in bytes. */
  bytes(tag: string): u32 {
    return this.#layoutOf(tag).size;
  }

  /** A struct as bytes; members without a value are zero. */
  encode(tag: string, values: StructValues): Uint8Array {
    return encodeStruct(this.#layoutOf(tag), values, this.#order);
  }

  /**
   * The unsigned value of one member.
   *
   * @param bytes - Begin with the struct, and hold at least that member.
   */
  read(tag: string, member: string, bytes: Uint8Array): u64 {
    const { offset, width } = fieldOf(this.#layoutOf(tag), member);
    return decodeScalar(bytes.subarray(offset, offset + width), this.#order);
  }
}
