// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32, type u64 } from '../core/index.js';
import { Image, type ImageShape } from './image.js';
import { type Identity } from './stream.js';
/** What the user has stored so far. */
export declare class ResumingSession {
    #private;
    /** What tells it from the other kinds. */
    readonly kind = "resuming";
    /** What the user has mapped, if anything. It may write there at any time, so nothing is checked there. */
    readonly pages: Uint8Array | undefined;
    /** The last length that was accepted. */
    size: u64;
    /**
     * Starts with an empty window and no segment.
     *
     * @param pages - Empty pages of a window's size for the user to map, if it may.
     * @rule resuming.open
     * @rule data-window.fresh
     */
    constructor(identity: Identity, shape: ImageShape, windowBytes: u32, pages: Uint8Array | undefined);
    /** The data window. */
    get window(): Uint8Array;
    /** Blocks that the stream has brought so far. */
    get blocksStored(): u32;
    /** Whether the stream has come to its end. */
    get hasEnded(): boolean;
    /**
     * The user reads `data_offset`, to begin with a segment.
     *
     * @rule resuming.step.data-offset
     */
    readDataOffset(): void;
    /**
     * The user writes `data_size`: the window holds a segment of that length.
     *
     * @returns 0 or a negative errno; the session is then as it was.
     * @errors EINVAL when `data_offset` was not read before, when the length is zero or beyond the window, when the bytes are
     * no segment of this device, and when the segment does not follow the last one of the same stream.
     * @rule data-size.refuse
     * @rule stream.order
     * @rule stream.unharmed
     */
    writeDataSize(size: u64): s32;
    /**
     * The state that the stream describes.
     *
     * @returns Undefined when the stream has no end.
     * @rule resuming.close.refuse
     */
    restored(): Image | undefined;
}
