// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Memory that lies in other processes: clients make ranges of it reachable, and DMA becomes messages to the client whose
// range it is.
import { EEXIST, EINVAL, ENOENT, PagedMemory } from '../core/index.js';
import { Bus } from '../device/hardware/bus.js';
/** Addresses stay below this, so that they are exact as plain numbers. No bus has as many. */
const ADDRESS_END = 1n << 53n;
const PAGE_BYTES = 4096;
/** The memory of all clients; an offset in it is an address. No page is ever absent, and the client logs what is written. */
class RemoteMemory extends PagedMemory {
    #rangeAt;
    constructor(rangeAt) {
        super(0, PAGE_BYTES);
        this.#rangeAt = rangeAt;
    }
    write(offset, from) {
        const address = BigInt(offset);
        this.#rangeAt(address)?.holder.writeMemory(address, from);
    }
}
/** What a served device reaches by DMA. */
export class RemoteBus extends Bus {
    #ranges = [];
    constructor() {
        super(new RemoteMemory((address) => this.#rangeAt(address)));
    }
    /**
     * Makes a range reachable.
     *
     * @returns 0 or a negative errno.
     * @errors EINVAL for what is not whole pages, is empty, leaves the addresses or permits nothing; EEXIST for what overlaps another range.
     */
    mapRange(range) {
        const { address, size, read, write } = range;
        const isWhole = (address | size) % BigInt(PAGE_BYTES) === 0n;
        if (!isWhole || size === 0n || address + size > ADDRESS_END || !(read || write)) {
            return -EINVAL;
        }
        const overlaps = this.#ranges.some((other) => address < other.address + other.size && other.address < address + size);
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
    unmapRanges(holder, address, size) {
        const touched = this.#ranges.filter((range) => range.holder === holder && address < range.address + range.size && range.address < address + size);
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
    forget(holder) {
        this.#ranges = this.#ranges.filter((range) => range.holder !== holder);
    }
    /** How many ranges a holder has. */
    rangesOf(holder) {
        return this.#ranges.filter((range) => range.holder === holder).length;
    }
    find(address, length, access = 'write') {
        const pieces = [];
        for (let left = length; left > 0;) {
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
    #rangeAt(address) {
        return this.#ranges.find((range) => address >= range.address && address < range.address + range.size);
    }
}
