// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { StructLayout } from './layout.js';
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
export declare function decodeScalar(bytes: Uint8Array, order?: ByteOrder): u64;
/**
 * A value as bytes. Bits beyond the width are cut off, as by a C cast.
 *
 * @param width - Bytes, 1 to 8.
 */
export declare function encodeScalar(value: bigint, width: number, order?: ByteOrder): Uint8Array;
/** The members of a struct; padding is skipped. */
export declare function decodeStruct(layout: StructLayout, bytes: Uint8Array, order?: ByteOrder): StructValues;
/** A struct as bytes; members without a value and padding are zero. */
export declare function encodeStruct(layout: StructLayout, values: StructValues, order?: ByteOrder): Uint8Array;
