// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A RESUMING session: what the user has stored so far. Nothing of it reaches the device before the session is closed
// with success. As in saving.ts, accesses change a session in place, and steps of a write put another in its stead.

import { EINVAL, type s32, type u32, type u64 } from '../core/index.js';
import { Image, type ImageShape } from './image.js';
import {
  decodeSegment,
  FIRST,
  HEADER_BYTES,
  type Identity,
  type Place,
  placeBehind,
  type Segment,
} from './stream.js';

/** What the user has stored so far. */
export class ResumingSession {
  /** What tells it from the other kinds. */
  readonly kind = 'resuming';
  readonly #identity: Identity;
  readonly #shape: ImageShape;
  /** By block, the segment with it: room for as many as the device has, whatever the stream says. @rule stream.bounded */
  readonly #room = new Map<u32, Uint8Array>();
  /** The blocks that the stream has brought. */
  readonly #stored = new Set<u32>();
  /** Where the next segment stands. */
  #place: Place = FIRST;
  #ended: boolean = false;
  /** Whether `data_offset` was read since the last segment. */
  #started: boolean = false;
  /** Where the driver has what the user stored. */
  #staged: Uint8Array;
  /** What the user has mapped, if anything. It may write there at any time, so nothing is checked there. */
  readonly pages: Uint8Array | undefined;
  /** The last length that was accepted. */
  size: u64 = 0n;

  /**
   * Starts with an empty window and no segment.
   *
   * @param pages - Empty pages of a window's size for the user to map, if it may.
   * @rule resuming.open
   * @rule data-window.fresh
   */
  constructor(identity: Identity, shape: ImageShape, windowBytes: u32, pages: Uint8Array | undefined) {
    this.#identity = identity;
    this.#shape = shape;
    this.#staged = new Uint8Array(windowBytes);
    this.pages = pages;
  }

  /** The data window. */
  get window(): Uint8Array {
    return this.pages ?? this.#staged;
  }

  /** Blocks that the stream has brought so far. */
  get blocksStored(): u32 {
    return this.#stored.size;
  }

  /** Whether the stream has come to its end. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /**
   * The user reads `data_offset`, to begin with a segment.
   *
   * @rule resuming.step.data-offset
   */
  readDataOffset(): void {
    this.#started = true;
  }

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
  writeDataSize(size: u64): s32 {
    if (!this.#started || size > BigInt(this.window.length)) {
      return -EINVAL;
    }
    const bytes = this.#fetch(Number(size));
    const segment = decodeSegment(bytes, this.#place.after);
    if (segment === undefined || !this.#accepts(segment)) {
      return -EINVAL;
    }
    this.#place = placeBehind(bytes);
    this.#take(segment);
    this.#started = false;
    this.size = size;
    return 0;
  }

  /**
   * The state that the stream describes.
   *
   * @returns Undefined when the stream has no end.
   * @rule resuming.close.refuse
   */
  restored(): Image | undefined {
    return this.#ended ? this.#image() : undefined;
  }

  #image(): Image {
    const image = new Image(this.#shape);
    for (const [block, segment] of this.#room) {
      image.replace(block, segment.subarray(HEADER_BYTES, HEADER_BYTES + this.#shape.blockBytes));
    }
    return image;
  }

  /**
   * What the user stored, as it will stay: what is mapped is copied first and checked then.
   *
   * @rule stream.containment.mmap
   */
  #fetch(bytes: u32): Uint8Array {
    if (this.pages !== undefined) {
      this.#staged.set(this.pages.subarray(0, bytes));
    }
    return this.#staged.subarray(0, bytes);
  }

  /** Whether a segment may come now: the head of a stream, or the next in number of a stream without an end. */
  #accepts(segment: Segment): boolean {
    switch (segment.kind) {
      case 'head':
        return segment.number === 0 && this.#fits(segment.head);
      case 'block':
      case 'plain':
        return (
          this.#follows(segment.number) &&
          segment.block < this.#shape.blocks &&
          segment.length === this.#shape.blockBytes
        );
      case 'end':
        return this.#follows(segment.number) && this.#stored.size === this.#shape.blocks;
    }
  }

  /** @rule stream.identify @rule stream.version */
  #fits(head: Identity & ImageShape): boolean {
    return (
      head.device === this.#identity.device &&
      head.version <= this.#identity.version &&
      head.blocks === this.#shape.blocks &&
      head.blockBytes === this.#shape.blockBytes
    );
  }

  #follows(number: u32): boolean {
    return number !== 0 && number === this.#place.number && !this.#ended;
  }

  #take(segment: Segment): void {
    switch (segment.kind) {
      // A stream that begins anew replaces what came before. @rule stream.restart
      case 'head':
        this.#stored.clear();
        break;
      // What was staged is kept, and what came before for that block is free for the next segment.
      case 'block':
      case 'plain': {
        const free = this.#room.get(segment.block) ?? new Uint8Array(this.#staged.length);
        this.#room.set(segment.block, this.#staged);
        this.#stored.add(segment.block);
        this.#staged = free;
        break;
      }
    }
    this.#ended = segment.kind === 'end';
  }
}
