// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The user's side of the two protocols, one access at a time, for transcripts: what was collected can be stored again.
import { decodeScalar, EINVAL, encodeScalar, fieldOf, } from '../core/index.js';
export class User {
    /** Segments as they were collected, the first one first; they outlive the device. */
    collected = [];
    /** As last read. */
    pending_bytes = 0n;
    /** As last read. */
    data_offset = 0n;
    /** As last read. */
    data_size = 0n;
    #layout;
    #device;
    #storedBytes = 0;
    constructor(layout, device) {
        this.#layout = layout;
        this.#device = device;
    }
    /** Goes on with another device, as a migration does. */
    moveTo(device) {
        this.#device = device;
    }
    /**
     * Reads bytes as one value, and remembers a register of the data section.
     *
     * @returns The value, or a negative errno.
     */
    read({ offset, width }) {
        const bytes = new Uint8Array(width);
        const errno = this.#device.read(offset, bytes);
        if (errno !== 0) {
            return { errno };
        }
        const value = decodeScalar(bytes);
        this.#remember(offset, width, value);
        return { errno, value };
    }
    /** Writes a value as bytes. */
    write({ offset, width }, value) {
        return this.#device.write(offset, encodeScalar(value, width));
    }
    read_pending_bytes() {
        return this.#readField('pending_bytes');
    }
    read_data_offset() {
        return this.#readField('data_offset');
    }
    read_data_size() {
        return this.#readField('data_size');
    }
    /** Collects the segment that `data_offset` and `data_size` gave when they were last read. */
    collect() {
        const segment = new Uint8Array(Number(this.data_size));
        const errno = this.#device.read(Number(this.data_offset), segment);
        if (errno === 0) {
            this.collected.push(segment);
        }
        return errno;
    }
    /**
     * Stores a collected segment at `data_offset` as last read.
     *
     * @param number - Counts from 1.
     * @errors EINVAL when no such segment was collected.
     */
    store(number) {
        const segment = this.collected[Number(number) - 1];
        if (segment === undefined) {
            return -EINVAL;
        }
        this.#storedBytes = segment.length;
        return this.#device.write(Number(this.data_offset), segment);
    }
    /** Writes the length of what was last stored to `data_size`. */
    submit() {
        return this.write(fieldOf(this.#layout, 'data_size'), BigInt(this.#storedBytes));
    }
    #readField(name) {
        return this.read(fieldOf(this.#layout, name)).errno;
    }
    #remember(offset, width, value) {
        const field = this.#layout.fields.find((candidate) => candidate.offset === offset && candidate.width === width);
        if (field?.name === 'pending_bytes' || field?.name === 'data_offset' || field?.name === 'data_size') {
            this[field.name] = value;
        }
    }
}
