// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device as a target of transcripts: the verbs of uapi.yaml.

import {
  type Access,
  decodeScalar,
  ENOTTY,
  encodeScalar,
  type FaultPhase,
  fieldOf,
  formatBits,
  guardRegion,
  type RegionAccess,
  type StepResult,
  type s32,
  type TranscriptArgument,
  type TranscriptLevel,
  type TranscriptTarget,
  type u32,
  type u64,
} from 'uapi';
import { PCI_BAR0_REGION_INDEX, PCI_CONFIG_REGION_INDEX } from '../common/discovery.js';
import type { DeviceIoctl } from '../user/discover.js';
import type { UserRules } from '../user/rules.js';
import { type RegisterAccess, UserRegisters } from '../user/user-registers.js';
import { userVerbs, type Verb } from '../user/user-verbs.js';
import { MigrationDevice } from './device.js';
import { COMPLETED, COUNTER, QUEUED } from './hardware/bar-registers.js';
import type { Hardware } from './hardware/hardware.js';
import type { DeviceOptions, StateRules } from './options.js';
import { resetSlot } from './slot.js';
import type { StyleName } from './styles.js';

/** What a target needs of an edition. */
export interface TargetRules
  extends StateRules,
    Pick<UserRules, 'bits' | 'collectSegments' | 'storeSegments'> {
  /** Asks of a transition, in an edition with a request for that; returns the flags of the answer or a negative errno. */
  askArc?(ioctl: DeviceIoctl, from: u32, to: u32): s32;
}

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

/** The regions beside the migration region. */
const REGIONS: Readonly<Record<string, u32>> = {
  bar0: PCI_BAR0_REGION_INDEX,
  config: PCI_CONFIG_REGION_INDEX,
};

/** Makes a device, as the edition does. */
type CreateDevice = (options: DeviceOptions) => MigrationDevice;

export class ReferenceTarget implements TranscriptTarget {
  readonly levels: readonly TranscriptLevel[] = ['core', 'trace', 'fault'];
  readonly #rules: TargetRules;
  readonly #create: CreateDevice;
  readonly #options: Readonly<Record<string, DeviceOptions>>;
  #device: MigrationDevice;
  #registers: UserRegisters;
  /** Makes an access while the next step is under way. */
  #overlap: (() => void) | undefined;

