// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Messages of vfio-user: a header of 16 bytes that says how long the whole is, and what the command brings. All numbers
// are little-endian.

import type { s32, u16, u32 } from 'uapi';

/** Bytes of the header. */
export const HEADER_BYTES: u32 = 16;

/** The most bytes that one message reads or writes, for both sides. */
export const TRANSFER_BYTES_MAX: u32 = 1 << 20;

/** The most bytes of a message: the largest transfer with what describes it. */
export const MESSAGE_BYTES_MAX: u32 = HEADER_BYTES + 16 + TRANSFER_BYTES_MAX;

const TYPE_MASK = 0xf;
const TYPE_REPLY = 1;
const NO_REPLY = 1 << 4;
const ERROR = 1 << 5;

/** A message as it arrived. */
export interface Frame {
  /** Chosen by the sender; a reply repeats it. */
  readonly id: u16;
  /** What is to be done, a value of `Command`. */
  readonly command: u16;
  /** Whether it is a command, a reply, or neither. */
  readonly type: 'command' | 'reply' | 'unknown';
  /** Whether the sender waits for a reply. */
  readonly wantsReply: boolean;
  /** Of a reply to a command that failed, as its sender gives it; 0 otherwise. */
  readonly errno: u32;
  /** What follows the header. */
  readonly body: DataView;
  /** Numbers of the descriptors that came with it. */
  readonly descriptors: readonly u32[];
}

/** What a reader of messages calls. */
export interface FrameTaker {
  /** Takes a message. */
  take(frame: Frame): void;
  /**
   * Takes the header of a message that cannot be as long as it says. Nothing behind it is read, since nobody knows where the next one begins.
   */
  refuse(frame: Frame): void;
  /** Whether messages are to wait until bytes are pushed again, though they be none. */
  isFull(): boolean;
  /** Takes descriptors that came with no message. */
  drop(descriptors: readonly u32[]): void;
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly descriptors: readonly u32[];
}

const NONE: readonly u32[] = [];

/** Cuts a stream of bytes into messages, in whatever pieces the bytes arrive. */
export class FrameReader {
  readonly #taker: FrameTaker;
  /** The beginning of a message whose end has not come yet, in a buffer that may be larger. */
  #held: Uint8Array = new Uint8Array(0);
  #heldBytes = 0;
  #isStopped = false;
  #isBusy = false;
  readonly #waiting: Piece[] = [];
  /** Bytes of all messages that were taken. */
  #taken = 0;
  /** Descriptors of messages that were not taken yet, with the place where these begin. */
  readonly #descriptors: { readonly at: number; readonly list: readonly u32[] }[] = [];

  constructor(taker: FrameTaker) {
    this.#taker = taker;
  }

