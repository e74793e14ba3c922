// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The runtime of a reference implementation: mechanics that know no uAPI.
export * from './assert.js';
export * from './bits.js';
export * from './cell.js';
export * from './codec.js';
export * from './double-parity.js';
export * from './errno.js';
export * from './errno-name.js';
export * from './faults.js';
export * from './guard.js';
export * from './ioctl.js';
export * from './layout.js';
export * from './log-reader.js';
export * from './machine.js';
export * from './memory.js';
export * from './playground.js';
export * from './random.js';
export * from './region.js';
export * from './remote.js';
export * from './server.js';
export * from './struct-codec.js';
export * from './transcript.js';
export * from './transitions.js';
export * from './types.js';
