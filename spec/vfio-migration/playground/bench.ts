// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Two devices that a person plays with: that of the source is there from the start, that of the target once it is used.
// Both are targets of transcripts as they are; here is only what it takes to see them, and to have two.

import type {
  DeviceView,
  Playground,
  PlaygroundMoment,
  PlaygroundTarget,
  PlaygroundView,
  StepResult,
  TranscriptArgument,
  TranscriptLevel,
  u64,
} from 'uapi';
import type { ReferenceTarget, TargetRules } from '../device/target.js';
import type { FlowPlace } from '../user/events.js';
import type { Flows } from '../user/flows.js';
import { type FlowName, FlowRunner } from './flow.js';
import { drawSegments } from './pictures.js';
import { FLOW_DEFAULTS, FLOW_OPTIONS, GROUPS, SIDES, VERBS } from './verbs.js';
import { viewDevice } from './view.js';
import { watchDriver } from './watch.js';
import { WindowWatch } from './window-watch.js';

type Side = FlowPlace['side'];
type Tell = (moment: PlaygroundMoment) => void;
type Verb = (args: readonly TranscriptArgument[]) => StepResult;

const DONE: StepResult = { errno: 0 };

/** Rules, with someone who looks on at each write of `device_state`. */
type Watched = (rules: TargetRules) => TargetRules;

/**
 * The playground of an edition.
 *
 * @param createTarget - Makes a target; whatever rules its devices are made with, it has them watched.
 */
export function createPlayground(
  createTarget: (watched: Watched) => ReferenceTarget,
  flows: Flows,
): Playground {
  return { verbs: VERBS, groups: GROUPS, create: (tell) => new Bench(createTarget, flows, tell) };
}

class Bench implements PlaygroundTarget {
  readonly levels: readonly TranscriptLevel[];
  readonly #tell: Tell;
  readonly #targets: Readonly<Record<Side, ReferenceTarget>>;
  readonly #flow: FlowRunner;
  readonly #windows: WindowWatch = new WindowWatch();
  #side: Side = 'source';
  #isTargetUsed: boolean = false;

  readonly #verbs: Readonly<Record<string, Verb>> = {
    machine: ([side]) => this.#turnTo(side as Side),
    flow: ([name, way]) => this.#begin(name as FlowName, way as string | undefined),
    next: () => ({ errno: this.#next() ?? 0 }),
    finish: () => this.#finish(),
  };

  constructor(createTarget: (watched: Watched) => ReferenceTarget, flows: Flows, tell: Tell) {
    const create = (side: Side): ReferenceTarget =>
      createTarget((rules) => ({
        ...rules,
        write: (driver, value, ndmaSupported) =>
          rules.write(watchDriver(driver, side, tell), value, ndmaSupported),
      }));
    this.#tell = tell;
    this.#targets = { source: create('source'), target: create('target') };
    this.#flow = new FlowRunner(flows);
    this.levels = this.#targets.source.levels;
  }

  perform(verb: string, args: readonly TranscriptArgument[]): StepResult {
    for (const side of SIDES) {
      this.#windows.watch(this.#targets[side].device);
    }
    return this.#verbs[verb]?.(args) ?? this.#targets[this.#side].perform(verb, args);
  }

  show(value: u64): string {
    return this.#targets.source.show(value);
  }

  look(): PlaygroundView {
    const { segments } = this.#targets[this.#side].user;
    const { streams, told, carried } = this.#flow;
    const held = segments.map(({ length }) => ({ bytes: length, isStored: false }));
    return {
      devices: SIDES.filter((side) => side === 'source' || this.#isTargetUsed).map((side) =>
        this.#view(side),
      ),
      pictures: [drawSegments([...held, ...carried])],
      facts: [
        { label: 'Segments that the user holds', value: lengths(segments) },
        { label: 'Flow', value: told },
        ...(this.#isTargetUsed
          ? [{ label: 'Pages of memory that differ', value: this.#pagesThatDiffer() }]
          : []),
        ...streams.map((stream) => ({ label: 'Suspended stream', value: lengths(stream) })),
      ],
    };
  }

  #view(side: Side): DeviceView {
    const { device } = this.#targets[side];
    const other = this.#targets[side === 'source' ? 'target' : 'source'].device;
    const bytesRead = this.#windows.bytesRead(device);
    const drawn = { side, device, other: this.#isTargetUsed ? other : undefined, bytesRead };
    return viewDevice(drawn, side === this.#side);
  }

  /** Of the guest's memory at the source, and at the target. */
  #pagesThatDiffer(): string {
    const [source, target] = SIDES.map((side) => this.#targets[side].device.hardware.bus.memory);
    const pages = new Set<number>();
    for (const [offset, byte] of source!.bytes.entries()) {
      if (byte !== target!.bytes[offset]) {
        pages.add(Math.floor(offset / source!.pageBytes));
      }
    }
    return String(pages.size);
  }

  #turnTo(side: Side): StepResult {
    const { segments } = this.#targets[this.#side].user;
    this.#use(side);
    this.#targets[side].user.segments = segments;
    return DONE;
  }

  #use(side: Side): void {
    this.#side = side;
    this.#isTargetUsed ||= side === 'target';
  }

  #begin(name: FlowName, way: string | undefined): StepResult {
    const { source, target } = this.#targets;
    const options = way === undefined ? FLOW_DEFAULTS : FLOW_OPTIONS[way]!;
    this.#flow.begin(name, { source: source.device, target: target.device }, options);
    this.#isTargetUsed ||= name !== 'suspend' && name !== 'shutdown';
    return DONE;
  }

  /** @returns The errno of the flow once it has ended. */
  #next(): number | undefined {
    const step = this.#flow.next();
    this.#tell({ kind: 'event', text: step.text });
    return 'errno' in step ? step.errno : undefined;
  }

  #finish(): StepResult {
    for (;;) {
      const errno = this.#next();
      if (errno !== undefined) {
        return { errno };
      }
      for (const side of SIDES) {
        this.#targets[side].device.work();
      }
    }
  }
}

function lengths(parts: readonly Uint8Array[]): string {
  return parts.length === 0 ? 'none' : parts.map(({ length }) => `${length} bytes`).join(', ');
}
