// SPDX-License-Identifier: MIT
// A device under test and everything around it: each thing that is done to it is guarded, observed before and after, and
// logged as a line of a transcript.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { COUNTER } from '../../../spec/vfio-migration/device/hardware/bar-registers.js';
import { Bus } from '../../../spec/vfio-migration/device/hardware/bus.js';
import { decodeScalar, type FaultPhase, FaultPlan } from '../../../src/runtime/index.js';
import {
  type Activity,
  allowedInError,
  type DriverKind,
  ERROR,
  type OptionalPart,
  STYLES,
  supportsNdma,
} from '../editions.js';
import { contentsOf } from '../region-user.js';
import { WatchedMemory } from '../watched-memory.js';
import { withGuards } from './guards.js';
import type { Kind, Overlap, Setting } from './operations.js';
import { duringStep, tryOverlap } from './overlaps.js';
import { claim, Violation } from './violation.js';

/** A fault that a step has met. */
export interface MetFault {
  readonly step: string;
  /** Positive. */
  readonly errno: number;
  readonly phase: FaultPhase;
}

/** What a reviewer sees of a device. */
export interface View {
  /** `device_state`. */
  readonly state: number;
  /** The bits of it that have a meaning. */
  readonly bits: number;
  /** Whether anybody has the device open. Nobody reads the state of one that is not, and a reviewer sees it all the same. */
  readonly isOpen: boolean;
  /** Whether a page is absent that DMA goes to. */
  readonly isPageAbsent: boolean;
  readonly running: boolean;
  readonly interruptsEnabled: boolean;
  readonly hold: string;
  readonly dmaStarted: number;
  readonly dmaOutstanding: number;
  readonly interruptsRaised: number;
  readonly counter: number;
  readonly contents: string;
}

/** What is done to a device. */
export interface Deed {
  /** Accesses of the region; of its mapped window; of other parts; and what is no access. */
  readonly kind:
    | 'read'
    | 'write'
    | 'map'
    | 'bar'
    | 'config'
    | 'ioctl'
    | 'reset'
    | 'recover'
    | 'open'
    | 'close'
    | 'work';
  /** Bytes from the start of the region, or of the window where it is mapped. */
  readonly offset: number;
  /** Of the region: what was read or written. */
  readonly bytes: Uint8Array;
}

/** A deed that is no access of the region. */
export const otherDeed = (kind: Deed['kind']): Deed => ({ kind, offset: 0, bytes: new Uint8Array(0) });

/** Whether a deed is an access to just these bytes of the region. */
export const isAccess = (deed: Deed, kind: 'read' | 'write', offset: number, width: number): boolean =>
  deed.kind === kind && deed.offset === offset && deed.bytes.length === width;

/** Whether a write of `device_state` came as far as to be carried out; one that did not leaves the trace of the one before. */
export const wasBegun = ({ met }: Done): boolean => met.every(({ step }) => step !== 'write-device-state');

/** A deed that is done. */
export interface Done {
  readonly deed: Deed;
  /** 0 or negative. */
  readonly errno: number;
  readonly met: readonly MetFault[];
  readonly before: View;
  readonly after: View;
  /** Writes of the user's memory, and of a peer. */
  readonly dmaWrites: number;
}

/** How a transcript says what was done: verbs with their arguments, and comments where no verb says it. */
export type Lines = (succeeded: boolean) => readonly string[];

/** What was done, as it came about. */
export interface Entry {
  readonly lines: Lines;
  /** 0 or negative. */
  readonly errno: number;
  readonly met: readonly MetFault[];
}

/** The user's memory, which begins at address 0. */
const PAGES = 4;
const PAGE_BYTES = 256;

/** Where BAR0 of a peer is mapped. */
const PEER_ADDRESS = 0x8000_0000n;
const BAR_BYTES = 4096;

/** Ticks that pass in the middle of a step, where any do. */
const TICKS_WITHIN = 2;

