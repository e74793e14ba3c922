// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32, u64 } from '../core/index.js';
import type { Image } from './image.js';
import { type Identity } from './stream.js';
import type { DriverStyle } from './styles.js';
/** What a session is opened for. */
export interface SavingOptions {
    readonly identity: Identity;
    readonly image: Image;
    readonly style: DriverStyle;
    /** Streams that were begun before this one since SAVING was set. */
    readonly attempt: u32;
    /** The empty data window, which segments are made in. */
    readonly window: Uint8Array;
}
/** What the user has still to collect. */
export declare class SavingSession {
    #private;
    /** What tells it from the other kinds. */
    readonly kind = "saving";
    /** Streams that were begun before this one since SAVING was set. */
    readonly attempt: u32;
    /** The data window. */
    readonly window: Uint8Array;
    /** The segment in the window: made available and not yet known to be collected. */
    current: Uint8Array | undefined;
    /**
     * Starts with an empty window and every block pending.
     *
     * @rule saving.open
     * @rule data-window.fresh
     */
    constructor({ identity, image, style, attempt, window }: SavingOptions);
    /** Blocks that are still to be collected, or again. */
    get blocksLeft(): u32;
    /**
     * A block changed; it is pending again unless it still is.
     *
     * @rule saving.dirty-log
     */
    blockChanged(block: u32): void;
    /**
     * The user reads `pending_bytes`, which says that the segment in the window was collected.
     *
     * @returns Bytes of the segments that could be made available now.
     * @rule saving.segment.commit
     * @rule pending-bytes.estimate
     */
    readPendingBytes(running: boolean): u64;
    /**
     * The user reads `data_offset`, which makes the next segment available; again, it changes nothing.
     *
     * @rule saving.segment.available
     * @rule data-window.reread
     */
    readDataOffset(running: boolean): void;
}
