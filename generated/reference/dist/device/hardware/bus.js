// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a device reaches by DMA: the memory that the user mapped for it, and the BARs of peers that the user mapped as
// well. Like an IOMMU it blocks everything else, so a device at fault harms no one but its user.
import { PagedMemory } from '../../core/index.js';
import { BAR_BYTES } from './bar-registers.js';
/** All that is mapped for one device, or for several that share an address space. */
export class Bus {
    /** The user's memory. */
    memory;
    #memoryAddress;
    #peers = new Map();
    /**
     * Maps the memory, and no peer.
     *
     * @param memory - Memory of its own unless given: 16 pages.
     * @param memoryAddress - Where the memory begins.
     */
    constructor(memory = new PagedMemory(), memoryAddress = 0n) {
        this.memory = memory;
        this.#memoryAddress = memoryAddress;
    }
    /**
     * Maps BAR0 of a peer.
     *
     * @param address - Where it begins; not inside of the memory.
     */
    mapPeer(address, port) {
        this.#peers.set(address, port);
    }
    /**
     * Takes the BAR of a peer away again.
     *
     * @rule peers.exclude
     */
    unmapPeer(address) {
        this.#peers.delete(address);
    }
    /** What lies at an address; nothing unless all the bytes are in one mapping. */
    find(address, length) {
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
function offsetIn(start, size, address, length) {
    const inside = address >= start && address + BigInt(length) <= start + BigInt(size);
    return inside ? Number(address - start) : undefined;
}
