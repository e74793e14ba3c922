// SPDX-License-Identifier: MIT
// A server of bytes behind a socket of the file system.

import { lstatSync, unlinkSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import type { DeviceServer } from '../runtime/server.js';
import { attend, type Inlet, type Outlet } from './attend.js';

/** Bytes of `sun_path` without the NUL that ends it. A longer path would be cut short without a word. */
const PATH_BYTES_MAX = process.platform === 'linux' ? 107 : 103;

/** A socket that is listened on. */
export interface Listener {
  /** Ends all connections and removes the socket. */
  close(): Promise<void>;
}

/** Why a socket cannot be had. */
export class SocketError extends Error {
  /** @param help - What to do, where that can be said. */
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

/**
 * Listens.
 *
 * @param path - Of the socket. One that nobody listens on is replaced.
 * @param connect - Makes a client of the device of a way to it.
 * @throws SocketError for a path that is taken or cannot be used.
 */
export async function listen(
  path: string,
  device: DeviceServer,
  connect: (outlet: Outlet) => Inlet = (outlet) => device.connect(outlet),
): Promise<Listener> {
  await makeRoom(path);
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.on('close', () => clients.delete(socket));
    attend(socket, connect);
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

function bind(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Later on, an error is a client that could not be accepted, and nobody else's trouble.
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new SocketError(`cannot listen on ${path}: ${error.code ?? error.message}`)),
    );
    server.listen(path, resolve);
  });
}

/**
 * Removes a socket that nobody listens on.
 *
 * @throws SocketError for anything else that is there, and for a path that is too long.
 */
export async function makeRoom(path: string): Promise<void> {
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
