// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32 } from '../core/index.js';
import type { Flow, FlowEvent, FlowResult, Guest } from './events.js';
import type { FlowPart } from './flow-device.js';
import type { MigrationPort } from './port.js';
import { type FlowSetup, type VirtualMachine } from './virtual-machine.js';
/** What happened to the machines that took part. */
export declare function resultOf(errno: s32, guest: Guest, first: VirtualMachine, ...others: readonly VirtualMachine[]): FlowResult;
/**
 * Makes a machine go on, in whatever state a flow has left its devices. A device that refuses twice to run is reset, and its
 * state is lost. The state is also lost if someone else has reset the device while it was stopped.
 *
 * @returns Whether every device kept its state.
 * @rule peers.ndma-last
 */
export declare function goOn({ rules, devices, quietable }: VirtualMachine): Generator<FlowEvent, boolean, void>;
/** Resets the devices of a machine whose state does not count. */
export declare function giveUp({ devices }: VirtualMachine): Generator<FlowEvent, void, void>;
/**
 * Ends the sessions of a machine whose guest is elsewhere by now; a device that does not close is reset.
 *
 * @returns 0 or the first negative errno.
 */
export declare function close({ devices }: VirtualMachine): FlowPart;
/**
 * Goes back from any point of a flow: first the target machine is given up, and only then the source goes on.
 *
 * @param errno - Why.
 * @param from - The machine that has the guest.
 * @param to - The machine that was to have it, if there is one.
 */
export declare function backOut(errno: s32, from: VirtualMachine, ...to: readonly VirtualMachine[]): Flow;
/** Undoes a migration that was abandoned; all it needs to know is in the devices. */
export declare function abort(setup: FlowSetup, source: readonly MigrationPort[], target: readonly MigrationPort[]): Flow;