  readonly #verbs: Readonly<Record<string, Verb>>;
  readonly #ownVerbs: Readonly<Record<string, Verb>> = {
    device: ([option]) => this.#start(this.#options[option as string] ?? { style: option as StyleName }),
    write: ([access, value]) => this.#write(access as Access, value as u64),
    reset: () => ({ errno: this.#device.reset() }),
    'reset-slot': () => ({ errno: resetSlot([this.#device]) }),
    recover: () => this.#recover(),
    open: () => ({ errno: this.#device.open() }),
    close: () => ({ errno: this.#device.close() }),
    'ask-arc': ([from, to]) => this.#askArc(Number(from), Number(to)),
    trace: () => ({ errno: 0, sequence: this.#device.trace.map(BigInt) }),
    fault: ([step, errno, phase]) =>
      this.#plan(step as string, errno as s32, phase as FaultPhase | undefined),
    work: () => this.#work(),
    look: ([what]) => ({ errno: 0, value: BigInt(LOOKS[what as string]!(this.#device.hardware)) }),
    'read-region': ([region, access]) => this.#readRegion(REGIONS[region as string]!, access as Access),
    'write-region': ([region, access, value]) =>
      this.#writeRegion(REGIONS[region as string]!, access as Access, value as u64),
    absent: ([answer]) => this.#takePageAway(ANSWER_TICKS[answer as string]!),
  };

  /**
   * A target with a device as it comes.
   *
   * @param options - Words of the edition's own that a transcript may start a device with.
   */
  constructor(
    rules: TargetRules,
    create: CreateDevice = (device) => new MigrationDevice(rules, device),
    options: Readonly<Record<string, DeviceOptions>> = {},
  ) {
    this.#rules = rules;
    this.#create = create;
    this.#options = { ...OPTIONS, ...options };
    this.#verbs = { ...userVerbs(rules, () => this.#registers), ...this.#ownVerbs };
    this.#device = create({});
    this.#registers = new UserRegisters(rules, watch(this.#device));
  }

  /** The device that is driven now. */
  get device(): MigrationDevice {
    return this.#device;
  }

  /** What the user holds: segments, and registers as last read. */
  get user(): UserRegisters {
    return this.#registers;
  }

  during(overlap: () => void): void {
    this.#overlap = overlap;
  }

  perform(verb: string, args: readonly TranscriptArgument[]): StepResult {
    const overlap = this.#overlap;
    this.#overlap = undefined;
    return overlap === undefined
      ? this.#perform(verb, args)
      : this.#overlapped(overlap, () => this.#perform(verb, args));
  }

  /**
   * The step waits for the last DMA to a peer, and the peer makes the access when it arrives. A device that may start no DMA
   * has none to wait for: there the access is made before the first thing that the driver does to the device.
   */
  #overlapped(overlap: () => void, step: () => StepResult): StepResult {
    const { driver, hardware } = this.#device;
    let isDue = true;
    const make = (): void => {
      if (isDue) {
        isDue = false;
        overlap();
      }
    };
    const takeBack = hardware.writeToPeer({
      write: () => {
        make();
        return 0;
      },
    });
    driver.onStep = takeBack === undefined ? make : undefined;
    try {
      return step();
    } finally {
      takeBack?.();
      driver.onStep = undefined;
    }
  }

  #perform(verb: string, args: readonly TranscriptArgument[]): StepResult {
    const perform = Object.hasOwn(this.#verbs, verb) ? this.#verbs[verb] : undefined;
    if (perform === undefined) {
      throw new Error(`the reference device has no verb ${verb}`);
    }
    return perform(args);
  }

  show(value: u64): string {
    return `${formatBits(value, this.#rules.bits)} (0x${value.toString(16)})`;
  }

  #askArc(from: u32, to: u32): StepResult {
    const ioctl: DeviceIoctl = (request, argument) => this.#device.ioctl(request, argument);
    const answer = this.#rules.askArc?.(ioctl, from, to) ?? -ENOTTY;
    return answer < 0 ? { errno: answer } : { errno: 0, value: BigInt(answer) };
  }

  /** The page that the device's DMA goes to. */
  #takePageAway(answerTicks: number): StepResult {
    this.#device.hardware.bus.memory.makeAbsent(0, answerTicks);
    return DONE;
  }

  /** Another device; what was collected outlives the one before. */
  #start(options: DeviceOptions): StepResult {
    this.#device = this.#create(options);
    const { segments } = this.#registers;
    this.#registers = new UserRegisters(this.#rules, watch(this.#device));
    this.#registers.segments = segments;
    return DONE;
  }

  /** Faults are for one write of `device_state`; a fault that it does not meet is the transcript's mistake. */
  #write(access: Access, value: u64): StepResult {
    const errno = this.#registers.write(access, value);
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

  #recover(): StepResult {
    this.#device.recover();
    return DONE;
  }

  #readRegion(index: u32, { offset, width }: Access): StepResult {
    const bytes = new Uint8Array(width);
    const errno = this.#region(index).read(offset, bytes);
    return { errno, value: decodeScalar(bytes) };
  }

  #writeRegion(index: u32, { offset, width }: Access, value: u64): StepResult {
    return { errno: this.#region(index).write(offset, encodeScalar(value, width)) };
  }

  #region(index: u32): RegionAccess {
    return guardRegion(this.#device.region(index)!);
  }
}

/** The migration region as a user accesses it: a device that writes outside the user's buffer is found out. */
function watch(device: MigrationDevice): RegisterAccess {
  const { byteOrder } = device;
  return { ...guardRegion(device), byteOrder };
}
