// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
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
 * The flows of an edition. A machine is given as the ports of its devices; devices of two machines with the same place
 * belong together. Each flow knows the ports alone, and recovers by itself from whatever fails. A flow never throws; to
 * ask for one with limits that make none throws a RangeError at once.
 */
export interface Flows {
  /**
   * Moves a running guest from one machine to another. The source keeps its state until the target runs, so that on any
   * failure before that the target is reset and the source goes on. Where several devices may reach each other, all of
   * them set NDMA before any stops, and all of them run before any clears it. A downtime that is exceeded lets the source
   * run on, with what was collected still of use where the driver supports that, and ends in another try. The guest's
   * memory is copied once all devices save, in each round what they wrote meanwhile, and the rest when they are stopped.
   * What software has set up in the devices goes beside the streams, where the ports show it.
   *
   * A device that refuses to save while it runs, as one without pre-copy does, is collected once it is stopped; the
   * memory is copied then.
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
   * where its driver refuses that.
   */
  pingPong(source: readonly MigrationPort[], target: readonly MigrationPort[], options?: FlowOptions): Flow;
  /**
   * Ends a live migration that its caller no longer runs: the target is reset, the source goes on. Not for one whose target
   * has run: what the guest did there would be lost.
   */
  abort(source: readonly MigrationPort[], target: readonly MigrationPort[]): Flow;
  /**
   * Puts a machine into streams, one per device. On a failure before the streams are whole the machine goes on.
   *
   * @errors ETIMEDOUT when a device has more than `stopSegmentsMax` segments, or no less left in spite of `stalledSegmentsMax` of
   * them; EIO when someone else has reset a device; ENODATA when a device gave nothing; EINVAL for what has no room or no place.
   */
  suspend(machine: readonly MigrationPort[], options?: FlowOptions): Flow<SavedResult>;
  /**
   * Brings a machine back from streams. On a failure its devices are reset, and the guest stays in the streams.
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
   * Stores streams in a machine and collects them again without letting it run, to compare what went in and what comes
   * out. A device need not give back the same bytes.
   */
  passThrough(
    machine: readonly MigrationPort[],
    streams: readonly Stream[],
    options?: FlowOptions,
  ): Flow<SavedResult>;
  /** Stops a machine before it ends; devices that do not stop are reset. */
  shutdown(machine: readonly MigrationPort[]): Flow;
  /** What the flows know of the edition, for who works with the registers alone. */
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
