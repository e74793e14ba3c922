// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/** The other end of a connection. */
export interface ServerLink {
    /** Sends bytes, in the order of the calls. */
    send(bytes: Uint8Array): void;
    /** Ends the connection, once everything is sent. */
    end(): void;
    /** Whether so much waits to be sent that the session should answer no more. It goes on when `receive` is called again, with no bytes as well. */
    isFull?(): boolean;
    /** Descriptors that the client sends. A link that takes none has no such member. */
    readonly descriptors?: LinkDescriptors;
}
/** What can be done with descriptors that a client has sent. The end of the link closes all of them. */
export interface LinkDescriptors {
    /**
     * Signals an eventfd, behind all bytes that were sent before.
     *
     * @param descriptor - As `receive` has named it.
     */
    signal(descriptor: u32): void;
    /** Closes a descriptor. Its number may come again. */
    release(descriptor: u32): void;
}
/** One client of a server. It never throws, whatever a client sends. */
export interface ServerSession {
    /**
     * Takes the next bytes, which may end in the middle of a message.
     *
     * @param descriptors - Numbers for the descriptors that came with these bytes. They belong to the last message that begins in them, because a
     * socket gives no bytes of a later message together with descriptors.
     */
    receive(bytes: Uint8Array, descriptors?: readonly u32[]): void;
    /** The client is gone, or was disconnected. Everything that it held is released. */
    close(): void;
}
/** A device and its clients. */
export interface DeviceServer {
    /** A client has come. */
    connect(link: ServerLink): ServerSession;
    /** How often `tick` is to be called, in milliseconds; 0 for never. */
    readonly tickMilliseconds: number;
    /** Lets time pass for the device: one tick. */
    tick(): void;
}
/** An option of a server, for a command line. */
export interface ServerOption {
    /** Its name. */
    readonly name: string;
    /** What its value is called; absent where the option stands alone. */
    readonly value?: string;
    /** Whether it may be given several times. */
    readonly repeats?: boolean;
    /** What it is for. */
    readonly help: string;
}
/** What was given, by the names of options; an option that stands alone has no value. */
export type ServerChoice = Readonly<Record<string, readonly string[]>>;
/** What the index of an edition exports, where its device can be served. */
export interface ServedEdition {
    /** The options that `createServer` takes. */
    readonly serverOptions: readonly ServerOption[];
    /**
     * A server with a device as at power-on.
     *
     * @param name - What logs call the device.
     * @param log - Called for each access, with plain data.
     * @throws RangeError for a value that an option cannot have.
     */
    createServer(choice: ServerChoice, name: string, log?: (entry: object) => void): DeviceServer;
}
