// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Request numbers of ioctl(2).
/**
 * The number of a request that says nothing of its argument, `_IO` of <linux/ioctl.h>.
 *
 * This is the number of most architectures. On alpha, mips, parisc, powerpc and sparc a bit above it says that there is no
 * direction.
 *
 * @param type - The letter of the subsystem.
 * @param number - Its number for the request.
 */
export function _IO(type, number) {
    return (type << 8) | number;
}
