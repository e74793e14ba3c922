// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Which bytes of the region an access may touch: one register, whole and aligned, or the data window.

import type { FieldLayout, StructLayout, u32 } from 'uapi';

/** What lies where the user reads or writes. */
export type Located =
  | { readonly kind: 'register'; readonly field: FieldLayout }
  /** `offset` counts from the window's start. */
  | { readonly kind: 'window'; readonly offset: u32 }
  | { readonly kind: 'nothing' };

/**
 * The data window: behind the registers, so never at zero, and page-aligned, as mmap needs it.
 *
 * @rule data-offset.nonzero
 * @rule data-offset.page-aligned
 */
export const WINDOW_OFFSET: u32 = 4096;

/** Size of the data window in bytes. */
export const WINDOW_BYTES: u32 = 4096;

/**
 * Finds what an access is to.
 *
 * @param layout - The registers, at the start of the region.
 * @param offset - Bytes from the start of the region.
 * @param width - Bytes.
 * @returns Nothing for an access that is not a register's own width and alignment, that touches two registers, or that leaves
 * the data window; the data window itself may be accessed in pieces of any width.
 * @rule region.native-width.refuse
 * @rule region.across-fields
 */
export function locate(layout: StructLayout, offset: u32, width: u32): Located {
  const field = layout.fields.find((candidate) => candidate.offset === offset && candidate.width === width);
  if (field !== undefined) {
    return { kind: 'register', field };
  }
  const inWindow = offset >= WINDOW_OFFSET && offset + width <= WINDOW_OFFSET + WINDOW_BYTES && width > 0;
  return inWindow ? { kind: 'window', offset: offset - WINDOW_OFFSET } : { kind: 'nothing' };
}
