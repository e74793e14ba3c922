// SPDX-License-Identifier: MIT
// Memory of a user that sees who writes to it.

import { PagedMemory } from '../../src/runtime/index.js';

export class WatchedMemory extends PagedMemory {
  /** Told of each write by a device, before it happens. */
  onWrite: ((offset: number, length: number) => void) | undefined;

  override write(offset: number, from: Uint8Array): void {
    this.onWrite?.(offset, from.length);
    super.write(offset, from);
  }

  /** Pages whose bytes are not as they were. */
  changedSince(bytes: Uint8Array): readonly number[] {
    return Array.from({ length: bytes.length / this.pageBytes }, (_, page) => page).filter((page) => {
      const from = page * this.pageBytes;
      const to = from + this.pageBytes;
      return Buffer.compare(this.bytes.subarray(from, to), bytes.subarray(from, to)) !== 0;
    });
  }
}
