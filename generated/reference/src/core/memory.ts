// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Byte memory in pages, any of which may be absent, with a log of the pages that were written.

import type { u32 } from './types.js';

/** Memory of a guest, for accesses by its owner and by others. */
export class PagedMemory {
  /** Bytes of a page. */
  readonly pageBytes: u32;
  /** All bytes, for the owner: no page is absent, and the owner's writes are not logged. */
  readonly bytes: Uint8Array;
  /** The absent pages, each with the ticks that it takes to make it present. */
  readonly #absent: Map<u32, number> = new Map();
  readonly #logUsers: Set<object> = new Set();
  readonly #log: Set<u32> = new Set();

  /**
   * Memory that holds zeroes.
   *
   * @param pages - Number of pages, all present and zero.
   * @param pageBytes - Bytes of a page.
   */
  constructor(pages: u32 = 16, pageBytes: u32 = 4096) {
    this.pageBytes = pageBytes;
    this.bytes = new Uint8Array(pages * pageBytes);
  }

  /**
   * Takes a page away; its bytes are kept.
   *
   * @param answerTicks - Time from the request for the page until it is present again; `Infinity` for never.
   */
  makeAbsent(page: u32, answerTicks: number): void {
    this.#absent.set(page, answerTicks);
  }

  /** Brings a page back; nothing happens to one that is there. */
  makePresent(page: u32): void {
    this.#absent.delete(page);
  }

  /** Ticks from the request for a page until it is present: 0 where it is, `Infinity` where it never will be. */
  answerTicks(page: u32): number {
    return this.#absent.get(page) ?? 0;
  }

  /** The first absent page that an access touches. An access of no bytes touches the page that it points to. */
  firstAbsent(offset: u32, length: u32): u32 | undefined {
    return this.#pages(offset, length).find((page) => this.#absent.has(page));
  }

  /** A write by anyone but the owner. It is logged while the log is on. All its pages must be present. */
  write(offset: u32, from: Uint8Array): void {
    this.bytes.set(from, offset);
    if (this.#logUsers.size > 0) {
      for (const page of this.#pages(offset, from.length)) {
        this.#log.add(page);
      }
    }
  }

  /**
   * Turns the log on. It is on as long as anyone has it on, so several users of one memory need not know each other.
   *
   * @param user - Who asks. Asking twice has the effect of asking once.
   */
  startLog(user: object): void {
    this.#logUsers.add(user);
  }

  /** Turns the log off for one user. Logged pages stay until they are taken. */
  stopLog(user: object): void {
    this.#logUsers.delete(user);
  }

  /** How many pages the log holds. */
  get loggedPages(): u32 {
    return this.#log.size;
  }

  /** The pages written since the log was last taken, in ascending order. */
  takeLog(): readonly u32[] {
    const pages = [...this.#log].sort((left, right) => left - right);
    this.#log.clear();
    return pages;
  }

  #pages(offset: u32, length: u32): readonly u32[] {
    const first = Math.floor(offset / this.pageBytes);
    const last = Math.floor((offset + Math.max(length, 1) - 1) / this.pageBytes);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}
