// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// One flow of the user at a time, of those that the package exports, taken a step at a time.

import { errnoName, type s32 } from 'uapi';
import type { MigrationDevice } from '../device/device.js';
import type { Flow, FlowEvent, FlowResult, Guest, Stream } from '../user/events.js';
import type { Flows } from '../user/flows.js';
import type { FlowOptions } from '../user/virtual-machine.js';
import type { CarriedSegment } from './pictures.js';

/** The flows that a person can choose from. */
export type FlowName =
  | 'live-migration'
  | 'ping-pong'
  | 'suspend'
  | 'resume'
  | 'pass-through'
  | 'shutdown'
  | 'abort';

/** How the guest's whereabouts read. */
const GUESTS: Readonly<Record<Guest, string>> = {
  source: 'the guest goes on at the source',
  target: 'the guest goes on at the target',
  stream: 'the guest is in the streams',
  'shut-down': 'the guest was shut down',
  lost: 'the guest has lost the state of a device',
};

/** What a flow is begun with: the device of each machine, as it is now. The memory that it writes to is the guest's. */
export interface FlowDevices {
  readonly source: MigrationDevice;
  readonly target: MigrationDevice;
}

/** What was saved, to bring back. */
interface Saved {
  readonly streams: readonly Stream[];
  /** The guest's memory. */
  readonly memory?: Uint8Array | undefined;
}

type Begin = (devices: FlowDevices, options: FlowOptions, saved: Saved) => Flow;

/** Takes flows step by step, and keeps the streams that they leave. */
export class FlowRunner {
  readonly #flows: Flows;
  readonly #begin: Readonly<Record<FlowName, Begin>>;
  #flow: Flow | undefined;
  #saved: Saved = { streams: [] };
  /** The segments that the flow has collected, or stored from a stream, in their order. */
  carried: readonly CarriedSegment[] = [];
  /** The flow under way, or the one that has ended and how. */
  told: string = 'none';

  constructor(flows: Flows) {
    this.#flows = flows;
    this.#begin = {
      'live-migration': ({ source, target }, options) => flows.liveMigration([source], [target], options),
      'ping-pong': ({ source, target }, options) => flows.pingPong([source], [target], options),
      suspend: ({ source }, options) => flows.suspend([source], options),
      resume: ({ target }, options, { streams, memory }) => flows.resume([target], streams, options, memory),
      'pass-through': ({ target }, options, { streams }) => flows.passThrough([target], streams, options),
      shutdown: ({ source }) => flows.shutdown([source]),
      abort: ({ source, target }) => flows.abort([source], [target]),
    };
  }

  /** What the last suspend, or the last pass-through, has put the machine into. */
  get streams(): readonly Stream[] {
    return this.#saved.streams;
  }

  /** @throws Error when the flow needs streams and there are none. */
  begin(name: FlowName, devices: FlowDevices, options: FlowOptions): void {
    if ((name === 'resume' || name === 'pass-through') && this.streams.length === 0) {
      throw new Error(`there is no stream to ${name} from: take the flow suspend to its end first`);
    }
    const memory = { source: devices.source.hardware.bus.memory, target: devices.target.hardware.bus.memory };
    this.#flow = this.#begin[name](devices, { ...options, memory }, this.#saved);
    this.told = `${name} is under way`;
    this.carried = [];
  }

  /**
   * Goes on until something has happened.
   *
   * @returns What has happened, or how the flow has ended.
   * @throws Error when no flow is under way.
   */
  next():
    | { readonly event: FlowEvent; readonly text: string }
    | { readonly errno: s32; readonly text: string } {
    if (this.#flow === undefined) {
      throw new Error('no flow is under way: begin one with the verb flow');
    }
    const step = this.#flow.next();
    if (step.done !== true) {
      this.#carry(step.value);
      return { event: step.value, text: this.#flows.describe(step.value) };
    }
    return this.#end(step.value);
  }

  /** A segment that is stored is the first one that was not yet; one from a stream was collected by another flow. */
  #carry(event: FlowEvent): void {
    if (event.kind === 'collected') {
      this.carried = [...this.carried, { bytes: event.bytes, isStored: false }];
    }
    if (event.kind === 'stored') {
      const first = this.carried.findIndex(({ isStored }) => !isStored);
      const stored = { bytes: event.bytes, isStored: true };
      this.carried =
        first < 0
          ? [...this.carried, stored]
          : this.carried.map((segment, index) => (index === first ? stored : segment));
    }
  }

  #end(result: FlowResult & Partial<Saved>): { errno: s32; text: string } {
    this.#flow = undefined;
    if (result.streams !== undefined && result.streams.length > 0) {
      this.#saved = { streams: result.streams, memory: result.memory ?? this.#saved.memory };
    }
    const how = result.errno === 0 ? 'ended' : `ended with ${errnoName(-result.errno)}`;
    this.told = `${how}; ${GUESTS[result.guest]}`;
    return { errno: result.errno, text: `the flow ${this.told}` };
  }
}