  /**
   * Takes bytes as they arrive. They are not kept, except for a copy of a part. What arrives while a message is carried out waits.
   *
   * @param descriptors - Those of the last message that begins in these bytes.
   */
  push(bytes: Uint8Array, descriptors: readonly u32[] = NONE): void {
    if (this.#isBusy) {
      this.#waiting.push({ bytes: bytes.slice(), descriptors });
      return;
    }
    this.#isBusy = true;
    this.#pushOne(bytes, descriptors);
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#pushOne(next.bytes, next.descriptors);
    }
    this.#isBusy = false;
  }

  #pushOne(bytes: Uint8Array, descriptors: readonly u32[]): void {
    if (descriptors.length > 0) {
      const at = this.#lastStart(bytes);
      if (at === undefined) {
        this.#taker.drop(descriptors);
      } else {
        this.#descriptors.push({ at: this.#taken + at, list: descriptors });
      }
    }
    if (this.#heldBytes === 0) {
      this.#keep(bytes.subarray(this.#read(bytes)));
      return;
    }
    this.#keep(bytes);
    const held = this.#held.subarray(0, this.#heldBytes);
    const end = this.#read(held);
    if (end > 0) {
      this.#heldBytes = 0;
      this.#held = new Uint8Array(0);
      this.#keep(held.subarray(end));
    }
  }

  /** Reads no more. */
  stop(): void {
    this.#isStopped = true;
    this.#held = new Uint8Array(0);
    this.#heldBytes = 0;
  }

  /** @returns Where the messages end that are whole. */
  #read(bytes: Uint8Array): u32 {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (!this.#isStopped && bytes.length - at >= HEADER_BYTES && !this.#taker.isFull()) {
      const size = view.getUint32(at + 4, true);
      if (!isSize(size)) {
        this.stop();
        this.#taker.refuse(frameAt(view, at, HEADER_BYTES, NONE));
        return bytes.length;
      }
      if (bytes.length - at < size) {
        break;
      }
      const frame = frameAt(view, at, size, this.#descriptorsHere());
      at += size;
      this.#taken += size;
      this.#taker.take(frame);
    }
    return this.#isStopped ? bytes.length : at;
  }

  /** Those of the message that is taken next. */
  #descriptorsHere(): readonly u32[] {
    return this.#descriptors[0]?.at === this.#taken ? this.#descriptors.shift()!.list : NONE;
  }

  /** @returns Where the last message begins that begins in these bytes, counted from the first message that was not taken yet. */
  #lastStart(bytes: Uint8Array): number | undefined {
    const end = this.#heldBytes + bytes.length;
    const byteAt = (at: number): number =>
      at < this.#heldBytes ? this.#held[at]! : bytes[at - this.#heldBytes]!;
    let last: number | undefined;
    for (let at = 0; at < end; ) {
      last = at >= this.#heldBytes ? at : undefined;
      if (end - at < HEADER_BYTES) {
        break;
      }
      const size = [7, 6, 5, 4].reduce((sum, place) => sum * 256 + byteAt(at + place), 0);
      if (!isSize(size)) {
        break;
      }
      at += size;
    }
    return last;
  }

  /** The buffer doubles, so that a message that comes byte by byte costs no more than its length. */
  #keep(bytes: Uint8Array): void {
    if (this.#isStopped || bytes.length === 0) {
      return;
    }
    const needed = this.#heldBytes + bytes.length;
    if (needed > this.#held.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#held.length));
      larger.set(this.#held.subarray(0, this.#heldBytes));
      this.#held = larger;
    }
    this.#held.set(bytes, this.#heldBytes);
    this.#heldBytes = needed;
  }
}

/** Whether a message can be so long. */
function isSize(size: u32): boolean {
  return size >= HEADER_BYTES && size <= MESSAGE_BYTES_MAX;
}

function frameAt(view: DataView, at: u32, size: u32, descriptors: readonly u32[]): Frame {
  const flags = view.getUint32(at + 8, true);
  const type = flags & TYPE_MASK;
  return {
    id: view.getUint16(at, true),
    command: view.getUint16(at + 2, true),
    type: type === 0 ? 'command' : type === TYPE_REPLY ? 'reply' : 'unknown',
    wantsReply: (flags & NO_REPLY) === 0,
    errno: type === TYPE_REPLY && (flags & ERROR) !== 0 ? view.getUint32(at + 12, true) : 0,
    body: new DataView(view.buffer, view.byteOffset + at + HEADER_BYTES, size - HEADER_BYTES),
    descriptors,
  };
}

/**
 * A message with room for what the command brings.
 *
 * @param bodyBytes - Behind the header.
 */
export function commandFrame(id: u16, command: u16, bodyBytes: u32): DataView {
  return headed(id, command, bodyBytes, 0, 0);
}

/** A reply to a command that succeeded, with room for its answer. */
export function replyFrame({ id, command }: Frame, bodyBytes: u32): DataView {
  return headed(id, command, bodyBytes, TYPE_REPLY, 0);
}

/**
 * A reply to a command that failed: a header alone.
 *
 * @param errno - Negative.
 */
export function errorFrame({ id, command }: Frame, errno: s32): DataView {
  return headed(id, command, 0, TYPE_REPLY | ERROR, -errno);
}

/** All bytes of a message, or of a part of one. */
export function bytesOf(frame: DataView): Uint8Array {
  return new Uint8Array(frame.buffer, frame.byteOffset, frame.byteLength);
}

function headed(id: u16, command: u16, bodyBytes: u32, flags: u32, errno: u32): DataView {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + bodyBytes));
  view.setUint16(0, id, true);
  view.setUint16(2, command, true);
  view.setUint32(4, HEADER_BYTES + bodyBytes, true);
  view.setUint32(8, flags, true);
  view.setUint32(12, errno, true);
  return view;
}