export class World {
  readonly setting: Setting;
  readonly log: Entry[] = [];
  /** The sealed parts of all segments that were made, by devices or by someone who knows the format. */
  readonly made: Set<string> = new Set();
  /** Segments that the user has collected, the first one first; they outlive a device. */
  collected: Uint8Array[] = [];
  device!: MigrationDevice;
  memory!: WatchedMemory;
  driver: Required<DriverKind> = { style: 'precopy', lacks: [] };
  ndma: boolean = true;
  /** What may go on in a device in ERROR; of no meaning in any other state. */
  allowed: Activity = CUT_OFF;
  /** The reserved bits that the device shows as set. */
  reserved: number = 0;
  /** How many have the device open. */
  opens: number = 1;
  /** What comes in the middle of the next write or reset. */
  #overlap: Overlap | undefined;
  /** What came in the middle of the last deed and ended the session at the end of it. */
  #ending: 'recover' | 'close' | undefined;
  /** What was seen after the last deed. */
  #view: View | undefined;
  #observing: boolean = false;
  #met: MetFault[] = [];
  #dmaWrites: number = 0;

  constructor(setting: Setting) {
    this.setting = setting;
    this.start(undefined);
  }

  /** Another device, with memory of its own. */
  start(kind: Kind | undefined): void {
    const { edition, within: _, ...options } = this.setting;
    const style = STYLES.find((each) => each === kind) ?? 'precopy';
    this.driver = { style, lacks: LACKS[kind ?? ''] ?? [] };
    this.ndma = kind !== 'no-ndma' && supportsNdma(edition, style);
    this.reserved = kind === 'reserved-bits' ? (0x80000000 + edition.rules.mask + 1) >>> 0 : 0;
    this.memory = new WatchedMemory(PAGES, PAGE_BYTES);
    this.memory.onWrite = (offset, length) => this.#watchDma(offset, length, this.memory.bytes.length);
    const bus = new Bus(this.memory);
    bus.mapPeer(PEER_ADDRESS, {
      write: (offset, from) => {
        this.#watchDma(offset, from.length, BAR_BYTES);
        return 0;
      },
    });
    this.device = new MigrationDevice(edition.machine?.rulesFor(this.driver) ?? edition.rules, {
      ...options,
      style,
      reservedBits: kind === 'reserved-bits',
      bus,
      ...(kind === 'no-ndma' ? { ndma: false } : {}),
    });
    this.opens = 1;
    this.device.faults.take = (step, phase) => this.#takeFault(step, phase);
  }

  /** Has this come in the middle of the next write or reset. */
  overlap(event: Overlap): void {
    this.#overlap = event;
  }

