// SPDX-License-Identifier: MIT
// A user of the region, as the verbs of transcripts have it; each access is logged as the verb that it is.

import { decodeScalar, encodeScalar } from '../../../src/runtime/index.js';
import { layout } from '../editions.js';
import type { Bench } from './bench.js';
import { nameOf } from './state-writes.js';
import type { Deed, Lines } from './world.js';

/** More segments than a device here has to give at a time. */
const SEGMENTS_MAX = 20;

const PENDING_BYTES = 8;
const DATA_OFFSET = 16;
const DATA_SIZE = 24;

export class User {
  readonly #bench: Bench;
  /** Registers of the data section as last read, by offset. */
  readonly #registers: Map<number, bigint> = new Map();
  #storedBytes: number = 0;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** @returns 0 or a negative errno, as the others. */
  read(offset: number, width: number): number {
    const { errno, deed } = this.#bench.read(offset, width, says(`read ${accessText(offset, width)}`, width));
    if (errno === 0 && width === 8) this.#remember(offset, deed);
    return errno;
  }

  write(offset: number, width: number, value: bigint): number {
    const { world } = this.#bench;
    const bytes = encodeScalar(value, width, world.setting.byteOrder);
    const fitting = BigInt.asUintN(8 * width, value);
    const shown = offset === 0 && width === 4 ? nameOf(world, Number(fitting)) : String(fitting);
    const lines = says(`write ${accessText(offset, width)} ${shown}`, width);
    return this.#bench.write(offset, bytes, lines).errno;
  }

  /** Reads the state, changes the bits that have a meaning, and writes it. */
  writeState(state: number): number {
    const { world } = this.#bench;
    return this.write(0, 4, BigInt((world.reserved | state) >>> 0));
  }

  /** Writes bytes of any number in one access; transcripts have it in several, which is the same to a window. */
  fill(offset: number, bytes: Uint8Array): number {
    const pieces: Lines = (succeeded) =>
      succeeded && bytes.length > 8
        ? piecesOf(offset, bytes)
        : says(`write ${accessText(offset, bytes.length)} ${this.#valueOf(bytes)}`, bytes.length)(succeeded);
    return this.#bench.write(offset, bytes, pieces).errno;
  }

  collect(): number {
    const { world } = this.#bench;
    const width = Number(this.#register(DATA_SIZE));
    const { errno, deed } = this.#bench.read(Number(this.#register(DATA_OFFSET)), width, () => ['collect']);
    if (errno === 0 && deed.kind === 'read') world.collected.push(deed.bytes.slice());
    return errno;
  }

  collectAll(): number {
    return this.#asOne('collect-all', () => this.#collectAll());
  }

  #collectAll(): number {
    let error = this.read(PENDING_BYTES, 8);
    for (
      let count = 0;
      error === 0 && count < SEGMENTS_MAX && this.#register(PENDING_BYTES) !== 0n;
      count++
    ) {
      error =
        this.read(DATA_OFFSET, 8) || this.read(DATA_SIZE, 8) || this.collect() || this.read(PENDING_BYTES, 8);
    }
    return error;
  }

  /** @param number - Counts from 1; to store what was not collected is not an access. */
  store(number: number): number {
    const segment = this.#bench.world.collected[number - 1];
    if (segment === undefined) return 0;
    this.#storedBytes = segment.length;
    const offset = Number(this.#register(DATA_OFFSET));
    return this.#bench.write(offset, segment, () => [`store ${number}`]).errno;
  }

  submit(): number {
    const bytes = encodeScalar(BigInt(this.#storedBytes), 8, this.#bench.world.setting.byteOrder);
    return this.#bench.write(DATA_SIZE, bytes, () => ['submit']).errno;
  }

  storeAll(): number {
    return this.#asOne('store-all', () => this.#storeAll());
  }

  #storeAll(): number {
    let error = 0;
    for (let number = 1; error === 0 && number <= this.#bench.world.collected.length; number++) {
      error = this.read(DATA_OFFSET, 8) || this.store(number) || this.submit();
    }
    return error;
  }

  /** Stores a segment that was not collected like that. */
  storeOther(segment: Uint8Array | undefined): void {
    if (segment === undefined || this.read(DATA_OFFSET, 8) !== 0) return;
    if (this.fill(Number(this.#register(DATA_OFFSET)), segment) === 0) {
      this.write(DATA_SIZE, 8, BigInt(segment.length));
    }
  }

  /** Accesses that a single verb stands for, unless one of them fails or is made to. */
  #asOne(verb: string, access: () => number): number {
    const { log } = this.#bench.world;
    const start = log.length;
    const errno = access();
    const entries = log.slice(start);
    if (entries.every((entry) => entry.errno === 0 && entry.met.length === 0)) {
      log.splice(start, entries.length, { lines: () => [verb], errno: 0, met: [] });
    }
    return errno;
  }

  #register(offset: number): bigint {
    return this.#registers.get(offset) ?? 0n;
  }

  #remember(offset: number, deed: Deed): void {
    if (deed.kind === 'read' && [PENDING_BYTES, DATA_OFFSET, DATA_SIZE].includes(offset)) {
      this.#registers.set(offset, decodeScalar(deed.bytes, this.#bench.world.setting.byteOrder));
    }
  }

  #valueOf(bytes: Uint8Array): bigint {
    return bytes.length <= 8 ? decodeScalar(bytes, this.#bench.world.setting.byteOrder) : 0n;
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
