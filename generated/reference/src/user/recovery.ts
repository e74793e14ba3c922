// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The end of a flow, after success or failure: which machine goes on, which one is given up, and what the caller is told.

import type { s32, u32 } from '../core/index.js';
import type { Flow, FlowEvent, FlowResult, Guest } from './events.js';
import type { FlowPart } from './flow-device.js';
import type { MigrationPort } from './port.js';
import { createVirtualMachine, type FlowSetup, type VirtualMachine } from './virtual-machine.js';

/** What happened to the machines that took part. */
export function resultOf(
  errno: s32,
  guest: Guest,
  first: VirtualMachine,
  ...others: readonly VirtualMachine[]
): FlowResult {
  const machines = [first, ...others];
  const statesOf = (wanted: VirtualMachine['side']): readonly u32[] =>
    machines
      .filter(({ side }) => side === wanted)
      .flatMap(({ devices }) => devices.map((device) => device.readState()));
  return {
    errno,
    ...first.refusals.named(errno),
    guest,
    source: statesOf('source'),
    target: statesOf('target'),
    excluded: machines.flatMap(({ excluded }) => excluded),
  };
}

/**
 * Makes a machine go on, in whatever state a flow has left its devices. A device that refuses twice to run is reset, and its
 * state is lost. The state is also lost if someone else has reset the device while it was stopped.
 *
 * @returns Whether every device kept its state.
 * @rule peers.ndma-last
 */
export function* goOn({ rules, devices, quietable }: VirtualMachine): Generator<FlowEvent, boolean, void> {
  for (const device of quietable) {
    if ((device.readState() & rules.running) === 0) {
      yield* device.enter(rules.running | rules.ndma);
    }
  }
  let kept = true;
  for (const device of devices) {
    const errno = (yield* device.enter(rules.running)) && (yield* device.enter(rules.running));
    if (errno !== 0) {
      kept = false;
      yield* device.reset();
    }
  }
  return kept && devices.every(({ stateLost }) => !stateLost);
}

/** Resets the devices of a machine whose state does not count. */
export function* giveUp({ devices }: VirtualMachine): Generator<FlowEvent, void, void> {
  for (const device of devices) {
    yield* device.reset();
  }
}

/**
 * Ends the sessions of a machine whose guest is elsewhere by now; a device that does not close is reset.
 *
 * @returns 0 or the first negative errno.
 */
export function* close({ devices }: VirtualMachine): FlowPart {
  let first = 0;
  for (const device of devices) {
    const errno = yield* device.enter(0);
    if (errno !== 0) {
      first ||= errno;
      yield* device.reset();
    }
  }
  return first;
}

/**
 * Goes back from any point of a flow: first the target machine is given up, and only then the source goes on.
 *
 * @param errno - Why.
 * @param from - The machine that has the guest.
 * @param to - The machine that was to have it, if there is one.
 */
export function* backOut(errno: s32, from: VirtualMachine, ...to: readonly VirtualMachine[]): Flow {
  // What follows may be refused as well.
  const { last } = from.refusals;
  for (const machine of to) {
    yield* giveUp(machine);
  }
  const kept = yield* goOn(from);
  from.refusals.last = last;
  return resultOf(errno, kept ? from.side : 'lost', from, ...to);
}

/** Undoes a migration that was abandoned; all it needs to know is in the devices. */
export function* abort(
  setup: FlowSetup,
  source: readonly MigrationPort[],
  target: readonly MigrationPort[],
): Flow {
  return yield* backOut(
    0,
    createVirtualMachine(setup, 'source', source),
    createVirtualMachine(setup, 'target', target),
  );
}
