// SPDX-License-Identifier: MIT
// Streams of several devices that are damaged, mixed and stored. Whoever judges knows the streams as they were made, and nothing of
// the check in them: what a device takes is the beginning of one of these, byte by byte, and it takes every such beginning.

import { MigrationDevice } from '../../spec/vfio-migration/device/device.js';
import type { ImageShape } from '../../spec/vfio-migration/device/image.js';
import type { StyleName } from '../../spec/vfio-migration/device/styles.js';
import { seededRandom } from '../../src/runtime/index.js';
import { RESUMING, RUNNING, rfc, SAVING, STYLES } from './editions.js';
import { collect, contentsOf, setState, store } from './region-user.js';

/** A stream as a device gave it out. */
interface Made {
  readonly segments: readonly Uint8Array[];
  /** What the device held at the end. */
  readonly contents: string;
  /** Whether the device that it is stored in takes such streams. */
  readonly fits: boolean;
}

/** What came of the cases. */
export interface Mischief {
  /** What should not have been, with the case. */
  readonly findings: string[];
  refused: number;
  accepted: number;
  /** Streams that were taken whole. */
  restored: number;
}

export const newMischief = (): Mischief => ({ findings: [], refused: 0, accepted: 0, restored: 0 });

const HEADER_BYTES = 24;
const IDENTITIES = [
  { device: 0x1fffe, version: 1 },
  { device: 0x1fffe, version: 1 },
  { device: 0x1fffe, version: 0 },
  { device: 0x1fffe, version: 2 },
  { device: 0x2fffe, version: 1 },
] as const;

type Draw = (below: number) => number;

/** Cases from a seed, each with devices of its own. */
export function makeMischief(outcome: Mischief, seed: number, cases: number): void {
  for (let number = 0; number < cases; number++) {
    const random = seededRandom(seed + number);
    const finding = makeCase(outcome, (below) => random() % below);
    if (finding !== '') outcome.findings.push(`seed ${seed + number}: ${finding}`);
  }
}

/** What should not have been; nothing where all was well. */
function makeCase(outcome: Mischief, draw: Draw): string {
  const shape = { blocks: 1 + draw(4), blockBytes: 64 + 8 * draw(6) };
  const made = Array.from({ length: 2 + draw(3) }, () => makeStream(draw, shape)).flat();
  const target = new MigrationDevice(rfc.rules, { shape });
  setState(target, RESUMING);
  let accepted: readonly Uint8Array[] = [];
  for (const segment of mixed(draw, made)) {
    const next = [[segment], [...accepted, segment]].find((segments) => follows(made, segments));
    const isTaken = store(target, segment) === 0;
    if (isTaken && next === undefined) return 'a segment was taken that follows nothing';
    if (!isTaken && next !== undefined) return 'a segment was refused that follows';
    accepted = next ?? accepted;
    outcome[isTaken ? 'accepted' : 'refused'] += 1;
  }
  const left = setState(target, 0) === 0;
  const ended = made.filter(
    ({ segments }) => segments.length === accepted.length && isPrefix(accepted, segments),
  );
  if (ended.length === 0) return left ? 'half a stream was taken' : '';
  // The bytes of a plain block may be such that the hardware refuses them.
  const whole = ended.find(({ segments }) => Buffer.concat(segments).equals(Buffer.concat(accepted)));
  if (whole === undefined) return '';
  outcome.restored += 1;
  if (!left) return 'a whole stream was refused';
  return contentsOf(target) === whole.contents ? '' : 'what was restored is not what was saved';
}

