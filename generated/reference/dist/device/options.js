// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a device is made of: what its edition says of it, and how it differs from the default one.
/** The names of what may be given. */
export const OPTIONS = {
    style: true,
    ndma: true,
    reservedBits: true,
    byteOrder: true,
    shape: true,
    pageBytes: true,
    windowBytes: true,
    mapped: true,
    drainTicksMax: true,
    bus: true,
    identity: true,
};
