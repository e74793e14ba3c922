// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Flows of one machine: shut it down, put it into streams, bring it back, and put in = out to the test.

import type { CarriedState } from './carried-state.js';
import type { Flow, SavedResult, Stream } from './events.js';
import type { FlowPart } from './flow-device.js';
import { restoreMemory } from './guest-memory.js';
import type { MigrationPort } from './port.js';
import { backOut, close, giveUp, resultOf } from './recovery.js';
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

/** Stops a machine for good; see `Flows`. */
export function* shutdown(setup: FlowSetup, ports: readonly MigrationPort[]): Flow {
  const machine = createVirtualMachine(setup, 'source', ports);
  const errno = yield* stop(machine, (device) => device.enter(0));
  if (errno !== 0) {
    yield* giveUp(machine);
  }
  return resultOf(errno, 'shut-down', machine);
}

/** Puts a machine into streams; see `Flows`. */
export function* suspend(setup: FlowSetup, ports: readonly MigrationPort[]): Flow<SavedResult> {
  const machine = createVirtualMachine(setup, 'source', ports);
  const errno =
    (yield* stop(machine, (device) => device.enter(setup.rules.saving))) ||
    (yield* collectWhole(setup, machine)) ||
    (yield* inTurn(machine.devices, (device) => device.readCarried()));
  // Of stopped devices: nothing writes to it until the guest runs again. @rule running.clear.quiet
  const memory = machine.memory?.bytes.slice();
  const refused = errno || (yield* inTurn(machine.devices, (device) => device.confirm()));
  if (refused !== 0) {
    return { ...(yield* backOut(refused, machine)), streams: [] };
  }
  const streams = takeStreams(machine);
  const carried = machine.devices.map((device) => device.carried);
  const result = { ...resultOf(yield* close(machine), 'stream', machine), streams, carried };
  return memory === undefined ? result : { ...result, memory };
}

/** Brings a machine back from streams; see `Flows`. */
export function* resume(
  setup: FlowSetup,
  ports: readonly MigrationPort[],
  streams: readonly Stream[],
  saved?: Uint8Array,
  carried: readonly (CarriedState | undefined)[] = [],
): Flow {
  const machine = createVirtualMachine(setup, 'target', ports);
  const errno =
    (yield* storeStreams(machine, streams)) ||
    (yield* restoreMemory(machine, saved)) ||
    (yield* inTurn(machine.devices, (device) => device.writeCarried(carried[device.place.device]))) ||
    (yield* start(machine));
  if (errno !== 0) {
    yield* giveUp(machine);
  }
  return resultOf(errno, errno === 0 ? 'target' : 'stream', machine);
}

/** Stores streams and collects them again from devices that never ran; see `Flows`. */
export function* passThrough(
  setup: FlowSetup,
  ports: readonly MigrationPort[],
  streams: readonly Stream[],
): Flow<SavedResult> {
  const machine = createVirtualMachine(setup, 'target', ports);
  const errno =
    (yield* storeStreams(machine, streams)) ||
    (yield* inTurn(machine.devices, (device) => device.enter(setup.rules.saving))) ||
    (yield* collectWhole(setup, machine));
  if (errno !== 0) {
    yield* giveUp(machine);
    return { ...resultOf(errno, 'stream', machine), streams: [] };
  }
  const collected = takeStreams(machine);
  return { ...resultOf(yield* close(machine), 'stream', machine), streams: collected };
}

function* storeStreams(machine: VirtualMachine, streams: readonly Stream[]): FlowPart {
  if (streams.length !== machine.devices.length) {
    return machine.refusals.refuse('machines-differ');
  }
  const errno = yield* openResuming(machine);
  return errno || (yield* inTurn(machine.devices, (device) => device.store(streams[device.place.device]!)));
}

/**
 * Collects everything that stopped devices have.
 *
 * @rule pending-bytes.end
 */
function collectWhole(setup: FlowSetup, machine: VirtualMachine): FlowPart {
  return inTurn(machine.devices, function* (device) {
    const errno = yield* collectAll(device, setup.options.stopSegmentsMax);
    return errno || (device.hasMore ? yield* device.refuse('no-end') : 0);
  });
}

function takeStreams({ devices }: VirtualMachine): readonly Stream[] {
  return devices.map((device) => device.take());
}
