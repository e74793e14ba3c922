// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Live migration: pre-copy, stop-and-copy, and the start of the target, over and back again.

import { EINVAL, range, type u32 } from '../core/index.js';
import type { Flow } from './events.js';
import type { FlowDevice, FlowPart } from './flow-device.js';
import { copyMemory, copyWrittenPages } from './guest-memory.js';
import type { MigrationPort } from './port.js';
import { backOut, close, resultOf } from './recovery.js';
import type { UserRules } from './rules.js';
import {
  collectAll,
  createVirtualMachine,
  type FlowSetup,
  inTurn,
  openResuming,
  start,
  stop,
  type VirtualMachine,
} from './virtual-machine.js';

/** Moves the running guest from one machine to the other; see `Flows`. */
export function* liveMigration(
  setup: FlowSetup,
  sourcePorts: readonly MigrationPort[],
  targetPorts: readonly MigrationPort[],
): Flow {
  const source = createVirtualMachine(setup, 'source', sourcePorts);
  const target = createVirtualMachine(setup, 'target', targetPorts);
  const errno = yield* migrate(setup, source, target);
  if (errno !== 0) {
    return yield* backOut(errno, source, target);
  }
  return resultOf(yield* close(source), 'target', source, target);
}

/** Moves the running guest to the other machine and back; see `Flows`. */
export function* pingPong(
  setup: FlowSetup,
  sourcePorts: readonly MigrationPort[],
  targetPorts: readonly MigrationPort[],
): Flow {
  const source = createVirtualMachine(setup, 'source', sourcePorts);
  const target = createVirtualMachine(setup, 'target', targetPorts);
  const there = yield* migrate(setup, source, target);
  if (there !== 0) {
    return yield* backOut(there, source, target);
  }
  const back = yield* migrate(setup, target, source);
  if (back !== 0) {
    return yield* backOut(back, target, source);
  }
  return resultOf(yield* close(target), 'source', source, target);
}

/** Leaves `from` with its sessions open, so that it can go on as long as `to` does not run. */
function* migrate(setup: FlowSetup, from: VirtualMachine, to: VirtualMachine): FlowPart {
  if (from.devices.length !== to.devices.length) {
    return setup.refusals.refuse('machines-differ');
  }
  const errno =
    (yield* openResuming(to)) || (yield* moveState(setup, from, to)) || (yield* carryOver(from, to));
  return errno || (yield* start(to));
}

/**
 * What software has set up in the devices, which is in no stream.
 *
 * @rule carried.user
 * @rule carried.when
 */
function carryOver(from: VirtualMachine, to: VirtualMachine): FlowPart {
  return inTurn(from.devices, function* (device) {
    const errno = yield* device.readCarried();
    return errno || (yield* to.devices[device.place.device]!.writeCarried(device.carried));
  });
}

function* moveState(setup: FlowSetup, from: VirtualMachine, to: VirtualMachine): FlowPart {
  for (const _stop of range(setup.options.stopsMax)) {
    const errno = (yield* preCopy(setup, from, to)) || (yield* stopAndCopy(setup, from, to));
    if (errno !== 0 || !from.devices.some(({ hasMore }) => hasMore)) {
      return errno;
    }
    yield { kind: 'downtime-exceeded' };
    const refused = yield* runOn(from);
    if (refused !== 0) {
      return refused;
    }
  }
  return setup.refusals.refuse('downtime-exceeded');
}

/** @rule stream.across-states */
function* preCopy({ rules, options }: FlowSetup, from: VirtualMachine, to: VirtualMachine): FlowPart {
  const opened = yield* inTurn(from.devices, (device) => openPreCopy(rules, device));
  // From here on devices log what they write. @rule saving.dirty-log
  const begun = opened || (saves(from) ? yield* copyMemory(from, to) : 0);
  if (begun !== 0) {
    return begun;
  }
  for (const round of range(options.rounds)) {
    const errno = (yield* copyWrittenPages(from, to)) || (yield* copy(from, to, options.roundSegmentsMax));
    if (errno !== 0) {
      return errno;
    }
    yield { kind: 'round', round };
  }
  return 0;
}

function* stopAndCopy({ rules, options }: FlowSetup, from: VirtualMachine, to: VirtualMachine): FlowPart {
  const isLogged = saves(from);
  return (
    (yield* stop(from, (device) => device.enter(rules.saving))) ||
    // Stopped devices write no more, so this is the last of it. @rule running.clear.quiet
    (yield* isLogged ? copyWrittenPages(from, to) : copyMemory(from, to)) ||
    (yield* copy(from, to, options.stopSegmentsMax))
  );
}

/**
 * Has a device save while it runs. One that does not know that state goes on running, and is collected when it is stopped.
 *
 * @rule transition.fallback
 */
function* openPreCopy({ running, saving }: UserRules, device: FlowDevice): FlowPart {
  const errno = yield* device.enter(running | saving);
  return errno === -EINVAL && device.state === running ? 0 : errno;
}

/** Whether all devices save. */
function saves({ rules, devices }: VirtualMachine): boolean {
  return devices.every(({ state }) => (state & rules.saving) !== 0);
}

/** Stores at one machine what the other has now. */
function copy(from: VirtualMachine, to: VirtualMachine, segmentsMax: u32): FlowPart {
  return inTurn(from.devices, (device) => collectAll(device, segmentsMax, to.devices[device.place.device]));
}

/**
 * Lets a stopped machine run again. A device keeps its session if it can, so as not to start from nothing.
 *
 * @rule transition.saving-again.data
 * @rule transition.fallback
 */
function runOn({ rules, devices }: VirtualMachine): FlowPart {
  return inTurn(devices, function* (device) {
    const refused = yield* device.enter(rules.running | rules.saving | device.quiet);
    // A state that is lost is not the guest's to run on with.
    return refused && (device.stateLost || (yield* device.enter(rules.running | device.quiet))) && refused;
  });
}
