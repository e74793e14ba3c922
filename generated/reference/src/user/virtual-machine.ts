// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The devices of a machine, taken through their states together.

import { range, type u32 } from '../core/index.js';
import type { FlowPlace } from './events.js';
import { FlowDevice, type FlowPart } from './flow-device.js';
import type { FlowMemory, GuestMemory } from './guest-memory.js';
import type { FlowLimits, KnownLimits } from './limits.js';
import type { MigrationPort } from './port.js';
import type { Refusals } from './refusals.js';
import type { UserRules } from './rules.js';

/** How a user wants to go about a flow. */
export interface FlowOptions extends FlowLimits {
  /** The guest's memory, to be copied as well; none unless told otherwise. */
  readonly memory?: FlowMemory;
}

/** What a flow works with. */
export interface FlowSetup {
  readonly rules: UserRules;
  readonly options: KnownLimits;
  readonly memory: FlowMemory;
  /** What was refused in the flow. */
  readonly refusals: Refusals;
}

/** The devices of one machine. */
export interface VirtualMachine {
  readonly side: FlowPlace['side'];
  readonly rules: UserRules;
  /** What was refused in the flow, of this machine or the other. */
  readonly refusals: Refusals;
  /** The guest's memory there, where the flow is to copy it. */
  readonly memory: GuestMemory | undefined;
  readonly devices: readonly FlowDevice[];
  /** Those of several that can be kept from their peers. */
  readonly quietable: readonly FlowDevice[];
  /** Those of several that cannot. */
  readonly excluded: readonly FlowPlace[];
}

/** @param ports - One per device. */
export function createVirtualMachine(
  { rules, options, memory, refusals }: FlowSetup,
  side: VirtualMachine['side'],
  ports: readonly MigrationPort[],
): VirtualMachine {
  const hasPeers = ports.length > 1;
  const devices = ports.map(
    (port, device) => new FlowDevice(rules, { side, device }, port, hasPeers, options, refusals),
  );
  const quietable = devices.filter(({ quiet }) => quiet !== 0);
  const excluded = devices.filter(({ quiet }) => hasPeers && quiet === 0).map(({ place }) => place);
  return { side, rules, refusals, memory: memory[side], devices, quietable, excluded };
}

/** Does the same to each device, until one of them fails. */
export function* inTurn(devices: readonly FlowDevice[], step: (device: FlowDevice) => FlowPart): FlowPart {
  for (const device of devices) {
    const errno = yield* step(device);
    if (errno !== 0) {
      return errno;
    }
  }
  return 0;
}

/**
 * Stops the machine: no device stops before all of them leave their peers alone.
 *
 * @param step - Takes a device to the state in which it is stopped.
 * @rule peers.ndma-first
 */
export function* stop(
  { devices, quietable }: VirtualMachine,
  step: (device: FlowDevice) => FlowPart,
): FlowPart {
  const errno = yield* inTurn(quietable, (device) => device.setQuiet());
  return errno || (yield* inTurn(devices, step));
}

/**
 * Starts the machine: no device reaches for its peers before all of them run.
 *
 * @rule peers.ndma-last
 */
export function* start({ rules, devices, quietable }: VirtualMachine): FlowPart {
  const errno = yield* inTurn(quietable, (device) => device.enter(rules.running | rules.ndma));
  return errno || (yield* inTurn(devices, (device) => device.enter(rules.running)));
}

/**
 * Makes the devices ready to store. One that came here from another session, and does not go straight from that to
 * this, goes by way of a reset: its state does not count any more.
 *
 * @rule transition.fallback
 */
export function openResuming(machine: VirtualMachine): FlowPart {
  const { running, resuming } = machine.rules;
  return stop(machine, function* (device) {
    const refused = yield* device.enter(resuming);
    if (refused === 0 || (device.state & running) !== 0) {
      return refused;
    }
    const errno = (yield* device.reset()) || (yield* device.enter(resuming));
    return errno && refused;
  });
}

/**
 * Collects what a device has now, segment by segment.
 *
 * @param to - Where each segment is stored at once; without it they stay in the device's `collected`.
 * @rule stream.order
 */
export function* collectAll(device: FlowDevice, segmentsMax: u32, to?: FlowDevice): FlowPart {
  for (const _segment of range(segmentsMax)) {
    const errno = (yield* device.collect()) || (to === undefined ? 0 : yield* to.store(device.take()));
    if (errno !== 0 || !device.hasMore) {
      return errno;
    }
  }
  return 0;
}
