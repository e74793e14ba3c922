// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// A RESUMING session: what the user has stored so far. Nothing of it reaches the device before the session is closed
// with success. Sessions are values, as in saving.ts.
import { EINVAL } from '../core/index.js';
import { BLOCKS } from './hardware.js';
import { decodeSegment } from './segment.js';
/**
 * Starts with an empty window and no segment.
 *
 * @param windowBytes - Size of the data window.
 * @rule resuming.open
 * @rule data-window.fresh
 */
export function openResuming(windowBytes) {
    return { kind: 'resuming', segments: [], window: new Uint8Array(windowBytes), started: false, size: 0n };
}
/**
 * The user reads `data_offset`, to begin with a segment.
 *
 * @rule resuming.step.data-offset
 */
export function startSegment(session) {
    return { ...session, started: true };
}
/**
 * The user stores bytes in the window, in any number of accesses.
 *
 * @param offset - Bytes from the window's start.
 * @rule resuming.step.store
 */
export function storeBytes(session, offset, bytes) {
    const window = session.window.slice();
    window.set(bytes, offset);
    return { ...session, window };
}
/**
 * The user writes `data_size`: the window holds a segment of that length.
 *
 * @returns The session with the segment in it, or a negative errno; the session is then as it was.
 * @errors EINVAL when `data_offset` was not read before, when the length is zero or beyond the window, when the bytes are
 * no segment of this device, and when the segment does not follow the last one.
 * @rule data-size.refuse
 * @rule stream.order
 */
export function acceptSegment(session, size) {
    if (!session.started || size === 0n || size > BigInt(session.window.length)) {
        return -EINVAL;
    }
    const segment = decodeSegment(session.window.slice(0, Number(size)));
    if (segment === undefined || !follows(session.segments, segment)) {
        return -EINVAL;
    }
    // A stream that begins anew replaces what came before. @rule stream.restart
    const segments = segment.sequence === 0 ? [segment] : [...session.segments, segment];
    return { kind: 'resuming', segments, window: new Uint8Array(session.window.length), started: false, size };
}
/** Whether a segment may come after these: the next in sequence of a stream without an end, or the first of a new one. */
function follows(segments, segment) {
    if (segment.kind === 'block' && segment.block >= BLOCKS) {
        return false;
    }
    return segment.sequence === 0 || (segment.sequence === segments.length && segments.at(-1)?.kind !== 'end');
}
/**
 * The memory that a stream describes.
 *
 * @returns The memory, or a negative errno.
 * @errors EINVAL when the stream has no end, or lacks a block.
 * @rule resuming.close.check
 * @rule resuming.close.refuse
 */
export function restoredMemory(session) {
    const end = session.segments.at(-1);
    if (end?.kind !== 'end' || end.blocks !== BLOCKS) {
        return -EINVAL;
    }
    const words = new Map(session.segments.flatMap((segment) => segment.kind === 'block' ? [[segment.block, segment.word]] : []));
    return words.size === BLOCKS ? Array.from({ length: BLOCKS }, (_, block) => words.get(block)) : -EINVAL;
}
