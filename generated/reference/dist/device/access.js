// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/**
 * The data window: behind the registers, so never at zero, and page-aligned, as mmap needs it.
 *
 * @rule data-offset.nonzero
 * @rule data-offset.page-aligned
 */
export const WINDOW_OFFSET = 4096;
/** Size of the data window in bytes. */
export const WINDOW_BYTES = 4096;
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
export function locate(layout, offset, width) {
    const field = layout.fields.find((candidate) => candidate.offset === offset && candidate.width === width);
    if (field !== undefined) {
        return { kind: 'register', field };
    }
    const inWindow = offset >= WINDOW_OFFSET && offset + width <= WINDOW_OFFSET + WINDOW_BYTES && width > 0;
    return inWindow ? { kind: 'window', offset: offset - WINDOW_OFFSET } : { kind: 'nothing' };
}