  /**
   * Does something to the device, and logs it. Where a recovery or the last close comes in the middle, which take effect at the
   * end, that is what was done.
   */
  do(asked: Deed, lines: Lines, action: () => number): Done {
    const before = this.#view ?? this.view();
    this.#met = [];
    this.#dmaWrites = 0;
    this.#ending = undefined;
    const logged = { lines, errno: 0, met: this.#met };
    this.log.push(logged);
    const errno = withoutThrowing(() => this.#overlapped(asked, action));
    logged.errno = errno;
    this.#countOpens(asked, errno);
    const deed = this.#ending === undefined ? asked : otherDeed(this.#ending);
    this.#view = this.view();
    this.#noteError(deed, before, this.#view);
    return { deed, errno, met: this.#met, before, after: this.#view, dmaWrites: this.#dmaWrites };
  }

  /** The way that a write of `device_state` should take, in an edition of paths; undefined where it is refused. */
  pathOf(from: number, to: number): readonly number[] | undefined {
    return this.setting.edition.machine?.pathOf(this.driver, from, to);
  }

  /** Logs what is done to the world around the device. */
  note(line: string): void {
    this.#view = undefined;
    this.log.push({ lines: () => [line], errno: 0, met: [] });
  }

  /** Reads bytes of the region. What is beside the buffer stays as it is, and on failure the buffer as well. */
  read(offset: number, width: number, lines: Lines): Done {
    return withGuards(width, (bytes) => {
      const done = this.do({ kind: 'read', offset, bytes }, lines, () => this.device.read(offset, bytes));
      return { result: done, untouched: done.errno !== 0 };
    });
  }

  /** Writes bytes of the region. The device neither changes them nor keeps them. */
  write(offset: number, from: Uint8Array, lines: Lines): Done {
    return withGuards(from.length, (bytes) => {
      bytes.set(from);
      const deed: Deed = { kind: 'write', offset, bytes: from };
      const done = this.do(deed, lines, () => this.device.write(offset, bytes));
      if (Buffer.compare(bytes, from) !== 0) throw new Violation('the device changed what it was given');
      bytes.fill(GONE);
      return { result: done, untouched: false };
    });
  }

  /** Looks at bytes of the region where that has no effect; no fault is met. */
  peek(offset: number, width: number): Uint8Array {
    return this.peekInto(offset, new Uint8Array(width));
  }

  /** As `peek`, into a buffer that there is already. */
  peekInto(offset: number, bytes: Uint8Array): Uint8Array {
    this.#observing = true;
    const errno = this.device.read(offset, bytes);
    this.#observing = false;
    if (errno !== 0) throw new Violation(`a read of ${offset}/${bytes.length} fails with ${errno}`);
    return bytes;
  }

  peekValue(offset: number, width: number): bigint {
    return decodeScalar(this.peek(offset, width), this.setting.byteOrder);
  }

  view(): View {
    const { hardware } = this.device;
    const { running, interruptsEnabled, hold, dmaStarted, dmaOutstanding, interruptsRaised } = hardware;
    const isOpen = this.opens > 0;
    claim(this.device.isOpen === isOpen, () => `the device is ${isOpen ? 'not open' : 'open'}`);
    const state = isOpen ? Number(this.peekValue(0, 4)) : this.device.driver.device_state;
    return {
      state,
      isOpen,
      bits: state & this.setting.edition.rules.mask,
      isPageAbsent: this.memory.answerTicks(0) > 0,
      running,
      interruptsEnabled,
      hold,
      dmaStarted,
      dmaOutstanding,
      interruptsRaised,
      counter: hardware.image.loadU32(COUNTER),
      contents: contentsOf(this.device),
    };
  }

  /** Makes the access that was asked for, if this is a write or a reset and comes to such a moment. */
  #overlapped(deed: Deed, action: () => number): number {
    const event = this.#overlap;
    if (event === undefined || !(deed.kind === 'reset' || isAccess(deed, 'write', 0, 4))) return action();
    this.#overlap = undefined;
    return duringStep(this.device, action, () => {
      this.log.splice(-1, 0, { lines: () => [`# meanwhile ${JSON.stringify(event)}`], errno: 0, met: [] });
      this.#observing = true;
      this.#ending = tryOverlap(this, event);
      this.#observing = false;
    });
  }

  #countOpens(deed: Deed, errno: number): void {
    if (errno !== 0) return;
    if (deed.kind === 'open') this.opens += 1;
    if (deed.kind === 'close') this.opens -= 1;
  }

  /** What a device may go on with that has just failed. */
  #noteError(deed: Deed, { bits: from, isOpen }: View, { bits }: View): void {
    const isReset = ['reset', 'recover'].includes(deed.kind) || (deed.kind === 'open' && !isOpen);
    if (bits !== ERROR || (from === ERROR && !isReset)) return;
    const { edition, byteOrder } = this.setting;
    const to = isAccess(deed, 'write', 0, 4)
      ? Number(decodeScalar(deed.bytes, byteOrder)) & edition.rules.mask
      : undefined;
    this.allowed =
      to === undefined
        ? CUT_OFF
        : allowedInError(edition, this.driver, { from, to, trace: this.device.trace });
  }

  #takeFault(step: string, phase: FaultPhase): number {
    if (this.#observing) return 0;
    const errno = FaultPlan.prototype.take.call(this.device.faults, step, phase);
    if (errno !== 0) this.#met.push({ step, errno: -errno, phase });
    if (this.setting.within && /^(set|clear)-/.test(step)) this.#passTime();
    return errno;
  }

  #passTime(): void {
    for (let tick = 0; tick < TICKS_WITHIN; tick++) this.device.work();
  }

  /** DMA, by its offset in what is mapped where it goes. */
  #watchDma(offset: number, length: number, mappedBytes: number): void {
    this.#dmaWrites += 1;
    if (offset < 0 || offset + length > mappedBytes) {
      throw new Violation(`${length} bytes were written at ${offset}, outside of what is mapped`);
    }
  }
}

/** A device that is cut off, as a reset leaves it that fails. */
const CUT_OFF: Activity = { dma: false, runs: false };

/** Optional parts that a kind of device lacks. */
const LACKS: Readonly<Record<string, readonly OptionalPart[]>> = {
  'no-ndma': ['ndma'],
  'no-precopy': ['precopy'],
};

/** What the bytes become that a device was given: who kept them, has these. */
const GONE = 0xee;

function withoutThrowing(action: () => number): number {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof Violation) throw cause;
    throw new Violation(`the device threw ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
