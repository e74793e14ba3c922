// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import type { FieldLayout, StructLayout, u32 } from '../core/index.js';
/** What lies where the user reads or writes. */
export type Located = {
    readonly kind: 'register';
    readonly field: FieldLayout;
}
/** `offset` counts from the window's start. */
 | {
    readonly kind: 'window';
    readonly offset: u32;
} | {
    readonly kind: 'nothing';
};
/**
 * The data window: behind the registers, so never at zero, and page-aligned, as mmap needs it.
 *
 * @rule data-offset.nonzero
 * @rule data-offset.page-aligned
 */
export declare const WINDOW_OFFSET: u32;
/** Size of the data window in bytes. */
export declare const WINDOW_BYTES: u32;
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
export declare function locate(layout: StructLayout, offset: u32, width: u32): Located;
