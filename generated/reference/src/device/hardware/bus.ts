// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a device reaches by DMA: the memory that the user mapped for it, and the BARs of peers that the user mapped as
// well. Like an IOMMU it blocks everything else, so a device at fault harms no one but its user.

import { EEXIST, EINVAL, PagedMemory, type RegionAccess, type s32, type u32, type u64 } from '../../core/index.js';
import { BAR_BYTES } from './bar-registers.js';

/** The side of a device that its peers write to. */
export type PeerPort = Pick<RegionAccess, 'write'>;

/** What DMA does to memory. */
export type DmaAccess = 'read' | 'write';

/** Memory that DMA reaches at a range of addresses, as VFIO_IOMMU_MAP_DMA has it. */
export interface MemoryMapping {
  /** The address where it begins, a multiple of the pages of the memory. */
  readonly iova: u64;
  /** Bytes: whole pages, at least one. */
  readonly size: u64;
  /** Bytes from the start of the memory, a multiple of its pages. */
  readonly offset: u32;
  /** Whether DMA may read there. */
  readonly read: boolean;
  /** Whether DMA may write there. */
  readonly write: boolean;
}

/** Bytes of the user's memory that follow each other. */
export interface MemoryPiece {
  /** Bytes from its start. */
  readonly offset: u32;
  /** How many. */
  readonly length: u32;
}

/** Where DMA goes. */
export type Target =
  | {
      /** The user's memory. */
      readonly kind: 'memory';
      /** In the order of the addresses: one for each mapping that is touched. */
      readonly pieces: readonly MemoryPiece[];
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
      /** Nothing is mapped there, or not for such an access. */
      readonly kind: 'nothing';
    };

/** Where addresses end. */
const ADDRESS_END: u64 = 1n << 64n;

/** All that is mapped for one device, or for several that share an address space. */
export class Bus {
  /** The user's memory, of which DMA reaches what is mapped. */
  readonly memory: PagedMemory;
  #mappings: readonly MemoryMapping[];
  readonly #peers: Map<u64, PeerPort> = new Map();

  /**
   * Maps all of the memory, for reads and writes, and no peer. A user that maps parts of it unmaps all first.
   *
   * @param memory - Memory of its own unless given: 16 pages.
   * @param memoryAddress - Where the memory begins.
   */
  constructor(memory: PagedMemory = new PagedMemory(), memoryAddress: u64 = 0n) {
    this.memory = memory;
    const size = BigInt(memory.bytes.length);
    this.#mappings = [{ iova: memoryAddress, size, offset: 0, read: true, write: true }];
  }

  /** What is mapped of the memory, in the order in which it was. */
  get mappings(): readonly MemoryMapping[] {
    return this.#mappings;
  }

  /**
   * Maps a part of the memory, as VFIO_IOMMU_MAP_DMA does. The same part may be mapped at several addresses.
   *
   * @returns 0 or a negative errno; on an error everything is as it was.
   * @errors EINVAL for what is not whole pages, leaves the memory or the addresses, or permits nothing; EEXIST where something is mapped
   * already, memory or a peer.
   */
  map(mapping: MemoryMapping): s32 {
    const { iova, size, offset, read, write } = mapping;
    const isWhole = [iova, size, BigInt(offset)].every((number) => this.#isPages(number));
    const isInside = BigInt(offset) + size <= BigInt(this.memory.bytes.length) && iova + size <= ADDRESS_END;
    if (!isWhole || size === 0n || !isInside || !(read || write)) {
      return -EINVAL;
    }
    const others = [...this.#mappings, ...[...this.#peers.keys()].map(peerRange)];
    if (others.some((other) => overlap(mapping, other))) {
      return -EEXIST;
    }
    this.#mappings = [...this.#mappings, { ...mapping }];
    return 0;
  }

  /**
   * Unmaps all that is mapped of the memory in a range, as VFIO_IOMMU_UNMAP_DMA does. DMA that is outstanding to it is blocked when it
   * ends. A range in which nothing is mapped is no mistake.
   *
   * @param iova - Where the range begins.
   * @param size - Bytes: whole pages, at least one.
   * @returns 0 or a negative errno; on an error everything is as it was.
   * @errors EINVAL for what is not whole pages or leaves the addresses, and for a range that has a part of a mapping.
   */
  unmap(iova: u64, size: u64): s32 {
    const range = { iova, size };
    const isRange = this.#isPages(iova) && this.#isPages(size) && size > 0n && iova + size <= ADDRESS_END;
    const touched = this.#mappings.filter((mapping) => overlap(mapping, range));
    if (!isRange || !touched.every((mapping) => isWithin(mapping, range))) {
      return -EINVAL;
    }
    this.#mappings = this.#mappings.filter((mapping) => !touched.includes(mapping));
    return 0;
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

  /**
   * What lies at an address; nothing unless all the bytes are mapped memory, or in one BAR.
   *
   * @param access - What is to be done there; a write unless told otherwise.
   */
  find(address: u64, length: u32, access: DmaAccess = 'write'): Target {
    const pieces = this.#piecesAt(address, length, access);
    if (pieces !== undefined) {
      return { kind: 'memory', pieces };
    }
    for (const [start, port] of this.#peers) {
      const inBar = offsetIn(peerRange(start), address, length);
      if (inBar !== undefined) {
        return { kind: 'peer', offset: inBar, port };
      }
    }
    return { kind: 'nothing' };
  }

  /** The memory at an address, piece by piece, as mappings that follow each other have it. */
  #piecesAt(address: u64, length: u32, access: DmaAccess): readonly MemoryPiece[] | undefined {
    const pieces: MemoryPiece[] = [];
    let left = length;
    do {
      const at = address + BigInt(length - left);
      const mapping = this.#mappings.find((each) => each[access] && isWithin({ iova: at, size: 1n }, each));
      if (mapping === undefined) {
        return undefined;
      }
      const start = Number(at - mapping.iova);
      const piece = Math.min(left, Number(mapping.size) - start);
      pieces.push({ offset: mapping.offset + start, length: piece });
      left -= piece;
    } while (left > 0);
    return pieces;
  }

  #isPages(number: u64): boolean {
    return number >= 0n && number % BigInt(this.memory.pageBytes) === 0n;
  }
}

/** Addresses. */
type Range = Pick<MemoryMapping, 'iova' | 'size'>;

function peerRange(start: u64): Range {
  return { iova: start, size: BigInt(BAR_BYTES) };
}

function overlap(left: Range, right: Range): boolean {
  return left.iova < right.iova + right.size && right.iova < left.iova + left.size;
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.iova >= outer.iova && inner.iova + inner.size <= outer.iova + outer.size;
}

/** Where bytes lie in a range; nothing where they leave it. */
function offsetIn({ iova, size }: Range, address: u64, length: u32): u32 | undefined {
  const inside = address >= iova && address + BigInt(length) <= iova + size;
  return inside ? Number(address - iova) : undefined;
}
