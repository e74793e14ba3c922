// SPDX-License-Identifier: MIT
// A server of bytes behind a socket of the file system.

import { lstatSync, unlinkSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import type { DeviceServer } from '../runtime/server.js';

/** Bytes that wait for a client that does not read, until its messages are not read either. */
const WAITING_BYTES_MAX = 1 << 20;
/** Bytes that wait until such a client is sent away: what the device sends by itself has no other end. */
const LOST_BYTES_MAX = 64 << 20;

/** Bytes of `sun_path` without the NUL that ends it. A longer path would be cut short without a word. */
const PATH_BYTES_MAX = process.platform === 'linux' ? 107 : 103;

/** A socket that is listened on. */
export interface Listener {
  /** Ends all connections and removes the socket. */
  close(): Promise<void>;
}

/** Why a socket cannot be had. */
export class SocketError extends Error {}

/**
 * Listens.
 *
 * @param path - Of the socket. One that nobody listens on is replaced.
 * @throws SocketError for a path that is taken or cannot be used.
 */
export async function listen(path: string, device: DeviceServer): Promise<Listener> {
  await makeRoom(path);
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    attend(socket, device, () => clients.delete(socket));
  });
  await bind(server, path);
  const { tickMilliseconds } = device;
  const timer = tickMilliseconds > 0 ? setInterval(() => device.tick(), tickMilliseconds) : undefined;
  return {
    close: async () => {
      clearInterval(timer);
      for (const socket of clients) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One client. */
function attend(socket: Socket, device: DeviceServer, onGone: () => void): void {
  /** What is sent in answer to one piece of input leaves in one piece as well. */
  let held: Uint8Array[] | undefined;
  const write = (bytes: Uint8Array): void => {
    socket.write(bytes);
    if (socket.writableLength > LOST_BYTES_MAX) socket.destroy();
  };
  const session = device.connect({
    send: (bytes) => {
      if (socket.destroyed) return;
      if (held === undefined) write(bytes);
      else held.push(bytes);
    },
    end: () => {
      // The last answer may still be held.
      queueMicrotask(() => socket.end());
    },
  });
  socket.on('data', (bytes) => {
    held = [];
    session.receive(bytes);
    const [first, ...others] = held;
    held = undefined;
    if (first !== undefined) write(others.length === 0 ? first : Buffer.concat([first, ...others]));
    if (socket.writableLength > WAITING_BYTES_MAX) socket.pause();
  });
  socket.on('drain', () => socket.resume());
  // A client that vanishes is no error of ours; `close` follows.
  socket.on('error', () => {});
  socket.on('close', () => {
    session.close();
    onGone();
  });
}

function bind(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SocketError(`cannot listen on ${path}: ${error.code ?? error.message}`)),
    );
    server.listen(path, resolve);
  });
}

async function makeRoom(path: string): Promise<void> {
  const { length } = Buffer.from(path);
  if (length > PATH_BYTES_MAX)
    throw new SocketError(`${path} has ${length} bytes; the path of a socket has at most ${PATH_BYTES_MAX}`);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isSocket()) throw new SocketError(`${path} is there already, and is no socket`);
  if (await answers(path)) throw new SocketError(`somebody listens on ${path} already`);
  unlinkSync(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
