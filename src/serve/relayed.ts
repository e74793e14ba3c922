// SPDX-License-Identifier: MIT
// The bytes between the server and a relay, which takes descriptors for one client (`src/serve/relay.c`).

import type { ServerLink, ServerSession } from '../runtime/server.js';
import type { Inlet, Outlet } from './attend.js';

/** What the relay does: sends as many bytes, signals a descriptor, closes one. */
const SEND = 0;
const SIGNAL = 1;
const RELEASE = 2;
/** Of an order: what, and a number. */
const ORDER_BYTES = 8;
/** Of a piece of input: how many bytes, and how many descriptors. */
const HEAD_BYTES = 8;
const NUMBER_BYTES = 4;

/**
 * Connects a client that a relay stands for.
 *
 * @param connect - To the device.
 */
export function relayed({ send, end, isFull }: Outlet, connect: (link: ServerLink) => ServerSession): Inlet {
  const session = connect({
    send: (bytes) => {
      send(order(SEND, bytes.length));
      send(bytes);
    },
    end,
    isFull,
    descriptors: {
      signal: (descriptor) => send(order(SIGNAL, descriptor)),
      release: (descriptor) => send(order(RELEASE, descriptor)),
    },
  });
  const pieces = new Pieces((bytes, descriptors) => session.receive(bytes, descriptors));
  return {
    receive: (bytes) => {
      if (bytes.length === 0) session.receive(bytes);
      else pieces.push(bytes);
    },
    close: () => session.close(),
  };
}

function order(what: number, number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(ORDER_BYTES));
  view.setUint32(0, what, true);
  view.setUint32(4, number, true);
  return new Uint8Array(view.buffer);
}

/** Cuts what a relay sends into pieces as it got them from its client. A piece is small, and is kept until it is whole. */
class Pieces {
  readonly #take: (bytes: Uint8Array, descriptors: readonly number[]) => void;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(take: (bytes: Uint8Array, descriptors: readonly number[]) => void) {
    this.#take = take;
  }

  push(bytes: Uint8Array): void {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    let at = 0;
    while (all.length - at >= HEAD_BYTES) {
      const count = view.getUint32(at + 4, true);
      const start = at + HEAD_BYTES + count * NUMBER_BYTES;
      const end = start + view.getUint32(at, true);
      if (end > all.length) break;
      const numberAt = (_: unknown, index: number): number =>
        view.getUint32(at + HEAD_BYTES + index * NUMBER_BYTES, true);
      this.#take(all.subarray(start, end), Array.from({ length: count }, numberAt));
      at = end;
    }
    this.#rest = all.slice(at);
  }
}
