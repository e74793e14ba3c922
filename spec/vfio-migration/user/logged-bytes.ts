// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Bytes in hexadecimal digits, as logs have them.

import type { u32 } from 'uapi';

/** Bytes of a segment, as a user accesses them piece by piece. */
export class LoggedBytes {
  /** What was accessed from the start on, without a gap, in the order of its offsets. */
  #text = '';
  /** By offset, where a user does not go on from where it was; then `#text` is in here as well. */
  #scattered: Map<u32, string> | undefined;

  get isEmpty(): boolean {
    return this.#text === '' && (this.#scattered?.size ?? 0) === 0;
  }

  /** @param at - Bytes from the start of the segment; less than 0 for what lies before it. */
  add(at: u32, bytes: string): void {
    if (this.#scattered === undefined && 2 * at === this.#text.length) {
      this.#text += bytes;
      return;
    }
    this.#scattered ??= scatter(new Map(), 0, this.#text);
    scatter(this.#scattered, at, bytes);
  }

  /** What was accessed from the start on, up to the first gap. */
  fromStart(): string {
    if (this.#scattered === undefined) {
      return this.#text;
    }
    let text = '';
    for (let at = 0; this.#scattered.has(at); at++) {
      text += this.#scattered.get(at)!;
    }
    return text;
  }
}

function scatter(places: Map<u32, string>, from: u32, bytes: string): Map<u32, string> {
  for (let at = 0; at < bytes.length / 2; at++) {
    places.set(from + at, bytes.slice(2 * at, 2 * at + 2));
  }
  return places;
}

/** The unsigned value of a register; exact up to 2^53. */
export function loggedValue(bytes: string): number {
  let value = 0;
  for (let at = bytes.length - 2; at >= 0; at -= 2) {
    value = value * 256 + 16 * digit(bytes, at) + digit(bytes, at + 1);
  }
  return value;
}

function digit(text: string, at: u32): number {
  const code = text.charCodeAt(at);
  return code < 0x40 ? code - 0x30 : (code | 0x20) - 0x57;
}
