// SPDX-License-Identifier: MIT
// Sizes and ranges of the kernel's scalar types.

import type { ScalarType } from '../model/index.js';

const BYTES: Readonly<Record<ScalarType, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  s8: 1,
  s16: 2,
  s32: 4,
  s64: 8,
  boolean: 1,
  void: 0,
};

/** Size of a scalar in bytes; also its alignment in a struct of the uAPI. */
export function scalarBytes(type: ScalarType): number {
  return BYTES[type];
}

export function isSigned(type: ScalarType): boolean {
  return type === 's8' || type === 's16' || type === 's32' || type === 's64';
}

/** Smallest and largest value of an integer type. */
export function scalarRange(type: ScalarType): { readonly low: bigint; readonly high: bigint } {
  const bits = BigInt(scalarBytes(type) * 8);
  return isSigned(type)
    ? { low: -(1n << (bits - 1n)), high: (1n << (bits - 1n)) - 1n }
    : { low: 0n, high: (1n << bits) - 1n };
}

/** The value that a variable of the type holds after `value` is stored in it. */
export function wrapScalar(value: bigint, type: ScalarType): bigint {
  if (type === 'boolean') return value === 0n ? 0n : 1n;
  const bits = scalarBytes(type) * 8;
  return isSigned(type) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}
