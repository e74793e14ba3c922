// SPDX-License-Identifier: MIT
// The layout of a struct in memory, and the effect of accesses to its members: types of what the build derives.

import type { u32, u64 } from './types.js';

/** One member of a struct. */
export interface FieldLayout {
  /** The C name; of a member of a struct within the struct `outer.inner`. */
  readonly name: string;
  /** Bytes from the start of the struct. */
  readonly offset: u32;
  /** Width of the member in bytes; of one element where it is an array. */
  readonly width: 1 | 2 | 4 | 8;
  /** Whether the value may be negative. */
  readonly signed: boolean;
  /** Number of elements; absent for a scalar. */
  readonly count?: u32;
  /** What a read gives. */
  readonly read: 'value' | 'zero';
  /** What a write does. */
  readonly write: 'store' | 'refuse' | 'ignore';
  /** The value is defined only while one of these bits is set; absent where it always is. */
  readonly when?: u64;
}

/** A struct. */
export interface StructLayout {
  /** The C tag. */
  readonly name: string;
  /** Bytes, padding included. */
  readonly size: u32;
  /** Bytes. The address of the struct is a multiple of it. */
  readonly alignment: u32;
  /** In the order of their offsets. */
  readonly fields: readonly FieldLayout[];
}

/**
 * The member of that name.
 *
 * @throws Error when there is none, which is a mistake of the caller.
 */
export function fieldOf(layout: StructLayout, name: string): FieldLayout {
  const field = layout.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    throw new Error(`struct ${layout.name} has no member ${name}`);
  }
  return field;
}
