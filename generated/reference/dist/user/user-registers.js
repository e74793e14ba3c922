// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The registers of a migration region as a user works with them: each as last read, and the accesses that the protocols
// of collecting and storing are made of.
import { decodeScalar, EINVAL, encodeScalar, fieldOf, } from '../core/index.js';
import { USUAL_LIMITS } from './limits.js';
import { readPieces, writePieces } from './pieces.js';
import { Refusals } from './refusals.js';
/**
 * The registers of one region, and the segments that its user holds. A register as a property is what was last read; the
 * methods access the device, and return 0 or a negative errno.
 */
export class UserRegisters {
    /** What was collected, in its order, and what is stored. */
    segments = [];
    /** The segment to store next: its place in `segments`, from 0. */
    next = 0;
    /** What was refused, and not by the device. */
    refusals;
    #rules;
    #access;
    #pieceBytes;
    #segmentBytesMax;
    /** By name, as last read. */
    #last;
    #storedBytes = 0;
    /**
     * Knows nothing of the device yet: every register counts as zero until it is read.
     *
     * @param rules - What the edition says of the registers.
     * @param access - The way to the region.
     * @param pieceBytes - Bytes of an access to the data section, a power of two.
     * @param segmentBytesMax - Bytes of a segment that the user has room for.
     * @param refusals - Where what is refused is named.
     */
    constructor(rules, access, pieceBytes = USUAL_LIMITS.pieceBytes, segmentBytesMax = USUAL_LIMITS.segmentBytesMax, refusals = new Refusals()) {
        this.#rules = rules;
        this.#access = access;
        this.#pieceBytes = pieceBytes;
        this.#segmentBytesMax = segmentBytesMax;
        this.refusals = refusals;
        this.#last = new Map(rules.layout.fields.map(({ name }) => [name, 0n]));
    }
    /** The bits with a meaning, as last read. */
    get device_state() {
        return Number(this.#last.get('device_state')) & this.#rules.mask;
    }
    /** As last read. */
    get pending_bytes() {
        return this.#last.get('pending_bytes');
    }
    /** As last read. */
    get data_offset() {
        return this.#last.get('data_offset');
    }
    /** As last read. */
    get data_size() {
        return this.#last.get('data_size');
    }
    /**
     * Reads bytes as one value; that of a register is remembered.
     *
     * @returns 0 and the value, or a negative errno.
     */
    read({ offset, width }) {
        const bytes = new Uint8Array(width);
        const errno = this.#access.read(offset, bytes);
        if (errno !== 0) {
            return { errno };
        }
        const value = decodeScalar(bytes, this.#access.byteOrder);
        const field = this.#rules.layout.fields.find((candidate) => candidate.offset === offset);
        if (field !== undefined) {
            this.#last.set(field.name, value);
        }
        return { errno, value };
    }
    /** Writes a value as bytes; returns 0 or a negative errno. */
    write({ offset, width }, value) {
        return this.#access.write(offset, encodeScalar(value, width, this.#access.byteOrder));
    }
    /** Reads `device_state` and remembers it. */
    read_device_state() {
        return this.#readField('device_state');
    }
    /** Reads `pending_bytes` and remembers it. */
    read_pending_bytes() {
        return this.#readField('pending_bytes');
    }
    /** Reads `data_offset` and remembers it. */
    read_data_offset() {
        return this.#readField('data_offset');
    }
    /** Reads `data_size` and remembers it. */
    read_data_size() {
        return this.#readField('data_size');
    }
    /**
     * Changes bits of `device_state`; the value that was written is the one to remember.
     *
     * @param keep - The bits that stay as they are, beside the reserved ones.
     * @param set - The bits to set.
     * @returns 0 or the negative errno of the access that failed; the user then reads `device_state` again.
     * @rule device-state.reserved.preserve
     */
    change_device_state(keep, set) {
        return this.read_device_state() || this.write_device_state(keep, set);
    }
    /**
     * As `change_device_state`, from the value that was last read: with nothing between that read and the write, a user that
     * has looked at the value knows what it changes.
     *
     * @param keep - The bits that stay as they are, beside the reserved ones.
     * @param set - The bits to set.
     * @returns 0 or the negative errno of the write.
     * @rule device-state.reset.window
     */
    write_device_state(keep, set) {
        const field = fieldOf(this.#rules.layout, 'device_state');
        const changed = (this.#last.get(field.name) & ~BigInt(this.#rules.mask & ~keep)) | BigInt(set);
        const errno = this.write(field, changed);
        if (errno === 0) {
            this.#last.set(field.name, changed);
        }
        return errno;
    }
    /**
     * Collects the segment that `data_offset` and `data_size` gave when they were last read. One of no bytes is none.
     *
     * @errors EINVAL when it is longer than the user has room for, or lies in the registers or beyond the region.
     * @rule segment.sense
     */
    collect() {
        if (this.data_size > BigInt(this.#segmentBytesMax)) {
            return this.refusals.refuse('segment-too-long');
        }
        const segment = new Uint8Array(Number(this.data_size));
        if (segment.length === 0) {
            return 0;
        }
        const errno = this.#refusePlace(segment) ||
            readPieces(this.#access, Number(this.data_offset), segment, this.#pieceBytes);
        if (errno === 0) {
            this.segments.push(segment);
        }
        return errno;
    }
    /**
     * Stores the next segment at `data_offset` as last read. One that is refused stays the next.
     *
     * @errors EINVAL when there is none, or it would lie in the registers or beyond the region.
     * @rule segment.sense
     */
    store() {
        const segment = this.segments[this.next];
        if (segment === undefined) {
            return -EINVAL;
        }
        const refused = this.#refusePlace(segment);
        if (refused !== 0) {
            return refused;
        }
        this.next += 1;
        this.#storedBytes = segment.length;
        return writePieces(this.#access, Number(this.data_offset), segment, this.#pieceBytes);
    }
    /** Writes the length of the segment that was last stored to `data_size`. */
    write_data_size() {
        return this.write(fieldOf(this.#rules.layout, 'data_size'), BigInt(this.#storedBytes));
    }
    /** 0 where a segment lies behind the registers and within the region. */
    #refusePlace(segment) {
        const end = this.#access.regionBytes ?? BigInt(Number.MAX_SAFE_INTEGER);
        const isInside = this.data_offset >= BigInt(this.#rules.layout.size) && this.data_offset + BigInt(segment.length) <= end;
        return isInside ? 0 : this.refusals.refuse('segment-misplaced');
    }
    #readField(name) {
        return this.read(fieldOf(this.#rules.layout, name)).errno;
    }
}
