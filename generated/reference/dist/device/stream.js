// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on the way
// in, since what comes from a user may be anything.
import { weightedSum, weightOf } from '../core/index.js';
/** Where the parts of a header lie. */
const AT = { magic: 0, kind: 4, number: 8, checksum: 12, first: 16, second: 20 };
/** Where the parts of a head lie behind those. */
const HEAD = { attempt: 24, blocks: 28, blockBytes: 32 };
/** "MIG1" as bytes. */
const MAGIC = 0x3147494d;
const KINDS = ['head', 'block', 'plain', 'end'];
/** Bytes of the header of a segment. */
export const HEADER_BYTES = 24;
/** Bytes of the segment that begins a stream. */
export const HEAD_BYTES = HEADER_BYTES + 16;
/** Bytes of the segment that ends a stream. */
export const END_BYTES = HEADER_BYTES;
/**
 * Makes the first segment of a stream.
 *
 * @param into - Where the segment is to begin.
 * @returns The bytes of it that the segment takes; the same for every other kind.
 */
export function encodeHead(into, head) {
    const bytes = into.subarray(0, HEAD_BYTES);
    const view = viewOf(bytes);
    view.setUint32(HEAD.attempt, head.attempt, true);
    view.setUint32(HEAD.blocks, head.blocks, true);
    view.setUint32(HEAD.blockBytes, head.blockBytes, true);
    const content = bytes.subarray(HEADER_BYTES);
    return seal(bytes, 'head', [0, head.device, head.version], wordsIn(content), weightedSum(content));
}
/**
 * Makes a segment of a block.
 *
 * @param sum - The weighted sum of its content.
 */
export function encodeBlock(into, number, block, content, sum) {
    const bytes = withContent(into, content);
    return seal(bytes, 'block', [number, block, content.length], wordsIn(content), sum);
}
/** As for a block whose content is not summed up. */
export function encodePlain(into, number, block, content) {
    return seal(withContent(into, content), 'plain', [number, block, content.length], 0, 0);
}
function withContent(into, content) {
    into.set(content, HEADER_BYTES);
    return into.subarray(0, HEADER_BYTES + content.length);
}
/** Makes the last segment of a stream. */
export function encodeEnd(into, number) {
    return seal(into.subarray(0, END_BYTES), 'end', [number, 0, 0], 0, 0);
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
    const content = contentOf(bytes, kind);
    if (view.getUint32(AT.magic, true) !== MAGIC ||
        view.getUint32(AT.checksum, true) !== checksum(view, wordsIn(content), weightedSum(content))) {
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
/**
 * Fills in the header of a segment.
 *
 * @param numbers - Its number in the stream, and the two that its kind gives a meaning.
 * @param words - How many words of content count.
 * @param sum - Their weighted sum.
 */
function seal(bytes, kind, [number, first, second], words, sum) {
    const view = viewOf(bytes);
    view.setUint32(AT.magic, MAGIC, true);
    view.setUint32(AT.kind, KINDS.indexOf(kind), true);
    view.setUint32(AT.number, number, true);
    view.setUint32(AT.first, first, true);
    view.setUint32(AT.second, second, true);
    view.setUint32(AT.checksum, checksum(view, words, sum), true);
    return bytes;
}
/**
 * The weighted sum of a header and its content. The words in front of the checksum count as one with the one behind it.
 *
 * @param words - How many words of content count.
 * @param sum - Their weighted sum.
 */
function checksum(view, words, sum) {
    const word = (at) => view.getUint32(at, true);
    const first = word(AT.magic) + word(AT.kind) + word(AT.number) + word(AT.first);
    const header = Math.imul(first, weightOf(0, words + 2)) + Math.imul(word(AT.second), weightOf(1, words + 2));
    return (header + sum) >>> 0;
}
/** What lies behind the header and counts: of a plain block nothing. */
function contentOf(bytes, kind) {
    return bytes.subarray(HEADER_BYTES, kind === 'plain' ? HEADER_BYTES : undefined);
}
function wordsIn(content) {
    return Math.floor(content.length / 4);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
