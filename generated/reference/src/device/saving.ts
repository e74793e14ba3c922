// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A SAVING session: what the user has still to collect. The user's accesses change it in place; a step of a write of
// device_state puts another in its stead, so that an unwind returns to it as it stood.

import type { u32, u64 } from '../core/index.js';
import type { Image } from './image.js';
import {
  END_BYTES,
  encodeBlock,
  encodeEnd,
  encodeHead,
  encodePlain,
  FIRST,
  HEAD_BYTES,
  HEADER_BYTES,
  type Identity,
  type Place,
  placeBehind,
} from './stream.js';
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
export class SavingSession {
  /** What tells it from the other kinds. */
  readonly kind = 'saving';
  /** Streams that were begun before this one since SAVING was set. */
  readonly attempt: u32;
  readonly #identity: Identity;
  readonly #image: Image;
  readonly #style: DriverStyle;
  /** Blocks to collect, in the order in which they became so. */
  readonly #pending: Set<u32>;
  /** Where the next segment stands. */
  #place: Place = FIRST;
  #ended: boolean = false;
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
  constructor({ identity, image, style, attempt, window }: SavingOptions) {
    this.#identity = identity;
    this.#image = image;
    this.#style = style;
    this.#pending = new Set(Array(image.shape.blocks).keys());
    this.window = window;
    this.attempt = attempt;
  }

  /** Blocks that are still to be collected, or again. */
  get blocksLeft(): u32 {
    return this.#pending.size;
  }

  /**
   * A block changed; it is pending again unless it still is.
   *
   * @rule saving.dirty-log
   */
  blockChanged(block: u32): void {
    this.#pending.add(block);
  }

  /**
   * The user reads `pending_bytes`, which says that the segment in the window was collected.
   *
   * @returns Bytes of the segments that could be made available now.
   * @rule saving.segment.commit
   * @rule pending-bytes.estimate
   */
  readPendingBytes(running: boolean): u64 {
    this.current = undefined;
    if (this.#withholds(running)) {
      return 0n;
    }
    const head = this.#place.number === 0 ? HEAD_BYTES : 0;
    const end = running || this.#ended ? 0 : END_BYTES;
    return BigInt(head + this.#pending.size * (HEADER_BYTES + this.#image.shape.blockBytes) + end);
  }

  /**
   * The user reads `data_offset`, which makes the next segment available; again, it changes nothing.
   *
   * @rule saving.segment.available
   * @rule data-window.reread
   */
  readDataOffset(running: boolean): void {
    if (this.current === undefined && !this.#withholds(running)) {
      this.current = this.#next(running);
      // The user may write to the window from now on, so what the next segment needs of this one is kept.
      this.#place = this.current === undefined ? this.#place : placeBehind(this.current);
    }
  }

  /**
   * The next segment: the head, what is pending, and the end once a stopped device has nothing more. What is collected is
   * copied to the window, so it stays as it is, and the user may write to the window where it has it mapped.
   *
   * @rule saving.end
   * @rule saving.segment.stable
   * @rule stream.containment.mmap
   */
  #next(running: boolean): Uint8Array | undefined {
    const place = this.#place;
    if (place.number === 0) {
      return encodeHead(this.window, { ...this.#identity, ...this.#image.shape, attempt: this.attempt });
    }
    const [block] = this.#pending;
    if (block !== undefined) {
      this.#pending.delete(block);
      const content = this.#image.block(block);
      return this.#style.content === 'plain'
        ? encodePlain(this.window, place, block, content)
        : encodeBlock(this.window, place, block, content, this.#image.parity(block));
    }
    if (running || this.#ended) {
      return undefined;
    }
    this.#ended = true;
    return encodeEnd(this.window, place);
  }

  /** @rule saving.snapshot */
  #withholds(running: boolean): boolean {
    return running && !this.#style.precopy;
  }
}
