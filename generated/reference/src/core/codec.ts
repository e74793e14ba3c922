// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Scalars and structs to bytes and back. A uAPI struct is in the byte order of its host, so the order is a parameter.

import type { FieldLayout, StructLayout } from './layout.js';
import type { u64 } from './types.js';

/** Which byte of a number comes first: its least or its most significant one. */
export type ByteOrder = 'little' | 'big';

/** Values of a struct's members by name; of an array its elements. */
export type StructValues = Readonly<Record<string, bigint | readonly bigint[]>>;

/**
 * The unsigned value of some bytes.
 *
 * @param bytes - 1 to 8 bytes, all of which count.
 */
export function decodeScalar(bytes: Uint8Array, order: ByteOrder = 'little'): u64 {
  const low = decodeWord(bytes, 0, Math.min(bytes.length, 4), order);
  if (bytes.length <= 4) {
    return BigInt(low);
  }
  return (BigInt(decodeWord(bytes, 4, bytes.length - 4, order)) << 32n) | BigInt(low);
}

/**
 * A value as bytes. Bits beyond the width are cut off, as by a C cast.
 *
 * @param width - Bytes, 1 to 8.
 */
export function encodeScalar(value: bigint, width: number, order: ByteOrder = 'little'): Uint8Array {
  const bytes = new Uint8Array(width);
  let low = Number(value & 0xffffffffn);
  let high = Number((value >> 32n) & 0xffffffffn);
  for (let index = 0; index < width; index++) {
    bytes[order === 'little' ? index : width - 1 - index] = low & 0xff;
    low = (low >>> 8) | (high << 24);
    high >>>= 8;
  }
  return bytes;
}

/** Up to four bytes of a scalar, counted from its least significant one. */
function decodeWord(bytes: Uint8Array, from: number, count: number, order: ByteOrder): number {
  let word = 0;
  for (let index = 0; index < count; index++) {
    const at = order === 'little' ? from + index : bytes.length - 1 - from - index;
    word |= bytes[at]! << (8 * index);
  }
  return word >>> 0;
}

/** The members of a struct; padding is skipped. */
export function decodeStruct(
  layout: StructLayout,
  bytes: Uint8Array,
  order: ByteOrder = 'little',
): StructValues {
  return Object.fromEntries(layout.fields.map((field) => [field.name, decodeField(field, bytes, order)]));
}

/** A struct as bytes; members without a value and padding are zero. */
export function encodeStruct(
  layout: StructLayout,
  values: StructValues,
  order: ByteOrder = 'little',
): Uint8Array {
  const bytes = new Uint8Array(layout.size);
  for (const field of layout.fields) {
    const value = values[field.name] ?? 0n;
    const elements = typeof value === 'bigint' ? [value] : value;
    elements.slice(0, field.count ?? 1).forEach((element, index) => {
      bytes.set(encodeScalar(element, field.width, order), field.offset + index * field.width);
    });
  }
  return bytes;
}

function decodeField(field: FieldLayout, bytes: Uint8Array, order: ByteOrder): bigint | readonly bigint[] {
  const elements = Array.from({ length: field.count ?? 1 }, (_, index) => {
    const start = field.offset + index * field.width;
    const value = decodeScalar(bytes.subarray(start, start + field.width), order);
    return field.signed ? BigInt.asIntN(8 * field.width, value) : value;
  });
  return field.count === undefined ? elements[0]! : elements;
}
