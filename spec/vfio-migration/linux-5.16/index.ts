// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
export * from '../common/discovery.js';
export * from '../common/interrupts.js';
export * from '../common/migration-info.js';
export * from '../common/region.js';
export * from '../device/index.js';
export * from '../user/index.js';
export { createDevice, createTarget } from './device.js';
export * from './device-state.js';
export * from './discovery.js';
export { createLogReader } from './log-reader.js';
export { createServer, createWireTarget, serverOptions } from './server.js';
export * from './states.js';
export * from './user.js';
