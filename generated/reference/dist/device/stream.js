// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on the way
// in, since what comes from a user may be anything.
import { HEADER_BYTES } from './image.js';
/** Where the parts of a header lie. */
const AT = { magic: 0, kind: 4, number: 8, checksum: 12, first: 16, second: 20 };
/** Where the parts of a head lie behind those. */
const HEAD = { attempt: 24, blocks: 28, blockBytes: 32 };
/** "MIG1" as bytes. */
const MAGIC = 0x3147494d;
const KINDS = ['head', 'block', 'plain', 'end'];
/** Bytes of the segment that begins a stream. */
export const HEAD_BYTES = HEADER_BYTES + 16;
/** Bytes of the segment that ends a stream. */
export const END_BYTES = HEADER_BYTES;
/** The first segment of a stream. */
export function encodeHead(head) {
    const bytes = new Uint8Array(HEAD_BYTES);
    const view = viewOf(bytes);
    view.setUint32(HEAD.attempt, head.attempt, true);
    view.setUint32(HEAD.blocks, head.blocks, true);
    view.setUint32(HEAD.blockBytes, head.blockBytes, true);
    return seal(bytes, 'head', 0, head.device, head.version);
}
/** Makes a segment of a block, whose bytes lie behind room for the header. */
export function encodeBlock(kind, bytes, number, block) {
    return seal(bytes, kind, number, block, bytes.length - HEADER_BYTES);
}
/** The last segment of a stream. */
export function encodeEnd(number) {
    return seal(new Uint8Array(END_BYTES), 'end', number, 0, 0);
}
/**
 * What some bytes say that they are.
 *
 * @returns Undefined when the bytes are no segment: too few or too many, or not as they were when they were made.
 * @rule stream.identify
 */
export function decodeSegment(bytes) {
    if (bytes.length < HEADER_BYTES) {
        return undefined;
    }
    const view = viewOf(bytes);
    const kind = KINDS[view.getUint32(AT.kind, true)];
    if (view.getUint32(AT.magic, true) !== MAGIC ||
        view.getUint32(AT.checksum, true) !== checksum(view, kind)) {
        return undefined;
    }
    const number = view.getUint32(AT.number, true);
    const first = view.getUint32(AT.first, true);
    const second = view.getUint32(AT.second, true);
    switch (kind) {
        case 'head':
            return bytes.length === HEAD_BYTES
                ? { kind: 'head', number, head: { device: first, version: second, ...readHead(view) } }
                : undefined;
        case 'block':
        case 'plain':
            return bytes.length === HEADER_BYTES + second
                ? { kind, number, block: first, length: second }
                : undefined;
        case 'end':
            return bytes.length === END_BYTES ? { kind: 'end', number } : undefined;
        case undefined:
            return undefined;
    }
}
function readHead(view) {
    return {
        attempt: view.getUint32(HEAD.attempt, true),
        blocks: view.getUint32(HEAD.blocks, true),
        blockBytes: view.getUint32(HEAD.blockBytes, true),
    };
}
/** Fills in the header of a segment. */
function seal(bytes, kind, number, first, second) {
    const view = viewOf(bytes);
    view.setUint32(AT.magic, MAGIC, true);
    view.setUint32(AT.kind, KINDS.indexOf(kind), true);
    view.setUint32(AT.number, number, true);
    view.setUint32(AT.first, first, true);
    view.setUint32(AT.second, second, true);
    view.setUint32(AT.checksum, checksum(view, kind), true);
    return bytes;
}
/**
 * Two running sums over the words of a segment but the checksum's own. The second one makes the order of the words count;
 * twice of it, so that every word counts an odd number of times and none can change unnoticed.
 * What is left over behind the last whole word does not count.
 */
function checksum(view, kind) {
    const end = kind === 'plain' ? HEADER_BYTES : view.byteLength - 3;
    let sum = view.getUint32(AT.magic, true) + view.getUint32(AT.kind, true) + view.getUint32(AT.number, true);
    let sumOfSums = 0;
    for (let offset = AT.first; offset < end; offset += 4) {
        sum = (sum + view.getInt32(offset, true)) | 0;
        sumOfSums = (sumOfSums + sum) | 0;
    }
    return (2 * sumOfSums + sum) >>> 0;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
