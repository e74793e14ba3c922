// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type DoubleParity, type u32 } from '../core/index.js';
import type { ImageShape } from './image.js';
/** Which device a stream comes from, and which version of this format it has. */
export interface Identity {
    /** As in the PCI configuration space: the vendor in the low half, the device in the high half. */
    readonly device: u32;
    /** Streams of this version and of older ones are taken. */
    readonly version: u32;
}
/** Begins a stream, and makes void what came before. */
export interface Head extends Identity, ImageShape {
    /** Streams that the same session began before this one. */
    readonly attempt: u32;
}
/** Where a segment stands in its stream. */
export interface Place {
    /** How many segments stand before it. */
    readonly number: u32;
    /** The check of the one before it, which counts in its own: so each check depends on all of the stream so far. */
    readonly after: DoubleParity;
}
/** Where a stream begins. */
export declare const FIRST: Place;
/** What a segment says of itself; its bytes of state, if any, lie behind that. */
export type Segment = {
    readonly kind: 'head';
    readonly number: u32;
    readonly head: Head;
}
/** Of a plain one the header counts; what its content is worth is left to the device. */
 | {
    readonly kind: 'block' | 'plain';
    readonly number: u32;
    readonly block: u32;
    readonly length: u32;
} | {
    readonly kind: 'end';
    readonly number: u32;
};
/** Bytes of the header of a segment. */
export declare const HEADER_BYTES: u32;
/** Bytes of the segment that begins a stream. */
export declare const HEAD_BYTES: u32;
/** Bytes of the segment that ends a stream. */
export declare const END_BYTES: u32;
/**
 * Makes the first segment of a stream.
 *
 * @param into - Where the segment is to begin.
 * @returns The bytes of it that the segment takes; the same for every other kind.
 */
export declare function encodeHead(into: Uint8Array, head: Head): Uint8Array;
/**
 * Makes a segment of a block.
 *
 * @param parity - That of its content.
 */
export declare function encodeBlock(into: Uint8Array, place: Place, block: u32, content: Uint8Array, parity: DoubleParity): Uint8Array;
/** As for a block whose content does not count. */
export declare function encodePlain(into: Uint8Array, place: Place, block: u32, content: Uint8Array): Uint8Array;
/** Makes the last segment of a stream. */
export declare function encodeEnd(into: Uint8Array, place: Place): Uint8Array;
/** Where the segment behind this one stands, as long as its bytes are as they were made. */
export declare function placeBehind(segment: Uint8Array): Place;
/**
 * What some bytes say that they are.
 *
 * @param after - The check of the segment that they are to follow; a head follows none.
 * @returns Undefined when the bytes are no segment: too few or too many, or not as they were when they were made; and where the
 * stream in front of them is not as it was then.
 * @rule stream.identify
 */
export declare function decodeSegment(bytes: Uint8Array, after: DoubleParity): Segment | undefined;
