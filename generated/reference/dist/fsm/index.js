// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

export * from '../common/capability.js';
export * from '../common/discovery.js';
export * from '../common/interrupts.js';
export * from '../common/migration-info.js';
export * from '../common/region.js';
export * from '../common/segments.js';
export * from '../device/index.js';
export * from '../user/index.js';
export * from './actions.js';
export * from './answer-arc-query.js';
export * from './arc-query.js';
export * from './arcs.js';
export { createDevice, createTarget, transitionsFor } from './device.js';
export * from './device-state.js';
export * from './discovery.js';
export { createLogReader } from './log-reader.js';
export * from './machine.js';
export { createServer, createWireTarget, serverOptions } from './server.js';
export * from './states.js';
export * from './user.js';
export * from './write-device-state.js';