/** Streams of a session of a device: those that it began and gave up, and the last one. Some run on while they save. */
function makeStream(draw: Draw, shape: ImageShape): readonly Made[] {
  const identity = IDENTITIES[draw(IDENTITIES.length)]!;
  const style: StyleName = STYLES[draw(STYLES.length)]!;
  const device = new MigrationDevice(rfc.rules, { shape, identity, style });
  for (let ticks = draw(3); ticks > 0; ticks--) device.work();
  const fits = identity.device === 0x1fffe && identity.version <= 1;
  const made: Made[] = [];
  const segments: Uint8Array[] = [];
  if (draw(2) === 0) {
    setState(device, RUNNING | SAVING);
    segments.push(...collect(device, 1 + draw(5)));
    device.work();
    segments.push(...collect(device));
  }
  setState(device, SAVING);
  segments.push(...collect(device));
  made.push({ segments: [...segments], contents: contentsOf(device), fits });
  if (draw(3) === 0 && setState(device, RUNNING | SAVING) === 0) {
    device.work();
    setState(device, SAVING);
    made.push({ segments: collect(device), contents: contentsOf(device), fits });
  }
  return made;
}

/** What is stored: a stream with a few things done to it, and at times another one behind it. */
function mixed(draw: Draw, made: readonly Made[]): readonly Uint8Array[] {
  const streamAt = (): readonly Uint8Array[] => made[draw(made.length)]!.segments;
  const segments = [...streamAt()];
  const at = (): number => draw(segments.length);
  for (let times = draw(4); times > 0; times--) {
    const other = streamAt();
    const place = at();
    const deeds: readonly (() => unknown)[] = [
      () => segments.splice(place, 1, damaged(draw, segments[place]!)),
      () => segments.splice(place, 0, damaged(draw, segments[place]!)),
      () => segments.length > 1 && segments.splice(place, 1),
      () => segments.splice(place, 0, segments[place]!),
      () => segments.splice(0, 1, ...segments.splice(place, 1, segments[0]!)),
      () => segments.splice(place, 1, other[place % other.length]!),
      () => segments.splice(place, 0, other[place % other.length]!),
      () => segments.splice(place, segments.length, ...other.slice(place)),
      () => segments.push(...other),
    ];
    deeds[draw(deeds.length)]!();
    // There is always something left to draw from.
    if (segments.length === 0) segments.push(...other);
  }
  return segments;
}

/** One to six bits, one or two words, or the end cut off. */
function damaged(draw: Draw, segment: Uint8Array): Uint8Array {
  const bytes = segment.slice();
  switch (draw(4)) {
    case 0:
      return bytes.slice(0, Math.max(1, bytes.length - 1 - draw(12)));
    case 1: {
      // The same bit of two words.
      const bit = draw(32);
      for (const word of [draw(bytes.length >> 2), draw(bytes.length >> 2)])
        bytes[4 * word + (bit >> 3)]! ^= 1 << (bit & 7);
      return bytes;
    }
    case 2: {
      const [one, other] = [4 * draw(bytes.length >> 2), 4 * draw(bytes.length >> 2)];
      const word = bytes.slice(one, one + 4);
      bytes.copyWithin(one, other, other + 4);
      bytes.set(word, other);
      return bytes;
    }
    default:
      for (let bits = 1 + draw(6); bits > 0; bits--) bytes[draw(bytes.length)]! ^= 1 << draw(8);
      return bytes;
  }
}

/** Whether some segments are the beginning of a stream that the device takes. */
function follows(made: readonly Made[], segments: readonly Uint8Array[]): boolean {
  return made.some(({ segments: whole, fits }) => fits && isPrefix(segments, whole));
}

function isPrefix(segments: readonly Uint8Array[], whole: readonly Uint8Array[]): boolean {
  return (
    segments.length <= whole.length &&
    segments.every((segment, index) => Buffer.compare(counted(segment), counted(whole[index]!)) === 0)
  );
}

/** What a check is of: of a plain block the header and the number of bytes behind it. */
function counted(segment: Uint8Array): Buffer {
  const bytes = Buffer.from(segment);
  return bytes.subarray(0, 4).toString('latin1') === 'BLOB'
    ? Buffer.concat([bytes.subarray(0, HEADER_BYTES), Buffer.alloc(Math.max(0, bytes.length - HEADER_BYTES))])
    : bytes;
}
