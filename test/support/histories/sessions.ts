// SPDX-License-Identifier: MIT
// The sessions of the data window, as the protocols promise them: what the user sees stays as it is until the user goes
// on, nothing is left of an earlier session, and what is restored is what was stored.

import { FIRST, type Place, placeBehind } from '../../../spec/vfio-migration/device/stream.js';
import { decodeScalar, EINVAL } from '../../../src/runtime/index.js';
import { RESUMING, RUNNING, WINDOW } from '../editions.js';
import { CLOSED, followSession, type Resuming, type Saving, type Session } from './follow-session.js';
import { isReset } from './hardware-checks.js';
import { restoring } from './restoring.js';
import { refusalOf } from './state-writes.js';
import { beginsWith, contentsSaid, isHead, mayFollow, type Recording, sealedPart } from './streams.js';
import { claim, Violation } from './violation.js';
import { type Done, isAccess, type World } from './world.js';

/** What the window shows, and what an empty one does; the largest window has as many bytes. */
const SHOWN = new Uint8Array(8192);
const ZEROS = new Uint8Array(8192);

export class Sessions {
  /** Streams that were given out whole. */
  readonly #recordings: Recording[] = [];
  #session: Session = CLOSED;
  /** Whether a user has put into the registers what no device would, past all checks. */
  #isTampered: boolean = false;

  get nextPlace(): Place {
    const last = this.#session.kind === 'resuming' ? this.#session.stream.at(-1) : undefined;
    return last === undefined ? FIRST : placeBehind(last);
  }

  /** Another device has just been started. */
  restart(): void {
    this.#session = CLOSED;
    this.#isTampered = false;
  }

  /** Follows a deed and looks at what it did to the session. */
  check(world: World, done: Done): void {
    const before = this.#session;
    this.#session = followSession(world, before, done);
    if (isReset(done)) this.#isTampered = false;
    if (done.deed.kind === 'map' && before.kind === 'saving') this.#isTampered = true;
    if (before.kind === 'resuming') {
      this.#checkSubmitted(world, before, done);
      this.#checkLeft(world, before, done);
    }
    if (this.#session.kind === 'saving') vouchFor(world, this.#session);
    if (done.after.isOpen) checkWindow(world, this.#session);
    checkRepeated(world, done);
    this.#record(world, done);
  }

  /** A segment is taken that was announced, that somebody made, and that follows; all others are refused. */
  #checkSubmitted({ setting, made }: World, session: Resuming, { deed, errno, met }: Done): void {
    if (!isAccess(deed, 'write', 24, 8) || met.length > 0) return;
    const size = decodeScalar(deed.bytes, setting.byteOrder);
    const announced = session.started && size > 0n && size <= BigInt(setting.windowBytes);
    const segment = session.window.subarray(0, announced ? Number(size) : 0);
    const isSound = mayFollow(session.stream, segment, setting.shape) && made.has(sealedPart(segment));
    claim(
      errno !== 0 || (announced && isSound),
      () => `a segment was accepted ${announced ? 'that does not follow' : 'out of turn'}`,
      () => ({ expected: 'EINVAL' }),
    );
    const segments = [...session.accepted, segment];
    const known = announced && this.#recordings.some((recording) => beginsWith(recording.segments, segments));
    claim(
      errno === 0 || !known,
      () => 'a segment of a whole stream was refused',
      () => ({ expected: '' }),
    );
  }

  /** RESUMING is left with the contents that were stored, or not at all. */
  #checkLeft(world: World, { stream, accepted }: Resuming, { deed, errno, met, before, after }: Done): void {
    if (!isAccess(deed, 'write', 0, 4) || met.length > 0) return;
    if (errno === 0 && (after.bits & RESUMING) === 0) {
      const said = contentsSaid(stream, world.setting.shape);
      claim(
        said !== undefined,
        () => 'RESUMING was left without a whole stream',
        () => ({ expected: 'EINVAL' }),
      );
      claim(
        mayHaveWorked(world) || after.contents === said,
        () => 'what was restored is not what was stored',
      );
    }
    const value = Number(decodeScalar(deed.bytes, world.setting.byteOrder));
    const refused = errno === -EINVAL && refusalOf(world, before.state, value) === 0;
    const isWhole = this.#recordings.some(
      ({ segments }) => segments.length === accepted.length && beginsWith(segments, accepted),
    );
    claim(
      !refused || !isWhole,
      () => 'a whole stream was refused',
      () => ({ expected: '' }),
    );
  }

  /** A stopped device that has no more to give has given a whole stream, if the user has followed the protocol. */
  #record(world: World, { deed, errno, after }: Done): void {
    const session = this.#session;
    if (this.#isTampered || session.kind !== 'saving' || session.tainted || session.given.length === 0)
      return;
    if (!isAccess(deed, 'read', 8, 8) || errno !== 0 || (after.state & RUNNING) !== 0) return;
    if (deed.bytes.some((byte) => byte !== 0)) return;
    const segments = session.given;
    const collected = world.collected.slice(-segments.length);
    if (collected.length !== segments.length || !beginsWith(collected, segments)) return;
    const last = segments.slice(segments.map(isHead).lastIndexOf(true));
    const said = contentsSaid(last, world.setting.shape);
    this.#recordings.push({ segments, said, contents: after.contents });
  }

  /** What was given out stands for what the device held. */
  checkRecordings({ collected }: World): void {
    const [wrong] = this.#recordings.filter(({ said, contents }) => said !== contents);
    claim(
      wrong === undefined,
      () => 'what was collected is not what the device held',
      () => ({ lines: restoring(collected, wrong!) }),
    );
  }
}

