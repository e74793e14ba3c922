// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Memory that lies in other processes: clients make ranges of it reachable, and DMA becomes messages to the client whose
// range it is.

import { EEXIST, EINVAL, ENOENT, PagedMemory, type s32, type u32, type u64 } from 'uapi';
import { Bus, type DmaAccess, type MemoryPiece, type Target } from '../device/hardware/bus.js';

/** Who holds a part of the memory. */
export interface MemoryHolder {
  /** Writes its memory; the bytes are not kept by the caller. */
  writeMemory(address: u64, from: Uint8Array): void;
}

/** A range of addresses that DMA may reach. */
export interface RemoteRange {
  /** Where it begins. */
  readonly address: u64;
  /** Bytes. */
  readonly size: u64;
  /** Whether DMA may read there. */
  readonly read: boolean;
  /** Whether DMA may write there. */
  readonly write: boolean;
  /** Whose memory it is. */
  readonly holder: MemoryHolder;
}

/** Addresses stay below this, so that they are exact as plain numbers. No bus has as many. */
const ADDRESS_END: u64 = 1n << 53n;

const PAGE_BYTES: u32 = 4096;

/** The memory of all clients; an offset in it is an address. No page is ever absent, and the client logs what is written. */
class RemoteMemory extends PagedMemory {
  readonly #rangeAt: (address: u64) => RemoteRange | undefined;

  constructor(rangeAt: (address: u64) => RemoteRange | undefined) {
    super(0, PAGE_BYTES);
    this.#rangeAt = rangeAt;
  }

  override write(offset: u32, from: Uint8Array): void {
    const address = BigInt(offset);
    this.#rangeAt(address)?.holder.writeMemory(address, from);
  }
}

/** What a served device reaches by DMA. */
export class RemoteBus extends Bus {
  #ranges: readonly RemoteRange[] = [];

  constructor() {
    super(new RemoteMemory((address) => this.#rangeAt(address)));
  }

  /**
   * Makes a range reachable.
   *
   * @returns 0 or a negative errno.
   * @errors EINVAL for what is not whole pages, is empty, leaves the addresses or permits nothing; EEXIST for what overlaps another range.
   */
  mapRange(range: RemoteRange): s32 {
    const { address, size, read, write } = range;
    const isWhole = (address | size) % BigInt(PAGE_BYTES) === 0n;
    if (!isWhole || size === 0n || address + size > ADDRESS_END || !(read || write)) {
      return -EINVAL;
    }
    const overlaps = this.#ranges.some(
      (other) => address < other.address + other.size && other.address < address + size,
    );
    if (overlaps) {
      return -EEXIST;
    }
    this.#ranges = [...this.#ranges, range];
    return 0;
  }

  /**
   * Takes ranges of one holder away.
   *
   * @returns 0 or a negative errno.
   * @errors ENOENT where the holder has no range there; EINVAL where the addresses cut a range in two. On an error every range stays.
   */
  unmapRanges(holder: MemoryHolder, address: u64, size: u64): s32 {
    const touched = this.#ranges.filter(
      (range) =>
        range.holder === holder && address < range.address + range.size && range.address < address + size,
    );
    if (touched.length === 0) {
      return -ENOENT;
    }
    const end = address + size;
    if (touched.some((range) => range.address < address || range.address + range.size > end)) {
      return -EINVAL;
    }
    this.#ranges = this.#ranges.filter((range) => !touched.includes(range));
    return 0;
  }

  /** Takes away all that a holder holds. */
  forget(holder: MemoryHolder): void {
    this.#ranges = this.#ranges.filter((range) => range.holder !== holder);
  }

  /** How many ranges a holder has. */
  rangesOf(holder: MemoryHolder): u32 {
    return this.#ranges.filter((range) => range.holder === holder).length;
  }

  override find(address: u64, length: u32, access: DmaAccess = 'write'): Target {
    const pieces: MemoryPiece[] = [];
    for (let left = length; left > 0; ) {
      const at = address + BigInt(length - left);
      const range = this.#rangeAt(at);
      if (range === undefined || !range[access]) {
        return super.find(address, length, access);
      }
      const piece = Math.min(left, Number(range.address + range.size - at));
      pieces.push({ offset: Number(at), length: piece });
      left -= piece;
    }
    return { kind: 'memory', pieces };
  }

  #rangeAt(address: u64): RemoteRange | undefined {
    return this.#ranges.find((range) => address >= range.address && address < range.address + range.size);
  }
}
