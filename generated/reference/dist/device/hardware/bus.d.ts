// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { PagedMemory, type RegionAccess, type s32, type u32, type u64 } from '../../core/index.js';
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
export type Target = {
    /** The user's memory. */
    readonly kind: 'memory';
    /** In the order of the addresses: one for each mapping that is touched. */
    readonly pieces: readonly MemoryPiece[];
} | {
    /** BAR0 of a peer. */
    readonly kind: 'peer';
    /** Bytes from the start of the BAR. */
    readonly offset: u32;
    /** The way to it. */
    readonly port: PeerPort;
} | {
    /** Nothing is mapped there, or not for such an access. */
    readonly kind: 'nothing';
};
/** All that is mapped for one device, or for several that share an address space. */
export declare class Bus {
    #private;
    /** The user's memory, of which DMA reaches what is mapped. */
    readonly memory: PagedMemory;
    /**
     * Maps all of the memory, for reads and writes, and no peer. A user that maps parts of it unmaps all first.
     *
     * @param memory - Memory of its own unless given: 16 pages.
     * @param memoryAddress - Where the memory begins.
     */
    constructor(memory?: PagedMemory, memoryAddress?: u64);
    /** What is mapped of the memory, in the order in which it was. */
    get mappings(): readonly MemoryMapping[];
    /**
     * Maps a part of the memory, as VFIO_IOMMU_MAP_DMA does. The same part may be mapped at several addresses.
     *
     * @returns 0 or a negative errno; on an error everything is as it was.
     * @errors EINVAL for what is not whole pages, leaves the memory or the addresses, or permits nothing; EEXIST where something is mapped
     * already, memory or a peer.
     */
    map(mapping: MemoryMapping): s32;
    /**
     * Unmaps all that is mapped of the memory in a range, as VFIO_IOMMU_UNMAP_DMA does. DMA that is outstanding to it is blocked when it
     * ends. A range in which nothing is mapped is no mistake.
     *
     * @param iova - Where the range begins.
     * @param size - Bytes: whole pages, at least one.
     * @returns 0 or a negative errno; on an error everything is as it was.
     * @errors EINVAL for what is not whole pages or leaves the addresses, and for a range that has a part of a mapping.
     */
    unmap(iova: u64, size: u64): s32;
    /**
     * Maps BAR0 of a peer.
     *
     * @param address - Where it begins; not inside of the memory.
     */
    mapPeer(address: u64, port: PeerPort): void;
    /**
     * Takes the BAR of a peer away again.
     *
     * @rule peers.exclude
     */
    unmapPeer(address: u64): void;
    /**
     * What lies at an address; nothing unless all the bytes are mapped memory, or in one BAR.
     *
     * @param access - What is to be done there; a write unless told otherwise.
     */
    find(address: u64, length: u32, access?: DmaAccess): Target;
}
