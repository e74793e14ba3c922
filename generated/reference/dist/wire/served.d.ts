// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type DeviceServer, type ServerLink, type s32, type u32 } from '../core/index.js';
import { type MigrationDevice } from '../device/device.js';
import type { LoggedEntry } from './log-lines.js';
import { RemoteBus } from './remote-bus.js';
import { Session } from './session.js';
/** When a tick passes: after so many milliseconds, with each access of a region, or never. */
export type Ticks = {
    readonly milliseconds: number;
} | 'access' | 'never';
export interface ServedOptions {
    readonly ticks: Ticks;
    /** What the log calls the device. */
    readonly name: string;
    /** Called for each access of the migration region, each reset, open and close. */
    readonly log?: ((entry: LoggedEntry) => void) | undefined;
}
export declare class Served implements DeviceServer {
    #private;
    readonly bus: RemoteBus;
    readonly device: MigrationDevice;
    /** MSI-X vectors of the device. */
    readonly vectors: u32;
    readonly tickMilliseconds: number;
    /** @param create - Makes a device that reaches this bus. */
    constructor(create: (bus: RemoteBus) => MigrationDevice, { ticks, name, log }: ServedOptions);
    connect(link: ServerLink): Session;
    tick(): void;
    /** A client opens the device. A new device is open already, for its first user. @returns 0 or a negative errno. */
    enter(session: Session): s32;
    /** A client that had the device open is gone. */
    leave(session: Session): void;
    reset(): s32;
    /**
     * Reads a region into room that is used again, so that a read that fails costs no memory.
     *
     * @param take - Called with the bytes of a read that succeeds. They are not to be kept.
     * @returns 0 or a negative errno.
     */
    readLarge(index: u32, offset: number, count: u32, take: (bytes: Uint8Array) => void): s32;
    read(index: u32, offset: number, into: Uint8Array): s32;
    write(index: u32, offset: number, from: Uint8Array): s32;
}
