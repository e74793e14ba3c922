// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device as a target of transcripts: the verbs of uapi.yaml.

import {
  type Access,
  type BitNames,
  type FaultPhase,
  fieldOf,
  formatBits,
  type StepResult,
  type s32,
  type TranscriptArgument,
  type TranscriptLevel,
  type TranscriptTarget,
  type u32,
  type u64,
} from 'uapi';
import { type DeviceOptions, MigrationDevice, type StateRules } from './device.js';
import type { Hardware } from './hardware/hardware.js';
import { COMPLETED, COUNTER, QUEUED } from './hardware/registers.js';
import type { StyleName } from './styles.js';
import { User } from './user.js';

/** What a target needs of an edition. */
export interface TargetRules extends StateRules {
  /** The names that values of `device_state` print with. */
  readonly bits: BitNames;
  /** Collects all segments that a saving device has now. */
  collectSegments(user: User, segmentsMax: u32): s32;
}

/** More than any device here has. */
const SEGMENTS_MAX: u32 = 1000;

const DONE: StepResult = { errno: 0 };

/** The options that a transcript may start with, beside the styles. */
const OPTIONS: Readonly<Record<string, DeviceOptions>> = {
  'no-ndma': { ndma: false },
  'reserved-bits': { reservedBits: true },
};

/** What a reviewer may look at to see whether the device does what its state says. */
const LOOKS: Readonly<Record<string, (hardware: Hardware) => u32>> = {
  counter: (hardware) => hardware.image.loadU32(COUNTER),
  queued: (hardware) => hardware.image.loadU32(QUEUED),
  'dma-started': (hardware) => hardware.dmaStarted,
  'dma-outstanding': (hardware) => hardware.dmaOutstanding,
  'dma-completed': (hardware) => hardware.image.loadU32(COMPLETED),
  'dma-blocked': (hardware) => hardware.blockedDma,
  interrupts: (hardware) => hardware.interruptsRaised,
  'pages-logged': (hardware) => hardware.bus.memory.takeLog().length,
};

/** Ticks until the host answers a request for a page that is taken away. */
const ANSWER_TICKS: Readonly<Record<string, number>> = { slow: 3, late: 100, never: Infinity };

type Verb = (args: readonly TranscriptArgument[]) => StepResult;

export class ReferenceTarget implements TranscriptTarget {
  readonly levels: readonly TranscriptLevel[] = ['core', 'trace', 'fault'];
  readonly #rules: TargetRules;
  readonly #user: User;
  #device: MigrationDevice;

  readonly #verbs: Readonly<Record<string, Verb>> = {
    device: ([option]) => this.#start(OPTIONS[option as string] ?? { style: option as StyleName }),
    read: ([access]) => this.#user.read(access as Access),
    write: ([access, value]) => this.#write(access as Access, value as u64),
    reset: () => ({ errno: this.#device.reset() }),
    trace: () => ({ errno: 0, sequence: this.#device.trace.map(BigInt) }),
    fault: ([step, errno, phase]) =>
      this.#plan(step as string, errno as s32, phase as FaultPhase | undefined),
    work: () => this.#work(),
    look: ([what]) => ({ errno: 0, value: BigInt(LOOKS[what as string]!(this.#device.hardware)) }),
    absent: ([answer]) => this.#takePageAway(ANSWER_TICKS[answer as string]!),
    collect: () => ({ errno: this.#user.collect() }),
    store: ([number]) => ({ errno: this.#user.store(number as u64) }),
    submit: () => ({ errno: this.#user.submit() }),
    'collect-all': () => ({ errno: this.#rules.collectSegments(this.#user, SEGMENTS_MAX) }),
    'store-all': () => ({ errno: this.#storeAll() }),
  };

  constructor(rules: TargetRules) {
    this.#rules = rules;
    this.#device = new MigrationDevice(rules);
    this.#user = new User(rules.layout, this.#device);
  }

  perform(verb: string, args: readonly TranscriptArgument[]): StepResult {
    const perform = this.#verbs[verb];
    if (perform === undefined) {
      throw new Error(`the reference device has no verb ${verb}`);
    }
    return perform(args);
  }

  show(value: u64): string {
    return `${formatBits(value, this.#rules.bits)} (0x${value.toString(16)})`;
  }

  /** The page that the device's DMA goes to. */
  #takePageAway(answerTicks: number): StepResult {
    this.#device.hardware.bus.memory.makeAbsent(0, answerTicks);
    return DONE;
  }

  #start(options: DeviceOptions): StepResult {
    this.#device = new MigrationDevice(this.#rules, options);
    this.#user.moveTo(this.#device);
    return DONE;
  }

  /** Faults are for one write of `device_state`; a fault that it does not meet is the transcript's mistake. */
  #write(access: Access, value: u64): StepResult {
    const errno = this.#user.write(access, value);
    const isState = access.offset === fieldOf(this.#rules.layout, 'device_state').offset;
    const [missed] = isState ? this.#device.faults.remaining : [];
    if (missed !== undefined) {
      throw new Error(`no step ${missed.step} (${missed.phase}) was there to fail`);
    }
    return { errno };
  }

  #plan(step: string, errno: s32, phase: FaultPhase | undefined): StepResult {
    this.#device.faults.add(step, errno, phase);
    return DONE;
  }

  #work(): StepResult {
    this.#device.work();
    return DONE;
  }

  /** Steps a to c of the RESUMING protocol for every segment that was collected, in its order. */
  #storeAll(): s32 {
    for (const index of this.#user.collected.keys()) {
      const errno =
        this.#user.read_data_offset() || this.#user.store(BigInt(index + 1)) || this.#user.submit();
      if (errno !== 0) {
        return errno;
      }
    }
    return 0;
  }
}
