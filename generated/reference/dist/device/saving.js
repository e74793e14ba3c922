// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import { BLOCKS } from './hardware.js';
import { encodeSegment, segmentBytes } from './segment.js';
/**
 * Starts with an empty window and every block pending.
 *
 * @param running - Whether the device runs, so that more will follow; else the stream has its end.
 * @rule saving.open
 * @rule data-window.fresh
 */
export function openSaving(running) {
    const blocks = Array.from({ length: BLOCKS }, (_, block) => block);
    return { kind: 'saving', sequence: 0, pending: running ? blocks : [...blocks, 'end'] };
}
/**
 * The device stopped: what is pending is now all there is.
 *
 * @rule saving.end
 */
export function deviceStopped(session) {
    return { ...session, pending: [...session.pending, 'end'] };
}
/** A block changed after the session began; it is pending again unless it still is. */
export function blockChanged(session, block) {
    return session.pending.includes(block) ? session : { ...session, pending: [...session.pending, block] };
}
/**
 * The user reads `pending_bytes`, which says that the segment in the window was collected.
 *
 * @rule saving.segment.commit
 */
export function segmentCollected(session) {
    return { kind: 'saving', sequence: session.sequence, pending: session.pending };
}
/**
 * The user reads `data_offset`, which makes the next segment available; again, it changes nothing.
 *
 * @param memory - The device's memory now.
 * @rule saving.segment.available
 * @rule data-window.reread
 */
export function makeAvailable(session, memory) {
    const [next, ...pending] = session.pending;
    if (session.current !== undefined || next === undefined) {
        return session;
    }
    const { sequence } = session;
    const current = next === 'end'
        ? encodeSegment({ kind: 'end', sequence, blocks: BLOCKS })
        : encodeSegment({ kind: 'block', sequence, block: next, word: memory[next] ?? 0n });
    return { kind: 'saving', sequence: sequence + 1, pending, current };
}
/**
 * Bytes that are still to be made available.
 *
 * @rule pending-bytes.estimate
 */
export function pendingBytes(session) {
    return BigInt(session.pending.reduce((sum, next) => sum + segmentBytes(next === 'end' ? 'end' : 'block'), 0));
}
