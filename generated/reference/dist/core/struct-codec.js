// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Structs by their C tag, for code that works with several of them in one byte order.
import { decodeScalar, encodeStruct } from './codec.js';
import { fieldOf } from './layout.js';
/** Encodes and decodes the structs of a uAPI as one host lays them out. */
export class StructCodec {
    #layoutOf;
    #order;
    /**
     * A codec of one edition on one host.
     *
     * @param layoutOf - Gives the layout of the struct with a C tag, as the `structLayout` of an edition.
     * @param order - Byte order of the host.
     */
    constructor(layoutOf, order) {
        this.#layoutOf = layoutOf;
        this.#order = order;
    }
    /** Size of a struct in bytes. */
    bytes(tag) {
        return this.#layoutOf(tag).size;
    }
    /** A struct as bytes; members without a value are zero. */
    encode(tag, values) {
        return encodeStruct(this.#layoutOf(tag), values, this.#order);
    }
    /**
     * The unsigned value of one member.
     *
     * @param bytes - Begin with the struct, and hold at least that member.
     */
    read(tag, member, bytes) {
        const { offset, width } = fieldOf(this.#layoutOf(tag), member);
        return decodeScalar(bytes.subarray(offset, offset + width), this.#order);
    }
}
