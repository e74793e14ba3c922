// SPDX-License-Identifier: MIT
// The authoring library: the kernel's scalar types, and the shapes of declarations that have no TypeScript of their own.

/** Unsigned, 8 bits. */
export type u8 = number;
/** Unsigned, 16 bits. */
export type u16 = number;
/** Unsigned, 32 bits. JavaScript's bit operators give signed results: end with `>>> 0` where bit 31 may be set. */
export type u32 = number;
/** Unsigned, 64 bits. */
export type u64 = bigint;
/** Signed, 8 bits. */
export type s8 = number;
/** Signed, 16 bits. */
export type s16 = number;
/** Signed, 32 bits; as a result 0 or a negative errno. */
export type s32 = number;
/** Signed, 64 bits. */
export type s64 = bigint;

/** ID of a capability in the chain of an info ioctl. */
export type CapabilityId = u16;

/** Number of a request of ioctl(2), made by `_IO`. */
export type Ioctl = u32;

/** A device region found by type and subtype, with `Layout` at its start. */
export interface Region<Layout> {
  /** Its type, as the capability chain gives it. */
  readonly type: u32;
  /** Its subtype, which the type gives a meaning. */
  readonly subtype: u32;
  /** Never present: carries the layout's type. */
  readonly layout?: Layout;
}

/** A constant array of a struct member: `FixedArray<u8, 16>`. */
export type FixedArray<Element, Count extends number> = readonly Element[] & {
  /** How many elements. */
  readonly length: Count;
};

/** The last member of a struct, as `areas: FlexibleArray<Area>`: elements that follow it, as many as another member says. */
export type FlexibleArray<Element> = readonly Element[];

/**
 * Counts 0 .. limit - 1: the bounded loop of an algorithm.
 *
 * @param limit - The number of rounds.
 */
export function* range(limit: u32): Generator<u32, void, undefined> {
  for (let index = 0; index < limit; index++) {
    yield index;
  }
}

/** The elements of a list, the last one first. */
export function backwards<Element>(list: readonly Element[]): readonly Element[] {
  return [...list].reverse();
}
