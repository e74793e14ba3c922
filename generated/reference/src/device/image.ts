// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The internal state of a device as bytes in blocks: what migrates, block by block.

import { type DoubleParity, doubleParity, type u32, type u64, withChange } from '../core/index.js';

/** How much state a device has. Devices of different shape are not compatible. */
export interface ImageShape {
  /** Number of blocks, at least 1. */
  readonly blocks: u32;
  /** Bytes of a block, a multiple of 8. */
  readonly blockBytes: u32;
}

/** Two small blocks, so that examples show a stream of a few segments. */
export const DEFAULT_SHAPE: ImageShape = { blocks: 2, blockBytes: 64 };

/** The internal state of one device. Numbers in it are little-endian. */
export class Image {
  /** How much there is. */
  readonly shape: ImageShape;
  /** Told of each block that a store changes. */
  onChange: ((block: u32) => void) | undefined;
  readonly #view: DataView;
  /** By block, once somebody has asked for it; up to date from then on. */
  readonly #parities: Map<u32, DoubleParity> = new Map();

  /** A state of this shape, all zero. */
  constructor(shape: ImageShape) {
    this.shape = shape;
    this.#view = new DataView(new ArrayBuffer(shape.blocks * shape.blockBytes));
  }

  /**
   * Reads 32 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 4.
   */
  loadU32(offset: u32): u32 {
    return this.#view.getUint32(offset, true);
  }

  /**
   * Reads 64 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 8.
   */
  loadU64(offset: u32): u64 {
    return this.#view.getBigUint64(offset, true);
  }

  /**
   * Writes 32 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 4.
   */
  storeU32(offset: u32, value: u32): void {
    const block = this.#blockAt(offset);
    this.#storeWord(block, offset, value);
    this.onChange?.(block);
  }

  /**
   * Writes 64 bits.
   *
   * @param offset - Bytes from the start of block 0, a multiple of 8.
   */
  storeU64(offset: u32, value: u64): void {
    const block = this.#blockAt(offset);
    this.#storeWord(block, offset, Number(value & 0xffff_ffffn));
    this.#storeWord(block, offset + 4, Number(value >> 32n));
    this.onChange?.(block);
  }

  /** The bytes of a block, for looking at. */
  block(block: u32): Uint8Array {
    const { blockBytes } = this.shape;
    return new Uint8Array(this.#view.buffer, block * blockBytes, blockBytes);
  }

  /** All blocks, one after the other, as they are now. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer.slice(0));
  }

  /** Puts other bytes in the place of a whole block, before a device has this state. */
  replace(block: u32, bytes: Uint8Array): void {
    this.block(block).set(bytes);
    this.#parities.delete(block);
  }

  /** The parity of a block's words. It is made once; whoever stores a word keeps it up to date. */
  parity(block: u32): DoubleParity {
    const parity = this.#parities.get(block) ?? doubleParity(this.block(block));
    this.#parities.set(block, parity);
    return parity;
  }

  #storeWord(block: u32, offset: u32, value: u32): void {
    const { blockBytes } = this.shape;
    const parity = this.#parities.get(block);
    if (parity !== undefined) {
      const behind = (blockBytes - (offset % blockBytes)) / 4 - 1;
      this.#parities.set(block, withChange(parity, (value ^ this.loadU32(offset)) >>> 0, behind));
    }
    this.#view.setUint32(offset, value, true);
  }

  #blockAt(offset: u32): u32 {
    return Math.floor(offset / this.shape.blockBytes);
  }
}
