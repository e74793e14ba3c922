// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The internal state of a device as bytes in blocks: what migrates, block by block. Each block lies behind room for the
// header of its segment, so that the block itself is the segment and nothing is copied to make one.

import type { u32, u64 } from '../core/index.js';
import { weightedSum, weightOf } from './weighted-sum.js';

/** How much state a device has. Devices of different shape are not compatible. */
export interface ImageShape {
  /** Number of blocks, at least 1. */
  readonly blocks: u32;
  /** Bytes of a block, a multiple of 8. */
  readonly blockBytes: u32;
}

/** Two small blocks, so that examples show a stream of a few segments. */
export const DEFAULT_SHAPE: ImageShape = { blocks: 2, blockBytes: 64 };

/** Bytes in front of a block that its segment's header takes. */
export const HEADER_BYTES: u32 = 24;

/** The internal state of one device. Numbers in it are little-endian. */
export class Image {
  /** How much there is. */
  readonly shape: ImageShape;
  /** Told of each block that a store changes. */
  onChange: ((block: u32) => void) | undefined;
  readonly #buffers: Uint8Array[];
  /** By block, once somebody has asked for it; up to date from then on. */
  readonly #sums: Map<u32, u32> = new Map();
  /** The block that must not change where it lies, because its segment is being collected. */
  #lent: u32 | undefined;

  /**
   * A state of this shape.
   *
   * @param buffers - By block, each with room for a header in front and any room behind; all zero unless given.
   */
  constructor(shape: ImageShape, buffers?: ReadonlyMap<u32, Uint8Array>) {
    const bytes = HEADER_BYTES + shape.blockBytes;
    this.shape = shape;
    this.#buffers = Array.from(
      { length: shape.blocks },
      (_, block) => buffers?.get(block)?.subarray(0, bytes) ?? new Uint8Array(bytes),
    );
  }

  /**
   * Reads 32 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 4.
   */
  loadU32(offset: u32): u32 {
    return this.#view(offset).getUint32(0, true);
  }

  /**
   * Reads 64 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 8.
   */
  loadU64(offset: u32): u64 {
    return this.#view(offset).getBigUint64(0, true);
  }

  /**
   * Writes 32 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 4.
   */
  storeU32(offset: u32, value: u32): void {
    this.#store(this.#prepare(offset), offset, value);
  }

  /**
   * Writes 64 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 8.
   */
  storeU64(offset: u32, value: u64): void {
    const block = this.#prepare(offset);
    this.#store(block, offset, Number(value & 0xffff_ffffn));
    this.#store(block, offset + 4, Number(value >> 32n));
  }

  /** The bytes of a block, for looking at. */
  block(block: u32): Uint8Array {
    return this.#buffers[block]!.subarray(HEADER_BYTES);
  }

  /** The weighted sum of a block. It is made once; whoever stores a word keeps it up to date. */
  sum(block: u32): u32 {
    const sum = this.#sums.get(block) ?? weightedSum(this.block(block));
    this.#sums.set(block, sum);
    return sum;
  }

  /**
   * Lends a block with the room in front of it. As long as it is lent its bytes stay as they are: a store goes to a copy.
   *
   * @rule data-window.reread
   */
  lend(block: u32): Uint8Array {
    this.#lent = block;
    return this.#buffers[block]!;
  }

  /** Ends the loan: nobody looks at the lent bytes any more. */
  takeBack(): void {
    this.#lent = undefined;
  }

  /** Makes the block of this offset one that may change where it lies, and returns its number. */
  #prepare(offset: u32): u32 {
    const block = Math.floor(offset / this.shape.blockBytes);
    if (block === this.#lent) {
      this.#buffers[block] = this.#buffers[block]!.slice();
      this.#lent = undefined;
    }
    this.onChange?.(block);
    return block;
  }

  #store(block: u32, offset: u32, value: u32): void {
    const { blockBytes } = this.shape;
    const view = this.#view(offset);
    const sum = this.#sums.get(block);
    if (sum !== undefined) {
      const weight = weightOf((offset % blockBytes) / 4, blockBytes / 4);
      this.#sums.set(block, (sum + Math.imul(value - view.getUint32(0, true), weight)) >>> 0);
    }
    view.setUint32(0, value, true);
  }

  #view(offset: u32): DataView {
    const { blockBytes } = this.shape;
    const buffer = this.#buffers[Math.floor(offset / blockBytes)]!;
    return new DataView(buffer.buffer, buffer.byteOffset + HEADER_BYTES + (offset % blockBytes));
  }
}
