// SPDX-License-Identifier: MIT
// Flows of every edition and style over machines with a witness for each device, with time that passes between events and
// faults that come at a certain event or access.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { Bus } from '../../../spec/vfio-migration/device/hardware/bus.js';
import type { DeviceOptions } from '../../../spec/vfio-migration/device/options.js';
import type { StyleName } from '../../../spec/vfio-migration/device/styles.js';
import {
  createFlows,
  type Flow,
  type FlowOptions,
  type FlowResult,
  type Flows,
  type SavedResult,
  type Stream,
} from '../../../spec/vfio-migration/user/index.js';
import { PagedMemory, writeScalar } from '../../../src/runtime/index.js';
import {
  type Edition,
  machine,
  NDMA,
  named,
  RESUMING,
  RUNNING,
  rfc,
  SAVING,
  supportsNdma,
} from '../editions.js';
import { collect, setState } from '../region-user.js';
import { type Clock, type Evidence, type Mapping, Witness } from './witness.js';

/** Small, so that a flow has few steps. */
const SHAPE = { blocks: 2, blockBytes: 64 };
const PAGES = 6;
const PAGE_BYTES = 64;

export const FLOWS = ['live', 'ping-pong', 'exceeded', 'suspend', 'resume', 'pass', 'shutdown'] as const;
export type FlowName = (typeof FLOWS)[number];

export const EDITIONS: readonly Edition[] = [rfc, named, machine];

/** Which flow runs on what. */
export interface Setting {
  readonly edition: Edition;
  readonly style: StyleName;
  readonly flow: FlowName;
  /** Devices of a machine. */
  readonly count: number;
  readonly mapping: Mapping;
  /** Whether the user knows of resets by others. */
  readonly isTold: boolean;
}

/** More than any of these flows takes; one that takes more has no end. */
const ACCESSES_MAX = 20_000;

export class Endless extends Error {}

/** The machines of a flow. */
export interface World extends Setting {
  readonly clock: Clock & { hook: (access: number, writesState: boolean) => void };
  readonly source: readonly Witness[];
  readonly target: readonly Witness[];
  readonly flows: Flows;
  /** What is in the streams that a machine is brought back from. */
  readonly saved: readonly { readonly stream: Stream; readonly evidence: Evidence }[];
}

export function createWorld(setting: Setting): World {
  const clock = {
    accesses: 0,
    hook: (_access: number, _writesState: boolean): void => {},
    onAccess: (writesState: boolean) => {
      if (clock.accesses > ACCESSES_MAX) throw new Endless(`more than ${ACCESSES_MAX} accesses`);
      clock.hook(clock.accesses, writesState);
    },
  };
  const machineOf = (ticks: number): readonly Witness[] => {
    const bus = new Bus(new PagedMemory(PAGES, PAGE_BYTES));
    return Array.from({ length: setting.count }, (_, place) => {
      const witness = new Witness(deviceOf(setting, bus), clock, setting.mapping, setting.isTold);
      prepare(witness.device, ticks === 0 ? 0 : ticks + place);
      return witness;
    });
  };
  const source = machineOf(5);
  const target = machineOf(0);
  for (const [place, witness] of source.entries()) {
    witness.other = target[place];
    target[place]!.other = witness;
  }
  const world = {
    ...setting,
    clock,
    source,
    target,
    flows: flowsOf(setting.edition),
    saved: savedStreams(setting),
  };
  if (setting.flow === 'resume') {
    for (const [place, witness] of target.entries()) {
      witness.other = undefined;
      witness.expected = world.saved[place]!.evidence;
    }
  }
  return world;
}

function flowsOf({ name, rules }: Edition): Flows {
  const ndma = name === named.name ? 0 : NDMA;
  return createFlows({ ...rules, running: RUNNING, saving: SAVING, resuming: RESUMING, ndma, ruleIds: [] });
}

function deviceOf({ edition, style, mapping }: Setting, bus: Bus): MigrationDevice {
  const options: DeviceOptions = {
    style,
    bus,
    shape: SHAPE,
    ndma: supportsNdma(edition, style),
    mapped: mapping !== 'none',
  };
  return new MigrationDevice(edition.machine?.rulesFor({ style }) ?? edition.rules, options);
}

/** Gives a device a state unlike that of any other, and what software sets up. */
function prepare(device: MigrationDevice, ticks: number): void {
  if (ticks === 0) return;
  for (let tick = 0; tick < ticks; tick++) device.work();
  device.hardware.drain('all');
  writeScalar(device.hardware.config, 0x10, 0xfe00_0000 + 0x1000 * ticks);
  writeScalar(device.hardware.bar, 0x800, 0xfee0_0000 + 16 * ticks);
}

/** Streams of machines like the source, collected without a flow. */
function savedStreams(setting: Setting): World['saved'] {
  if (setting.flow !== 'resume' && setting.flow !== 'pass') return [];
  const bus = new Bus(new PagedMemory(PAGES, PAGE_BYTES));
  return Array.from({ length: setting.count }, (_, place) => {
    const witness = new Witness(deviceOf(setting, bus), { accesses: 0, onAccess: () => {} }, 'none', false);
    prepare(witness.device, 11 + place);
    setState(witness.device, SAVING);
    const stream = collect(witness.device);
    return { stream, evidence: witness.look() };
  });
}

/** Bounds that are reached soon. */
const BRIEF: FlowOptions = { rounds: 1, roundSegmentsMax: 4, stopSegmentsMax: 50 };

export function startFlow(world: World): Flow<FlowResult | SavedResult> {
  const { flows, source, target, saved } = world;
  const [from, to] = [source, target].map((machine) => machine[0]!.device.hardware.bus.memory);
  const options: FlowOptions = { ...BRIEF, memory: { source: from!, target: to! } };
  const streams = saved.map(({ stream }) => stream);
  switch (world.flow) {
    case 'live':
      return flows.liveMigration(source, target, options);
    case 'ping-pong':
      return flows.pingPong(source, target, options);
    case 'exceeded':
      return flows.liveMigration(source, target, { ...options, roundSegmentsMax: 1, stopSegmentsMax: 2 });
    case 'suspend':
      return flows.suspend(source, options);
    case 'resume':
      return flows.resume(target, streams, BRIEF);
    case 'pass':
      return flows.passThrough(target, streams, BRIEF);
    case 'shutdown':
      return flows.shutdown(source);
  }
}

/** Lets all devices work, each on a page of its own for the tick. */
export function work({ source, target }: World, tick: number): void {
  for (const machine of [source, target]) {
    for (const [place, { device }] of machine.entries()) {
      const { hardware } = device;
      // DMA_ADDRESS, which the guest sets; it stands still when its devices do.
      if (hardware.running) writeScalar(hardware.bar, 0x10, PAGE_BYTES * ((2 * tick + place) % PAGES));
      device.work();
    }
  }
}
