// SPDX-License-Identifier: MIT
// A client of a served device that shares no code with the server: it packs each message itself.

import type { DeviceServer, ServerSession } from 'uapi-reference/core';

export const COMMAND = {
  version: 1,
  dmaMap: 2,
  dmaUnmap: 3,
  getInfo: 4,
  getRegionInfo: 5,
  getRegionIoFds: 6,
  getIrqInfo: 7,
  setIrqs: 8,
  regionRead: 9,
  regionWrite: 10,
  dmaWrite: 12,
  reset: 13,
  dirtyPages: 14,
} as const;

export interface Reply {
  readonly id: number;
  readonly command: number;
  readonly errno: number;
  readonly body: Uint8Array;
}

/** A message, with what a sender of damaged ones may want to change. */
export function message(
  command: number,
  body: Uint8Array = new Uint8Array(0),
  { id = 1, flags = 0, size = 16 + body.length } = {},
): Uint8Array {
  const bytes = new Uint8Array(16 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, id, true);
  view.setUint16(2, command, true);
  view.setUint32(4, size, true);
  view.setUint32(8, flags, true);
  bytes.set(body, 16);
  return bytes;
}

/** Numbers as bytes: `[width, value]` each. */
export function pack(
  ...numbers: readonly (readonly [width: 1 | 2 | 4 | 8, value: number | bigint])[]
): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, at) => Number((BigInt(value) >> BigInt(8 * at)) & 0xffn)),
    ),
  );
}

export function number(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

const GREETING = new TextEncoder().encode(
  '{"capabilities":{"max_msg_fds":8,"max_data_xfer_size":1048576}}\0',
);

/** A client in the same process: what the server sends is there when the call returns. */
export class WireClient {
  /** What the server has written to the client's memory. */
  readonly written: { readonly address: bigint; readonly bytes: Uint8Array }[] = [];
  readonly replies: Reply[] = [];
  /** Descriptors that were signalled. */
  readonly signals: number[] = [];
  /** Descriptors that were closed. */
  readonly released: number[] = [];
  /** Whether the link says that too much waits to be sent. */
  isFull = false;
  isEnded = false;
  readonly session: ServerSession;
  #id = 0;

  constructor(
    server: DeviceServer,
    private readonly answersWrites = true,
    takesDescriptors = true,
  ) {
    this.session = server.connect({
      send: (bytes) => this.#take(bytes),
      end: () => {
        this.isEnded = true;
      },
      isFull: () => this.isFull,
      ...(takesDescriptors
        ? {
            descriptors: {
              signal: (descriptor: number) => void this.signals.push(descriptor),
              release: (descriptor: number) => void this.released.push(descriptor),
            },
          }
        : {}),
    });
  }

  /** A client that has said which version it speaks. */
  static greeted(server: DeviceServer): WireClient {
    const client = new WireClient(server);
    client.greet();
    return client;
  }

  greet(): Reply {
    return this.call(COMMAND.version, Uint8Array.of(...pack([2, 0], [2, 1]), ...GREETING));
  }

  /** Sends a command, with descriptors, and gives the reply to it. */
  call(command: number, body?: Uint8Array, descriptors: readonly number[] = []): Reply {
    this.#id = (this.#id + 1) % 0x10000;
    this.session.receive(message(command, body, { id: this.#id }), descriptors);
    const reply = this.replies.pop();
    if (reply?.id !== this.#id) throw new Error(`no reply to command ${command}`);
    return reply;
  }

  read(
    region: number,
    offset: number | bigint,
    count: number,
  ): { readonly errno: number; readonly bytes: Uint8Array } {
    const { errno, body } = this.call(COMMAND.regionRead, pack([8, offset], [4, region], [4, count]));
    return { errno, bytes: body.subarray(16) };
  }

  /** @returns A positive errno, or 0. */
  write(region: number, offset: number | bigint, bytes: Uint8Array): number {
    const head = pack([8, offset], [4, region], [4, bytes.length]);
    return this.call(COMMAND.regionWrite, Uint8Array.of(...head, ...bytes)).errno;
  }

  map(address: bigint, size: bigint, flags = 3): number {
    return this.call(COMMAND.dmaMap, pack([4, 32], [4, flags], [8, 0], [8, address], [8, size])).errno;
  }

  unmap(address: bigint, size: bigint, flags = 0): number {
    return this.call(COMMAND.dmaUnmap, pack([4, 24], [4, flags], [8, address], [8, size])).errno;
  }

  #take(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const id = view.getUint16(0, true);
    const command = view.getUint16(2, true);
    const flags = view.getUint32(8, true);
    const body = bytes.slice(16);
    if (view.getUint32(4, true) !== bytes.length) throw new Error('the size of a message is wrong');
    if ((flags & 0xf) === 1) {
      this.replies.push({ id, command, errno: (flags & 0x20) === 0 ? 0 : view.getUint32(12, true), body });
      return;
    }
    if (command !== COMMAND.dmaWrite) throw new Error(`the server sends command ${command}`);
    this.written.push({ address: number(body.subarray(0, 8)), bytes: body.slice(16) });
    if (this.answersWrites) this.session.receive(message(command, body.subarray(0, 16), { id, flags: 1 }));
  }
}

/** VFIO_DEVICE_SET_IRQS of MSI-X, or of another kind. */
export const irqSet = (
  flags: number,
  start: number,
  count: number,
  data: readonly number[] = [],
  index = 2,
) => Uint8Array.of(...pack([4, 20], [4, flags], [4, index], [4, start], [4, count]), ...data);
/** Descriptors that are signalled. */
export const EVENTFD = 0x24;
/** The interrupts raised by the client. */
export const NONE = 0x21;
/** Those raised whose byte is not 0. */
export const BOOL = 0x22;
