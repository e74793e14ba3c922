// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The interface by which a package serves its device: bytes in, bytes out. The caller owns the socket.
export {};
