// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Flow } from './events.js';
import type { MigrationPort } from './port.js';
import { type FlowSetup } from './virtual-machine.js';
/** Moves the running guest from one machine to the other; see `Flows`. */
export declare function liveMigration(setup: FlowSetup, sourcePorts: readonly MigrationPort[], targetPorts: readonly MigrationPort[]): Flow;
/** Moves the running guest to the other machine and back; see `Flows`. */
export declare function pingPong(setup: FlowSetup, sourcePorts: readonly MigrationPort[], targetPorts: readonly MigrationPort[]): Flow;
