// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32 } from '../core/index.js';
import type { Flow, FlowEvent, FlowResult, Guest } from './events.js';
import type { Step } from './flow-device.js';
import { type FlowSetup, type Machine } from './machine.js';
import type { MigrationPort } from './port.js';
/** What became of the machines that took part. */
export declare function resultOf(errno: s32, guest: Guest, ...machines: readonly Machine[]): FlowResult;
/**
 * Has a machine go on from wherever a flow has left its devices. A device that refuses twice to run is reset, and its
 * state is lost.
 *
 * @returns Whether every device kept its state.
 * @rule peers.ndma-last
 */
export declare function goOn({ rules, devices, quietable }: Machine): Generator<FlowEvent, boolean, void>;
/** Resets the devices of a machine whose state does not count. */
export declare function giveUp({ devices }: Machine): Generator<FlowEvent, void, void>;
/**
 * Ends the sessions of a machine whose guest is elsewhere by now; a device that does not close is reset.
 *
 * @returns 0 or the first negative errno.
 */
export declare function close({ devices }: Machine): Step;
/**
 * Goes back from any point of a flow: the machine that was to have the guest is given up, and only then the other goes on.
 *
 * @param errno - Why.
 * @param from - The machine that has the guest.
 * @param to - The machine that was to have it, if there is one.
 */
export declare function backOut(errno: s32, from: Machine, ...to: readonly Machine[]): Flow;
/** Undoes a migration that was abandoned; all it needs to know is in the devices. */
export declare function abort(setup: FlowSetup, source: readonly MigrationPort[], target: readonly MigrationPort[]): Flow;
