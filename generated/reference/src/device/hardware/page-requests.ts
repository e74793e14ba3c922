// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Page requests (PRI): a device whose DMA meets an absent page asks for it and waits. The host answers after some
// ticks, or never does.

import type { PagedMemory, u32 } from '../../core/index.js';

export class PageRequests {
  readonly #memory: PagedMemory;
  /** The pages asked for, with the ticks since. */
  readonly #open: Map<u32, u32> = new Map();

  constructor(memory: PagedMemory) {
    this.#memory = memory;
  }

  /** Whether an access finds all its pages; asks for the first that is absent. */
  isPresent(offset: u32, length: u32): boolean {
    const page = this.#memory.firstAbsent(offset, length);
    if (page === undefined) {
      return true;
    }
    this.#open.set(page, this.#open.get(page) ?? 0);
    return false;
  }

  /** A tick passes: the host makes the pages present whose time has come. */
  tick(): void {
    for (const [page, ticks] of this.#open) {
      this.#open.set(page, ticks + 1);
      if (ticks + 1 >= this.#memory.answerTicks(page)) {
        this.#memory.makePresent(page);
        this.#open.delete(page);
      }
    }
  }

  /** Nobody waits for an answer any more. */
  withdraw(): void {
    this.#open.clear();
  }
}
