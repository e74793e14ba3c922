// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ByteOrder, type StructValues } from './codec.js';
import { type StructLayout } from './layout.js';
import type { u32, u64 } from './types.js';
/** Encodes and decodes the structs of a uAPI as one host lays them out. */
export declare class StructCodec {
    #private;
    /**
     * A codec of one edition on one host.
     *
     * @param layoutOf - Gives the layout of the struct with a C tag, as the `structLayout` of an edition.
     * @param order - Byte order of the host.
     */
    constructor(layoutOf: (tag: string) => StructLayout, order: ByteOrder);
    /** Size of a struct in bytes. */
    bytes(tag: string): u32;
    /** A struct as bytes; members without a value are zero. */
    encode(tag: string, values: StructValues): Uint8Array;
    /**
     * The unsigned value of one member.
     *
     * @param bytes - Begin with the struct, and hold at least that member.
     */
    read(tag: string, member: string, bytes: Uint8Array): u64;
}