/** Whether time has passed on the way of the last write while the device ran. */
function mayHaveWorked({ device, setting }: World): boolean {
  return setting.within && device.trace.slice(0, -1).some((state) => (state & RUNNING) !== 0);
}

/** The segment in the window was made by a device. */
function vouchFor({ made }: World, { current }: Saving): void {
  if (current !== undefined) made.add(sealedPart(current));
}

function checkWindow(world: World, session: Session): void {
  const { bytes, size } = shownBy(session);
  const shown = world.peekInto(WINDOW, SHOWN.subarray(0, world.setting.windowBytes));
  const rest = shown.subarray(bytes.length);
  const asExpected =
    Buffer.compare(shown.subarray(0, bytes.length), bytes) === 0 &&
    Buffer.compare(rest, ZEROS.subarray(0, rest.length)) === 0;
  if (!asExpected) {
    const at = shown.findIndex((byte, index) => byte !== (bytes[index] ?? 0));
    throw new Violation(`byte ${at} of the window is ${shown[at]}`, {
      lines: [`read ${WINDOW + at}/1 => ${bytes[at] ?? 0}`],
    });
  }
  const shownSize = world.peekValue(24, 8);
  claim(
    shownSize === size,
    () => `data_size is ${shownSize}`,
    () => ({ lines: [`read data_size => ${size}`] }),
  );
}

/** What the data section should show; in a closed session nothing. */
function shownBy(session: Session): { readonly bytes: Uint8Array; readonly size: bigint } {
  switch (session.kind) {
    case 'closed':
      return { bytes: new Uint8Array(0), size: 0n };
    case 'saving': {
      const bytes = session.current ?? new Uint8Array(0);
      return { bytes, size: BigInt(bytes.length) };
    }
    case 'resuming':
      return { bytes: session.window, size: session.size };
  }
}

/** What was read of `pending_bytes` or `data_offset`, reads the same again. */
function checkRepeated(world: World, { deed, errno }: Done): void {
  if (errno !== 0 || !(isAccess(deed, 'read', 8, 8) || isAccess(deed, 'read', 16, 8))) return;
  const value = decodeScalar(deed.bytes, world.setting.byteOrder);
  const again = world.peekValue(deed.offset, 8);
  const name = deed.offset === 8 ? 'pending_bytes' : 'data_offset';
  claim(
    again === value,
    () => `${name} is ${value}, then ${again}`,
    () => ({ lines: [`read ${name} => ${value}`] }),
  );
}
