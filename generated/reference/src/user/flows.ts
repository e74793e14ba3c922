// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What users do with migration regions, from end to end, bound to the rules of an edition.

import type { CarriedState } from './carried-state.js';
import { describeEvent, type Flow, type FlowEvent, type SavedResult, type Stream } from './events.js';
import { knownLimits } from './limits.js';
import { liveMigration, pingPong } from './live-migration.js';
import type { MigrationPort } from './port.js';
import { abort } from './recovery.js';
import { Refusals } from './refusals.js';
import type { UserRules } from './rules.js';
import { passThrough, resume, shutdown, suspend } from './suspend.js';
import type { FlowOptions, FlowSetup } from './virtual-machine.js';

/**
 * The flows of an edition. A machine is an array of ports, one per device. Devices of two machines at the same index
 * belong together. Each flow accesses only the ports, and recovers by itself from every failure. A flow never throws, but the call
 * that creates it throws a RangeError if a limit has no meaning.
 */
export interface Flows {
  /**
   * Moves a running guest from one machine to another. The source keeps its state until the target runs, so that on any
   * failure before that the target is reset and the source goes on. If several devices may reach each other, all of
   * them set NDMA before any stops, and all of them run before any clears it. If the downtime is exceeded, the source
   * runs again and the flow tries again. It keeps the collected data if the driver supports that. The flow copies the guest's
   * memory once all devices save. In each round it copies the pages that they wrote meanwhile, and the rest when they are stopped.
   * It carries over the state that software has set up in the devices, if the ports show it.
   *
   * If a device refuses to save while it runs, as one without pre-copy does, the flow collects its state and copies the memory
   * after the device is stopped.
   *
   * @errors ETIMEDOUT when the downtime was exceeded at every try; EIO when someone else has reset a device; EINVAL when the memories are not of one size, or the
   * machines not of as many devices; else what the access that failed reports.
   */
  liveMigration(
    source: readonly MigrationPort[],
    target: readonly MigrationPort[],
    options?: FlowOptions,
  ): Flow;
  /**
   * Two live migrations, there and back again. The source goes straight from SAVING to RESUMING, or by way of a reset
   * if its driver refuses that.
   */
  pingPong(source: readonly MigrationPort[], target: readonly MigrationPort[], options?: FlowOptions): Flow;
  /**
   * Ends a live migration that its caller no longer runs: the target is reset, and the source goes on. Do not use it after the target
   * has run, since the work of the guest there would be lost.
   */
  abort(source: readonly MigrationPort[], target: readonly MigrationPort[]): Flow;
  /**
   * Saves a machine into streams, one per device. If it fails before the streams are whole, the machine goes on.
   *
   * @errors ETIMEDOUT when a device has more than `stopSegmentsMax` segments, or no less left in spite of `stalledSegmentsMax` of
   * them; EIO when someone else has reset a device; ENODATA when a device gave nothing; EINVAL for a segment that has no room, or lies outside the data section.
   */
  suspend(machine: readonly MigrationPort[], options?: FlowOptions): Flow<SavedResult>;
  /**
   * Restores a machine from streams. After a failure its devices are reset, and the guest stays in the streams.
   *
   * @param saved - What was saved of the guest's memory, for the target's memory of the options.
   * @param carried - What the user carries over beside the streams, as it was saved.
   * @errors EINVAL when there are not as many streams as devices, and when the memory saved is not of the size of the
   * target's, or the options have none; else what the access that failed reports.
   */
  resume(
    machine: readonly MigrationPort[],
    streams: readonly Stream[],
    options?: FlowOptions,
    saved?: Uint8Array,
    carried?: readonly (CarriedState | undefined)[],
  ): Flow;
  /**
   * Stores streams in a machine and collects them again without running it, to compare the stored and the collected
   * streams. A device need not give back the same bytes.
   */
  passThrough(
    machine: readonly MigrationPort[],
    streams: readonly Stream[],
    options?: FlowOptions,
  ): Flow<SavedResult>;
  /** Stops a machine before it ends; devices that do not stop are reset. */
  shutdown(machine: readonly MigrationPort[]): Flow;
  /** The edition as the flows see it, for a user that works with registers. */
  readonly rules: UserRules;
  /** An event as a line for a person. */
  describe(event: FlowEvent): string;
}

/** The flows under the rules of an edition. */
export function createFlows(rules: UserRules): Flows {
  const setup = ({ memory = {}, ...limits }: FlowOptions = {}): FlowSetup => ({
    rules,
    options: knownLimits(limits),
    memory,
    refusals: new Refusals(),
  });
  return {
    liveMigration: (source, target, options) => liveMigration(setup(options), source, target),
    pingPong: (source, target, options) => pingPong(setup(options), source, target),
    abort: (source, target) => abort(setup(), source, target),
    suspend: (machine, options) => suspend(setup(options), machine),
    resume: (machine, streams, options, saved, carried) =>
      resume(setup(options), machine, streams, saved, carried),
    passThrough: (machine, streams, options) => passThrough(setup(options), machine, streams),
    shutdown: (machine) => shutdown(setup(), machine),
    rules,
    describe: (event) => describeEvent(event, rules.bits),
  };
}
