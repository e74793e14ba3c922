// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A device that clients reach by messages: who has it open, what it reaches, when time passes, and the log of accesses.

import { type DeviceServer, EINVAL, type RegionAccess, type ServerLink, type s32, type u32 } from 'uapi';
import { type MigrationDevice, VECTORS } from '../device/device.js';
import { MIGRATION_REGION_INDEX } from '../device/regions.js';
import { hexadecimal } from '../user/access-log.js';
import { TRANSFER_BYTES_MAX } from './frame.js';
import type { LoggedEntry } from './log-lines.js';
import { RemoteBus } from './remote-bus.js';
import { Session } from './session.js';

/** When a tick passes: after so many milliseconds, with each access of a region, or never. */
export type Ticks = { readonly milliseconds: number } | 'access' | 'never';

export interface ServedOptions {
  readonly ticks: Ticks;
  /** What the log calls the device. */
  readonly name: string;
  /** Called for each access of the migration region, each reset, open and close. */
  readonly log?: ((entry: LoggedEntry) => void) | undefined;
}

export class Served implements DeviceServer {
  readonly bus: RemoteBus = new RemoteBus();
  readonly device: MigrationDevice;
  /** MSI-X vectors of the device. */
  readonly vectors: u32 = VECTORS;
  readonly tickMilliseconds: number;
  readonly #ticksWithAccess: boolean;
  readonly #name: string;
  readonly #log: ((entry: LoggedEntry) => void) | undefined;
  readonly #regions: Map<u32, RegionAccess> = new Map();
  readonly #sessions: Set<Session> = new Set();
  #isNew = true;
  #room: Uint8Array | undefined;

  /** @param create - Makes a device that reaches this bus. */
  constructor(create: (bus: RemoteBus) => MigrationDevice, { ticks, name, log }: ServedOptions) {
    this.device = create(this.bus);
    this.tickMilliseconds = typeof ticks === 'object' ? ticks.milliseconds : 0;
    this.#ticksWithAccess = ticks === 'access';
    this.#name = name;
    this.#log = log;
    this.device.hardware.onInterrupt = (vector) => {
      for (const session of this.#sessions) {
        session.raise(vector);
      }
    };
  }

  connect(link: ServerLink): Session {
    return new Session(this, link);
  }

  tick(): void {
    if (this.#sessions.size > 0) {
      for (const session of this.#sessions) {
        session.tick();
      }
      this.device.work();
    }
  }

  /** A client opens the device. A new device is open already, for its first user. @returns 0 or a negative errno. */
  enter(session: Session): s32 {
    const errno = this.#isNew ? 0 : this.device.open();
    this.#isNew = false;
    this.#log?.({ device: this.#name, kind: 'open', errno });
    if (errno === 0) {
      this.#sessions.add(session);
    }
    return errno;
  }

  /** A client that had the device open is gone. */
  leave(session: Session): void {
    this.#sessions.delete(session);
    const errno = this.device.close();
    this.#log?.({ device: this.#name, kind: 'close', errno });
  }

  reset(): s32 {
    const errno = this.device.reset();
    this.#log?.({ device: this.#name, kind: 'reset', errno });
    return errno;
  }

  /**
   * Reads a region into room that is used again, so that a read that fails costs no memory.
   *
   * @param take - Called with the bytes of a read that succeeds. They are not to be kept.
   * @returns 0 or a negative errno.
   */
  readLarge(index: u32, offset: number, count: u32, take: (bytes: Uint8Array) => void): s32 {
    const room = this.#room ?? new Uint8Array(TRANSFER_BYTES_MAX);
    // Whoever reads meanwhile takes other room.
    this.#room = undefined;
    const into = room.subarray(0, count).fill(0);
    const errno = this.read(index, offset, into);
    if (errno === 0) {
      take(into);
    }
    this.#room = room;
    return errno;
  }

  read(index: u32, offset: number, into: Uint8Array): s32 {
    const region = this.#region(index);
    const errno = region === undefined ? -EINVAL : region.read(offset, into);
    this.#note('read', index, offset, into, errno);
    return errno;
  }

  write(index: u32, offset: number, from: Uint8Array): s32 {
    const region = this.#region(index);
    const errno = region === undefined ? -EINVAL : region.write(offset, from);
    this.#note('write', index, offset, from, errno);
    return errno;
  }

  #region(index: u32): RegionAccess | undefined {
    const known = this.#regions.get(index);
    if (known !== undefined) {
      return known;
    }
    const region = this.device.region(index);
    if (region !== undefined) {
      this.#regions.set(index, region);
    }
    return region;
  }

  #note(kind: 'read' | 'write', index: u32, offset: number, bytes: Uint8Array, errno: s32): void {
    if (this.#log !== undefined && index === MIGRATION_REGION_INDEX) {
      const device = this.#name;
      if (kind === 'read' && errno !== 0) {
        this.#log({ device, kind, offset, count: bytes.length, errno });
      } else {
        this.#log({ device, kind, offset, bytes: hexadecimal(bytes), errno });
      }
    }
    if (this.#ticksWithAccess) {
      this.tick();
    }
  }
}
