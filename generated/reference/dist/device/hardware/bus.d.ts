// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { PagedMemory, type RegionAccess, type u32, type u64 } from '../../core/index.js';
/** The side of a device that its peers write to. */
export type PeerPort = Pick<RegionAccess, 'write'>;
/** Where DMA goes. */
export type Target = {
    /** The user's memory. */
    readonly kind: 'memory';
    /** Bytes from its start. */
    readonly offset: u32;
} | {
    /** BAR0 of a peer. */
    readonly kind: 'peer';
    /** Bytes from the start of the BAR. */
    readonly offset: u32;
    /** The way to it. */
    readonly port: PeerPort;
} | {
    /** Nothing is mapped there. */
    readonly kind: 'nothing';
};
/** All that is mapped for one device, or for several that share an address space. */
export declare class Bus {
    #private;
    /** The user's memory. */
    readonly memory: PagedMemory;
    /**
     * Maps the memory, and no peer.
     *
     * @param memory - Memory of its own unless given: 16 pages.
     * @param memoryAddress - Where the memory begins.
     */
    constructor(memory?: PagedMemory, memoryAddress?: u64);
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
    /** What lies at an address; nothing unless all the bytes are in one mapping. */
    find(address: u64, length: u32): Target;
}
