// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import type { u32, u64 } from '../core/index.js';
/** One block of memory, or the end of the stream. */
export type Segment = {
    readonly kind: 'block';
    readonly sequence: u32;
    readonly block: u32;
    readonly word: u64;
} | {
    readonly kind: 'end';
    readonly sequence: u32;
    readonly blocks: u32;
};
/** Bytes that a segment of this kind takes. */
export declare function segmentBytes(kind: Segment['kind']): u32;
/** The bytes of a segment. */
export declare function encodeSegment(segment: Segment): Uint8Array;
/**
 * The segment that some bytes are.
 *
 * @returns Undefined when the bytes are no segment of this device, whole and of the right size.
 */
export declare function decodeSegment(bytes: Uint8Array): Segment | undefined;
