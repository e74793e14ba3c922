// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a package offers to whoever puts its device behind a socket: bytes in, bytes out. The socket is somebody else's.
export {};
