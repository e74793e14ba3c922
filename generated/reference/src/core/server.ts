// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The interface by which a package serves its device: bytes in, bytes out. The caller owns the socket.

import type { u32 } from './types.js';

/** The other end of a connection. */
export interface ServerLink {
  /** Sends bytes, in the order of the calls. */
  send(bytes: Uint8Array): void;
  /** Ends the connection, once everything is sent. */
  end(): void;
  /**
   * Signals an interrupt by the descriptor that the client has sent for it. A link that takes no descriptors has no such member.
   *
   * @param number - As the client numbers its interrupts.
   */
  signal?(number: u32): void;
}

/** One client of a server. It never throws, whatever a client sends. */
export interface ServerSession {
  /** Takes the next bytes, which may end in the middle of a message. */
  receive(bytes: Uint8Array): void;
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
