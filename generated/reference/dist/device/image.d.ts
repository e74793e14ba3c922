// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type DoubleParity, type u32, type u64 } from '../core/index.js';
/** How much state a device has. Devices of different shape are not compatible. */
export interface ImageShape {
    /** Number of blocks, at least 1. */
    readonly blocks: u32;
    /** Bytes of a block, a multiple of 8. */
    readonly blockBytes: u32;
}
/** Two small blocks, so that examples show a stream of a few segments. */
export declare const DEFAULT_SHAPE: ImageShape;
/** The internal state of one device. Numbers in it are little-endian. */
export declare class Image {
    #private;
    /** How much there is. */
    readonly shape: ImageShape;
    /** Told of each block that a store changes. */
    onChange: ((block: u32) => void) | undefined;
    /** A state of this shape, all zero. */
    constructor(shape: ImageShape);
    /**
     * Reads 32 bits.
     *
     * @param offset - Bytes from the start of block 0, a multiple of 4.
     */
    loadU32(offset: u32): u32;
    /**
     * Reads 64 bits.
     *
     * @param offset - Bytes from the start of block 0, a multiple of 8.
     */
    loadU64(offset: u32): u64;
    /**
     * Writes 32 bits.
     *
     * @param offset - Bytes from the start of block 0, a multiple of 4.
     */
    storeU32(offset: u32, value: u32): void;
    /**
     * Writes 64 bits.
     *
     * @param offset - Bytes from the start of block 0, a multiple of 8.
     */
    storeU64(offset: u32, value: u64): void;
    /** The bytes of a block, for looking at. */
    block(block: u32): Uint8Array;
    /** All blocks, one after the other, as they are now. */
    bytes(): Uint8Array;
    /** Puts other bytes in the place of a whole block, before a device has this state. */
    replace(block: u32, bytes: Uint8Array): void;
    /** The parity of a block's words. It is made once; whoever stores a word keeps it up to date. */
    parity(block: u32): DoubleParity;
}
