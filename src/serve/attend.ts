// SPDX-License-Identifier: MIT
// One client of a socket: what it sends, and what waits for it.

import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers';

/** Bytes that wait for a client that does not read, until its messages are not read either. */
const WAITING_BYTES_MAX = 1 << 20;
/** Bytes that wait until such a client is sent away: what the device sends by itself has no other end. */
const LOST_BYTES_MAX = 16 << 20;
/** Milliseconds that a client that is sent away has to read its last answers. */
const FAREWELL_MILLISECONDS = 10_000;

/** The way to a client. */
export interface Outlet {
  /** Sends bytes. */
  readonly send: (bytes: Uint8Array) => void;
  /** Ends the connection, once everything is sent. */
  readonly end: () => void;
  /** Whether the client leaves so much unread that it should not get more answers. */
  readonly isFull: () => boolean;
}

/** Who takes the bytes of a client. */
export interface Inlet {
  /** Takes bytes as they arrive. No bytes say that the way to the client is free again. */
  receive(bytes: Uint8Array): void;
  /** The client is gone. */
  close(): void;
}

const NOTHING = new Uint8Array(0);

/**
 * Attends to a client until it is gone.
 *
 * @param connect - Called once, at the beginning.
 */
export function attend(socket: Socket, connect: (outlet: Outlet) => Inlet): void {
  /** What is sent in answer to one piece of input leaves in one piece as well. */
  let held: Uint8Array[] | undefined;
  let heldBytes = 0;
  /** Whether messages wait until the client has read more. */
  let isBehind = false;
  const isFull = (): boolean => {
    const isIt = heldBytes + socket.writableLength > WAITING_BYTES_MAX;
    isBehind ||= isIt;
    return isIt;
  };
  /** Called by each write when it is done. The event `drain` alone left some clients waiting for ever. */
  const goOn = (): void => {
    if (!isBehind || socket.destroyed) return;
    isBehind = false;
    take(NOTHING);
    if (!isFull()) socket.resume();
  };
  const write = (bytes: Uint8Array): void => {
    socket.write(bytes, goOn);
    if (socket.writableLength > LOST_BYTES_MAX) socket.destroy();
  };
  const inlet = connect({
    send: (bytes) => {
      if (socket.destroyed) return;
      if (held === undefined) {
        write(bytes);
        return;
      }
      held.push(bytes);
      heldBytes += bytes.length;
    },
    end: () => {
      // The last answer may still be held.
      queueMicrotask(() => socket.destroySoon());
      setTimeout(() => socket.destroy(), FAREWELL_MILLISECONDS).unref();
    },
    isFull,
  });
  const take = (bytes: Uint8Array): void => {
    held = [];
    inlet.receive(bytes);
    const [first, ...others] = held;
    held = undefined;
    heldBytes = 0;
    if (first !== undefined) write(others.length === 0 ? first : Buffer.concat([first, ...others]));
    if (isFull()) socket.pause();
  };
  socket.on('data', take);
  // A client that vanishes is no error of ours; `close` follows.
  socket.on('error', () => {});
  socket.on('close', () => inlet.close());
}
