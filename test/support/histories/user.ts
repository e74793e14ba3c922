// SPDX-License-Identifier: MIT
// A user of the region, as transcripts have it: each access is logged as the verb that it is.

import { UserRegisters } from '../../../spec/vfio-migration/user/user-registers.js';
import { decodeScalar, encodeScalar } from '../../../src/runtime/index.js';
import { layout, WINDOW } from '../editions.js';
import type { Bench } from './bench.js';
import { nameOf } from './state-writes.js';
import { sealedPart } from './streams.js';
import type { Lines } from './world.js';

/** More segments than a device here has to give at a time. */
const SEGMENTS_MAX = 20;

const DATA_SIZE = 24;

export class User {
  readonly #bench: Bench;
  #registers: UserRegisters;
  /** What is logged of the next access, unless it says itself what it is. */
  #lines: Lines | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
    this.#registers = this.#newRegisters();
  }

  /** Goes on with another device; what was collected outlives the one before. */
  move(): void {
    this.#registers = this.#newRegisters();
  }

  /** @returns 0 or a negative errno, as the others. */
  read(offset: number, width: number): number {
    this.#lines = says(`read ${accessText(offset, width)}`, width);
    const { errno } = this.#registers.read({ offset, width });
    this.#lines = undefined;
    return errno;
  }

  write(offset: number, width: number, value: bigint): number {
    const { world } = this.#bench;
    const bytes = encodeScalar(value, width, world.setting.byteOrder);
    const fitting = BigInt.asUintN(8 * width, value);
    const shown = offset === 0 && width === 4 ? nameOf(world, Number(fitting)) : String(fitting);
    return this.#bench.write(offset, bytes, says(`write ${accessText(offset, width)} ${shown}`, width)).errno;
  }

  /** Writes a state as a user does that has read it, with the reserved bits as they are. */
  writeState(state: number): number {
    return this.write(0, 4, BigInt((this.#bench.world.reserved | state) >>> 0));
  }

  /** Writes bytes of any number in one access; transcripts have it in several, which is the same to a window. */
  fill(offset: number, bytes: Uint8Array): number {
    const value = bytes.length <= 8 ? decodeScalar(bytes, this.#bench.world.setting.byteOrder) : 0n;
    const one = says(`write ${accessText(offset, bytes.length)} ${value}`, bytes.length);
    const lines: Lines = (succeeded) =>
      succeeded && bytes.length > 8 ? piecesOf(offset, bytes) : one(succeeded);
    return this.#bench.write(offset, bytes, lines).errno;
  }

  collect(): number {
    return this.#registers.collect();
  }

  collectAll(): number {
    const { collectSegments } = this.#bench.world.setting.edition.rules;
    return this.#asOne('collect-all', () => collectSegments(this.#registers, SEGMENTS_MAX));
  }

  /** @param number - Counts from 1; nothing is done where there is no such segment. */
  store(number: number): number {
    if (number > this.#registers.segments.length) return 0;
    this.#registers.next = number - 1;
    return this.#registers.store();
  }

  submit(): number {
    return this.#registers.write_data_size();
  }

  storeAll(): number {
    const { storeSegments } = this.#bench.world.setting.edition.rules;
    this.#registers.next = 0;
    return this.#asOne('store-all', () => storeSegments(this.#registers, this.#registers.segments.length));
  }

  /** Stores a segment by the protocol, in its turn or not. */
  storeOne(number: number): number {
    return this.#registers.read_data_offset() || this.store(number) || this.submit();
  }

  /**
   * Stores a segment that was not collected like that.
   *
   * @param isMade - Whether its header vouches for it.
   */
  storeOther(segment: Uint8Array | undefined, isMade: boolean): void {
    if (segment !== undefined && isMade) this.#bench.world.made.add(sealedPart(segment));
    if (segment === undefined || this.#registers.read_data_offset() !== 0) return;
    if (this.fill(Number(this.#registers.data_offset), segment) === 0) {
      this.write(DATA_SIZE, 8, BigInt(segment.length));
    }
  }

  /** Registers whose every access is tried on the bench. */
  #newRegisters(): UserRegisters {
    const { world } = this.#bench;
    const registers = new UserRegisters(world.setting.edition.rules, {
      byteOrder: world.setting.byteOrder,
      read: (offset, into) => {
        const line = offset >= WINDOW ? 'collect' : `read ${accessText(offset, into.length)}`;
        const { errno, deed } = this.#bench.read(offset, into.length, this.#lines ?? (() => [line]));
        if (errno === 0) into.set(deed.bytes);
        return errno;
      },
      write: (offset, from) => {
        const line = offset === DATA_SIZE ? 'submit' : `store ${this.#registers.next}`;
        return this.#bench.write(offset, from.slice(), () => [line]).errno;
      },
    });
    registers.segments = world.collected;
    // A segment is one line, also among those of a verb that stands for several, and also without an access.
    const { collect, store } = UserRegisters.prototype;
    registers.collect = () => this.#asPieces('collect', () => collect.call(registers));
    registers.store = () => this.#asPieces(`store ${registers.next + 1}`, () => store.call(registers));
    return registers;
  }

  /** A verb that reads or writes data, in any number of accesses. */
  #asPieces(verb: string, action: () => number): number {
    const { log } = this.#bench.world;
    const start = log.length;
    const errno = action();
    const met = log.splice(start).flatMap((entry) => entry.met);
    log.push({ lines: () => [verb], errno, met });
    return errno;
  }

  /** A verb that stands for several, unless one of them fails or is made to. */
  #asOne(verb: string, action: () => number): number {
    const { log } = this.#bench.world;
    const start = log.length;
    const errno = action();
    const entries = log.slice(start);
    if (entries.every((entry) => entry.errno === 0 && entry.met.length === 0)) {
      log.splice(start, entries.length, { lines: () => [verb], errno: 0, met: [] });
    }
    return errno;
  }
}

/** A line, or a comment for an access of no bytes, which no transcript can say. */
const says =
  (line: string, width: number): Lines =>
  () => [width === 0 ? `# ${line}` : line];

function accessText(offset: number, width: number): string {
  const field = layout.fields.find((each) => each.offset === offset && each.width === width);
  return field?.name ?? `${offset}/${width}`;
}

/** Window bytes as accesses of 8 bytes, the rest of single bytes, in little-endian as transcripts are. */
function piecesOf(offset: number, bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const width = bytes.length - at >= 8 ? 8 : 1;
    lines.push(`write ${offset + at}/${width} ${decodeScalar(bytes.subarray(at, at + width))}`);
    at += width;
  }
  return lines;
}
