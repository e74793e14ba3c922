// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A device that clients reach by messages: who has it open, what it reaches, when time passes, and the log of accesses.
import { EINVAL } from '../core/index.js';
import { VECTORS } from '../device/device.js';
import { MIGRATION_REGION_INDEX } from '../device/regions.js';
import { hexadecimal } from '../user/access-log.js';
import { TRANSFER_BYTES_MAX } from './frame.js';
import { RemoteBus } from './remote-bus.js';
import { Session } from './session.js';
export class Served {
    bus = new RemoteBus();
    device;
    /** MSI-X vectors of the device. */
    vectors = VECTORS;
    tickMilliseconds;
    #ticksWithAccess;
    #name;
    #log;
    #regions = new Map();
    #sessions = new Set();
    #isNew = true;
    #room;
    /** @param create - Makes a device that reaches this bus. */
    constructor(create, { ticks, name, log }) {
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
    connect(link) {
        return new Session(this, link);
    }
    tick() {
        if (this.#sessions.size > 0) {
            for (const session of this.#sessions) {
                session.tick();
            }
            this.device.work();
        }
    }
    /** A client opens the device. A new device is open already, for its first user. @returns 0 or a negative errno. */
    enter(session) {
        const errno = this.#isNew ? 0 : this.device.open();
        this.#isNew = false;
        this.#log?.({ device: this.#name, kind: 'open', errno });
        if (errno === 0) {
            this.#sessions.add(session);
        }
        return errno;
    }
    /** A client that had the device open is gone. */
    leave(session) {
        this.#sessions.delete(session);
        const errno = this.device.close();
        this.#log?.({ device: this.#name, kind: 'close', errno });
    }
    reset() {
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
    readLarge(index, offset, count, take) {
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
    read(index, offset, into) {
        const region = this.#region(index);
        const errno = region === undefined ? -EINVAL : region.read(offset, into);
        this.#note('read', index, offset, into, errno);
        return errno;
    }
    write(index, offset, from) {
        const region = this.#region(index);
        const errno = region === undefined ? -EINVAL : region.write(offset, from);
        this.#note('write', index, offset, from, errno);
        return errno;
    }
    #region(index) {
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
    #note(kind, index, offset, bytes, errno) {
        if (this.#log !== undefined && index === MIGRATION_REGION_INDEX) {
            const device = this.#name;
            if (kind === 'read' && errno !== 0) {
                this.#log({ device, kind, offset, count: bytes.length, errno });
            }
            else {
                this.#log({ device, kind, offset, bytes: hexadecimal(bytes), errno });
            }
        }
        if (this.#ticksWithAccess) {
            this.tick();
        }
    }
}
