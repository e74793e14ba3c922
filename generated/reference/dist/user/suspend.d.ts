// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { CarriedState } from './carried-state.js';
import type { Flow, SavedResult, Stream } from './events.js';
import type { MigrationPort } from './port.js';
import { type FlowSetup } from './virtual-machine.js';
/** Stops a machine for good; see `Flows`. */
export declare function shutdown(setup: FlowSetup, ports: readonly MigrationPort[]): Flow;
/** Puts a machine into streams; see `Flows`. */
export declare function suspend(setup: FlowSetup, ports: readonly MigrationPort[]): Flow<SavedResult>;
/** Brings a machine back from streams; see `Flows`. */
export declare function resume(setup: FlowSetup, ports: readonly MigrationPort[], streams: readonly Stream[], saved?: Uint8Array, carried?: readonly (CarriedState | undefined)[]): Flow;
/** Stores streams and collects them again from devices that never ran; see `Flows`. */
export declare function passThrough(setup: FlowSetup, ports: readonly MigrationPort[], streams: readonly Stream[]): Flow<SavedResult>;
