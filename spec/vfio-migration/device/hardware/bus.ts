// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What a device reaches by DMA: the memory that the user mapped for it, and the BARs of peers that the user mapped as
// well. Like an IOMMU it blocks everything else, so a device at fault harms no one but its user.

import { PagedMemory, type RegionAccess, type u32, type u64 } from 'uapi';
import { BAR_BYTES } from './bar-registers.js';

/** The side of a device that its peers write to. */
export type PeerPort = Pick<RegionAccess, 'write'>;

/** Where DMA goes. */
export type Target =
  | {
      /** The user's memory. */
      readonly kind: 'memory';
      /** Bytes from its start. */
      readonly offset: u32;
    }
  | {
      /** BAR0 of a peer. */
      readonly kind: 'peer';
      /** Bytes from the start of the BAR. */
      readonly offset: u32;
      /** The way to it. */
      readonly port: PeerPort;
    }
  | {
      /** Nothing is mapped there. */
      readonly kind: 'nothing';
    };

/** All that is mapped for one device, or for several that share an address space. */
export class Bus {
  /** The user's memory. */
  readonly memory: PagedMemory;
  readonly #memoryAddress: u64;
  readonly #peers: Map<u64, PeerPort> = new Map();

  /**
   * Maps the memory, and no peer.
   *
   * @param memory - Memory of its own unless given: 16 pages.
   * @param memoryAddress - Where the memory begins.
   */
  constructor(memory: PagedMemory = new PagedMemory(), memoryAddress: u64 = 0n) {
    this.memory = memory;
    this.#memoryAddress = memoryAddress;
  }

  /**
   * Maps BAR0 of a peer.
   *
   * @param address - Where it begins; not inside of the memory.
   */
  mapPeer(address: u64, port: PeerPort): void {
    this.#peers.set(address, port);
  }

  /**
   * Takes the BAR of a peer away again.
   *
   * @rule peers.exclude
   */
  unmapPeer(address: u64): void {
    this.#peers.delete(address);
  }

  /** What lies at an address; nothing unless all the bytes are in one mapping. */
  find(address: u64, length: u32): Target {
    const offset = offsetIn(this.#memoryAddress, this.memory.bytes.length, address, length);
    if (offset !== undefined) {
      return { kind: 'memory', offset };
    }
    for (const [start, port] of this.#peers) {
      const inBar = offsetIn(start, BAR_BYTES, address, length);
      if (inBar !== undefined) {
        return { kind: 'peer', offset: inBar, port };
      }
    }
    return { kind: 'nothing' };
  }
}

function offsetIn(start: u64, size: u32, address: u64, length: u32): u32 | undefined {
  const inside = address >= start && address + BigInt(length) <= start + BigInt(size);
  return inside ? Number(address - start) : undefined;
}
