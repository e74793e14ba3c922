// SPDX-License-Identifier: MIT
// A served device with a fault between it and its clients: it changes whole messages on their way.

import type { DeviceServer, ServerLink } from 'uapi-reference/core';
import { COMMAND } from './wire-client.js';

export interface Fault {
  /** A command of a client as the device gets it; undefined for one that it does not get, and that succeeds. */
  readonly command?: (message: Buffer) => Buffer | undefined;
  /** A reply as the client gets it. */
  readonly reply?: (message: Buffer) => Buffer;
}

export const commandOf = (message: Buffer): number => message.readUInt16LE(2);

/** The errno of a reply, or 0. */
export const errnoOf = (message: Buffer): number =>
  (message.readUInt32LE(8) & 0x20) === 0 ? 0 : message.readUInt32LE(12);

export function withErrno(message: Buffer, errno: number): Buffer {
  const changed = Buffer.from(message);
  changed.writeUInt32LE(errno === 0 ? 1 : 0x21, 8);
  changed.writeUInt32LE(errno, 12);
  return changed;
}

export function meddled(server: DeviceServer, { command = same, reply = same }: Fault): DeviceServer {
  const connect = (link: ServerLink) => {
    const session = server.connect({
      send: (bytes) => link.send(reply(Buffer.from(bytes))),
      end: () => link.end(),
    });
    let held = Buffer.alloc(0);
    const take = (message: Buffer): void => {
      const passed = command(message);
      if (passed !== undefined) session.receive(passed);
      else link.send(withErrno(message.subarray(0, 16), 0));
    };
    return {
      close: () => session.close(),
      receive: (bytes: Uint8Array) => {
        held = Buffer.concat([held, bytes]);
        while (held.length >= 16 && held.length >= held.readUInt32LE(4)) {
          const message = held.subarray(0, held.readUInt32LE(4));
          held = held.subarray(message.length);
          take(message);
        }
      },
    };
  };
  return { connect, tickMilliseconds: server.tickMilliseconds, tick: () => server.tick() };
}

const same = (message: Buffer): Buffer => message;

const EINVAL = 22;

/** Bytes from the start of a message of REGION_READ or REGION_WRITE. */
const OFFSET = 16;
const BYTES = 32;

function isRegister(message: Buffer, command: number, offset: number): boolean {
  const isAccess = commandOf(message) === command && message.length >= BYTES;
  return isAccess && message.readUInt32LE(OFFSET) === offset && message.readUInt32LE(OFFSET + 12) === 4;
}

/** The mistakes of `foreign/mistakes.mjs`, as messages have them. */
export const FAULTS: Readonly<Record<string, () => Fault>> = {
  'an invalid value is ignored': () => {
    let isState = false;
    return {
      command: (message) => {
        isState = isRegister(message, COMMAND.regionWrite, 0);
        return message;
      },
      reply: (message) =>
        isState && commandOf(message) === COMMAND.regionWrite && errnoOf(message) === EINVAL
          ? withErrno(message, 0)
          : message,
    };
  },
  'a reset does nothing': () => ({
    command: (message) => (commandOf(message) === COMMAND.reset ? undefined : message),
  }),
  'the reserved register talks': () => ({
    reply: (message) => {
      const changed = Buffer.from(message);
      if (isRegister(message, COMMAND.regionRead, 4)) changed.writeUInt32LE(7, BYTES);
      return changed;
    },
  }),
};
