// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A SAVING session: the segments that the user has still to collect. Sessions are values: a change makes a new one,
// so that an unwind returns to the old one by returning to its value.

import type { u32, u64 } from 'uapi';
import { BLOCKS } from './hardware.js';
import { encodeSegment, segmentBytes } from './segment.js';

/** What a segment to come will hold: the number of a block, or the end of the stream. */
type Pending = u32 | 'end';

export interface SavingSession {
  readonly kind: 'saving';
  /** Segments that were made available so far. */
  readonly sequence: u32;
  readonly pending: readonly Pending[];
  /** The segment in the window: made available and not yet known to be collected. */
  readonly current?: Uint8Array;
}

/**
 * Starts with an empty window and every block pending.
 *
 * @param running - Whether the device runs, so that more will follow; else the stream has its end.
 * @rule saving.open
 * @rule data-window.fresh
 */
export function openSaving(running: boolean): SavingSession {
  const blocks = Array.from({ length: BLOCKS }, (_, block) => block);
  return { kind: 'saving', sequence: 0, pending: running ? blocks : [...blocks, 'end'] };
}

/**
 * The device stopped: what is pending is now all there is.
 *
 * @rule saving.end
 */
export function deviceStopped(session: SavingSession): SavingSession {
  return { ...session, pending: [...session.pending, 'end'] };
}

/** A block changed after the session began; it is pending again unless it still is. */
export function blockChanged(session: SavingSession, block: u32): SavingSession {
  return session.pending.includes(block) ? session : { ...session, pending: [...session.pending, block] };
}

/**
 * The user reads `pending_bytes`, which says that the segment in the window was collected.
 *
 * @rule saving.segment.commit
 */
export function segmentCollected(session: SavingSession): SavingSession {
  return { kind: 'saving', sequence: session.sequence, pending: session.pending };
}

/**
 * The user reads `data_offset`, which makes the next segment available; again, it changes nothing.
 *
 * @param memory - The device's memory now.
 * @rule saving.segment.available
 * @rule data-window.reread
 */
export function makeAvailable(session: SavingSession, memory: readonly u64[]): SavingSession {
  const [next, ...pending] = session.pending;
  if (session.current !== undefined || next === undefined) {
    return session;
  }
  const { sequence } = session;
  const current =
    next === 'end'
      ? encodeSegment({ kind: 'end', sequence, blocks: BLOCKS })
      : encodeSegment({ kind: 'block', sequence, block: next, word: memory[next] ?? 0n });
  return { kind: 'saving', sequence: sequence + 1, pending, current };
}

/**
 * Bytes that are still to be made available.
 *
 * @rule pending-bytes.estimate
 */
export function pendingBytes(session: SavingSession): u64 {
  return BigInt(
    session.pending.reduce<number>((sum, next) => sum + segmentBytes(next === 'end' ? 'end' : 'block'), 0),
  );
}
