// SPDX-License-Identifier: MIT
// A device about to be sent from one state to another: what it is at work on, and how far its session has come.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { Bus } from '../../../spec/vfio-migration/device/hardware/bus.js';
import type { ImageShape } from '../../../spec/vfio-migration/device/image.js';
import type { StyleName } from '../../../spec/vfio-migration/device/styles.js';
import type { ByteOrder } from '../../../src/runtime/index.js';
import { allowsDma, type Edition, RESUMING, RUNNING, SAVING } from '../editions.js';
import { collect, contentsOf, setState, store } from '../region-user.js';
import { WatchedMemory } from '../watched-memory.js';

export interface WriteCase {
  readonly edition: Edition;
  readonly style: StyleName;
  readonly from: number;
  readonly to: number;
  /** Segments that were collected or stored of the session that is open at the start. */
  readonly progress: number;
  /** DMA at the start: none, or requests that end soon, after some ticks, or never, as their page is absent. */
  readonly workload: 'idle' | 'busy' | 'slow' | 'never';
  /** Whether time passes and the user looks while the write is carried out. */
  readonly within: boolean;
  /** Whether the user, after a failure, makes the same write again before it goes on. */
  readonly repeated: boolean;
  readonly byteOrder: ByteOrder;
}

/** A whole stream, and the contents that it stands for. */
export interface Recording {
  readonly segments: readonly Uint8Array[];
  readonly contents: string;
}

/** A device in state `from`. */
export interface Subject {
  readonly device: MigrationDevice;
  readonly memory: WatchedMemory;
  /** The user's memory as it was when the log of its pages was last empty. */
  readonly memoryBefore: Uint8Array;
  /** What was collected so far. */
  readonly collected: readonly Uint8Array[];
  /** Number of segments of the recording that were stored so far. */
  readonly stored: number;
}

const TICKS = { busy: 1, slow: 3, never: Infinity } as const;

/** Enough blocks that the ticks of a write leave some of them alone. */
const SHAPE: ImageShape = { blocks: 5, blockBytes: 64 };

/** What a device is. */
export type Kind = Pick<WriteCase, 'edition' | 'style' | 'byteOrder'>;

/** A device of that kind as it comes. Two small pages of memory are enough for DMA to the first one. */
export function createDevice(
  { edition, style, byteOrder }: Kind,
  memory: WatchedMemory = new WatchedMemory(2, 64),
): MigrationDevice {
  const rules = edition.machine?.rulesFor({ style }) ?? edition.rules;
  return new MigrationDevice(rules, { style, byteOrder, shape: SHAPE, bus: new Bus(memory) });
}

export function prepare(given: WriteCase, recording: Recording): Subject {
  const { style, from, workload, progress } = given;
  const memory = new WatchedMemory(2, 64);
  const device = createDevice(given, memory);
  device.work();
  arrive(device, from);
  const memoryBefore = memory.bytes.slice();
  const collected = (from & SAVING) !== 0 ? collect(device, progress) : [];
  const stored = (from & RESUMING) !== 0 ? Math.min(progress, recording.segments.length) : 0;
  for (const segment of recording.segments.slice(0, stored)) store(device, segment);
  if (workload !== 'idle' && allowsDma(from, style)) {
    memory.makeAbsent(0, TICKS[workload]);
    device.work();
    device.work();
  }
  return { device, memory, memoryBefore, collected, stored };
}

function arrive(device: MigrationDevice, state: number): void {
  const errno = setState(device, state);
  if (errno !== 0) throw new Error(`there is no way to state ${state}: ${errno}`);
}

/** What a device of that kind gives out after some work. */
export function record(kind: Kind): Recording {
  const source = createDevice(kind);
  for (let tick = 0; tick < 5; tick++) source.work();
  arrive(source, SAVING);
  return { segments: collect(source), contents: contentsOf(source) };
}

/** Restores a stream on another device of that kind; the contents that this gives. */
export function restore(kind: Kind, segments: readonly Uint8Array[]): string {
  const target = createDevice(kind);
  arrive(target, RESUMING);
  const refused = segments.findIndex((segment) => store(target, segment) !== 0);
  if (refused >= 0) return `segment ${refused} of ${segments.length} was refused`;
  const errno = setState(target, 0);
  return errno === 0 ? contentsOf(target) : `the stream was refused: ${errno}`;
}

export const isStopped = (state: number): boolean => (state & RUNNING) === 0;
