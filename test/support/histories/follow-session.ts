// SPDX-License-Identifier: MIT
// A model of the data window's session: what each deed makes of it.

import { decodeScalar } from '../../../src/runtime/index.js';
import { ERROR, RESUMING, RUNNING, SAVING, WINDOW } from '../editions.js';
import { isReset } from './hardware-checks.js';
import { isHead } from './streams.js';
import { claim } from './violation.js';
import { type Done, isAccess, type World, wasBegun } from './world.js';

export interface Saving {
  readonly kind: 'saving';
  /** The segment in the window. */
  readonly current: Uint8Array | undefined;
  /** Every segment that was made available. */
  readonly given: readonly Uint8Array[];
  /** Whether a change went unnoticed, as changes of a stopped device may. */
  readonly tainted: boolean;
}

export interface Resuming {
  readonly kind: 'resuming';
  readonly window: Uint8Array;
  /** Per byte of the window, whether it was written since the session began. */
  readonly written: Uint8Array;
  /** The last length that was accepted. */
  readonly size: bigint;
  /** Whether `data_offset` was read since. */
  readonly started: boolean;
  /** What was accepted since the session began. */
  readonly accepted: readonly Uint8Array[];
  /** What was accepted since the last head. */
  readonly stream: readonly Uint8Array[];
}

export type Session = { readonly kind: 'closed' } | Saving | Resuming;

export const CLOSED: Session = { kind: 'closed' };

/** The session after a deed. */
export function followSession(world: World, session: Session, done: Done): Session {
  if (isReset(done) || !done.after.isOpen) return CLOSED;
  if (isAccess(done.deed, 'write', 0, 4)) return followState(world, session, done);
  switch (session.kind) {
    case 'closed':
      return session;
    case 'saving':
      return followSaving(world, session, done);
    case 'resuming':
      return followResuming(world, session, done);
  }
}

/** Where a write follows a path, each arc of it counts by itself, also where a later one fails. */
function followState(world: World, session: Session, done: Done): Session {
  const { errno, before, after } = done;
  if (after.bits === ERROR) return CLOSED;
  if (!wasBegun(done)) return session;
  if (world.setting.edition.machine !== undefined) {
    const way = [before.state, ...world.device.trace];
    return way.slice(1).reduce((open, to, at) => followChange(world, open, way[at]!, to), session);
  }
  return errno === 0 ? followChange(world, session, before.state, after.state) : session;
}

function followChange(world: World, session: Session, from: number, to: number): Session {
  const began = ~from & to;
  if ((began & SAVING) !== 0) return { kind: 'saving', current: undefined, given: [], tainted: false };
  if ((began & RESUMING) !== 0) return newResuming(world.setting.windowBytes);
  if ((to & (SAVING | RESUMING)) === 0) return CLOSED;
  // A device that saves and runs again begins its stream anew.
  return session.kind === 'saving' && (began & RUNNING) !== 0 ? { ...session, current: undefined } : session;
}

function newResuming(windowBytes: number): Resuming {
  const nothing = { size: 0n, started: false, accepted: [], stream: [] };
  return {
    kind: 'resuming',
    window: new Uint8Array(windowBytes),
    written: new Uint8Array(windowBytes),
    ...nothing,
  };
}

function followSaving(world: World, session: Saving, { deed, errno, after }: Done): Saving {
  const isStopped = (after.state & RUNNING) === 0;
  if (deed.kind === 'bar' && isStopped) return { ...session, tainted: true };
  if (deed.kind === 'map') return { ...session, tainted: true, current: segmentShown(world) };
  if (errno !== 0) return session;
  if (isAccess(deed, 'read', 8, 8)) return { ...session, current: undefined };
  if (!isAccess(deed, 'read', 16, 8) || session.current !== undefined) return session;
  const current = segmentShown(world);
  return { ...session, current, given: current === undefined ? session.given : [...session.given, current] };
}

function segmentShown(world: World): Uint8Array | undefined {
  const size = Number(world.peekValue(24, 8));
  return size === 0 ? undefined : world.peek(WINDOW, size);
}

function followResuming(world: World, session: Resuming, { deed, errno }: Done): Resuming {
  if (errno !== 0) return session;
  if (isAccess(deed, 'read', 16, 8)) return { ...session, started: true };
  if (isAccess(deed, 'write', 24, 8)) {
    return submitted(world, session, decodeScalar(deed.bytes, world.setting.byteOrder));
  }
  if (deed.kind === 'map') return stored(session, deed.offset, deed.bytes);
  return deed.kind === 'write' && deed.offset >= WINDOW && deed.bytes.length > 0
    ? stored(session, deed.offset - WINDOW, deed.bytes)
    : session;
}

function stored(session: Resuming, offset: number, bytes: Uint8Array): Resuming {
  const window = session.window.slice();
  const written = session.written.slice();
  window.set(bytes, offset);
  written.fill(1, offset, offset + bytes.length);
  return { ...session, window, written };
}

/** The window may hold anything of this session by then. */
function submitted(world: World, session: Resuming, size: bigint): Resuming {
  const segment = session.window.slice(0, Number(size));
  const window = world.peek(WINDOW, world.setting.windowBytes);
  const foreign = window.findIndex((byte, index) => byte !== 0 && session.written[index] === 0);
  claim(
    foreign < 0,
    () => `byte ${foreign} of the window was never written in this session`,
    () => ({ lines: [`read ${WINDOW + foreign}/1 => 0`] }),
  );
  const accepted = [...session.accepted, segment];
  const stream = isHead(segment) ? [segment] : [...session.stream, segment];
  return { ...session, window, size, started: false, accepted, stream };
}
