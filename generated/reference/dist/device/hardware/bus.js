// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a device reaches by DMA: the memory that the user mapped for it, and the BARs of peers that the user mapped as
// well. Like an IOMMU it blocks everything else, so a device at fault harms no one but its user.
import { EEXIST, EINVAL, PagedMemory } from '../../core/index.js';
import { BAR_BYTES } from './bar-registers.js';
/** Where addresses end. */
const ADDRESS_END = 1n << 64n;
/** All that is mapped for one device, or for several that share an address space. */
export class Bus {
    /** The user's memory, of which DMA reaches what is mapped. */
    memory;
    #mappings;
    #peers = new Map();
    /**
     * Maps all of the memory, for reads and writes, and no peer. A user that maps parts of it unmaps all first.
     *
     * @param memory - Memory of its own unless given: 16 pages.
     * @param memoryAddress - Where the memory begins.
     */
    constructor(memory = new PagedMemory(), memoryAddress = 0n) {
        this.memory = memory;
        const size = BigInt(memory.bytes.length);
        this.#mappings = [{ iova: memoryAddress, size, offset: 0, read: true, write: true }];
    }
    /** What is mapped of the memory, in the order in which it was. */
    get mappings() {
        return this.#mappings;
    }
    /**
     * Maps a part of the memory, as VFIO_IOMMU_MAP_DMA does. The same part may be mapped at several addresses.
     *
     * @returns 0 or a negative errno; on an error everything is as it was.
     * @errors EINVAL for what is not whole pages, leaves the memory or the addresses, or permits nothing; EEXIST where something is mapped
     * already, memory or a peer.
     */
    map(mapping) {
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
    unmap(iova, size) {
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
    /**
     * What lies at an address; nothing unless all the bytes are mapped memory, or in one BAR.
     *
     * @param access - What is to be done there; a write unless told otherwise.
     */
    find(address, length, access = 'write') {
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
    #piecesAt(address, length, access) {
        const pieces = [];
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
    #isPages(number) {
        return number >= 0n && number % BigInt(this.memory.pageBytes) === 0n;
    }
}
function peerRange(start) {
    return { iova: start, size: BigInt(BAR_BYTES) };
}
function overlap(left, right) {
    return left.iova < right.iova + right.size && right.iova < left.iova + left.size;
}
function isWithin(inner, outer) {
    return inner.iova >= outer.iova && inner.iova + inner.size <= outer.iova + outer.size;
}
/** Where bytes lie in a range; nothing where they leave it. */
function offsetIn({ iova, size }, address, length) {
    const inside = address >= iova && address + BigInt(length) <= iova + size;
    return inside ? Number(address - iova) : undefined;
}
