// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
export * from '../common/discovery.js';
export * from '../common/migration-info.js';
export * from '../common/region.js';
export * from '../rfc-ndma/capability.js';
export * from './arcs.js';
export * from './device-state.js';
export * from './machine.js';
export * from './states.js';
