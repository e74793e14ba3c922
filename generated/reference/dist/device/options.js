// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The rules that an edition has for a device, and the options by which a device differs from the default one.
/** Names of the options that a device of every edition has. */
export const DEVICE_OPTIONS = [
    'style',
    'ndma',
    'reservedBits',
    'byteOrder',
    'shape',
    'pageBytes',
    'windowBytes',
    'mapped',
    'drainTicksMax',
    'bus',
    'identity',
];
