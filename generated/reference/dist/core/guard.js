// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A guard around the buffers that a device is given: the device may write the bytes of the access and no others.
/** Bytes before and after each buffer. */
const BORDER_BYTES = 16;
/** The byte that fills the border. A device that writes the same byte goes unnoticed, so the byte is an unlikely one. */
const BORDER = 0xa5;
/**
 * A region whose accesses are watched.
 *
 * Each access gives the region a buffer of its own with a border on both sides.
 *
 * @param region - The region to watch.
 * @returns A region that does the same, and throws an Error where the border or the bytes of a write were changed.
 */
export function guardRegion(region) {
    return {
        read(offset, into) {
            const { whole, middle } = withBorder(into);
            const errno = region.read(offset, middle);
            checkBorder(whole, middle.length, `a read of ${middle.length} bytes at ${hex(offset)}`);
            into.set(middle);
            return errno;
        },
        write(offset, from) {
            const { whole, middle } = withBorder(from);
            const errno = region.write(offset, middle);
            const what = `a write of ${middle.length} bytes at ${hex(offset)}`;
            checkBorder(whole, middle.length, what);
            if (middle.some((byte, index) => byte !== from[index])) {
                throw new Error(`${what} changed the bytes that the user wrote`);
            }
            return errno;
        },
    };
}
/** A copy of some bytes in the middle of a larger buffer. */
function withBorder(bytes) {
    const whole = new Uint8Array(bytes.length + 2 * BORDER_BYTES).fill(BORDER);
    const middle = whole.subarray(BORDER_BYTES, BORDER_BYTES + bytes.length);
    middle.set(bytes);
    return { whole, middle };
}
function checkBorder(whole, width, what) {
    const changed = whole.findIndex((byte, index) => byte !== BORDER && (index < BORDER_BYTES || index >= BORDER_BYTES + width));
    if (changed >= 0) {
        const at = changed - BORDER_BYTES;
        throw new Error(`${what} wrote outside the user's buffer, at its byte ${at}`);
    }
}
function hex(offset) {
    return `0x${offset.toString(16)}`;
}
