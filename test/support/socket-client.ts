// SPDX-License-Identifier: MIT
// A client of the socket of a served device.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { MIGRATION_REGION_INDEX } from 'uapi-reference/rfc-ndma';
import { COMMAND, message, number, pack } from './wire-client.js';

/** A client of a socket. */
export class SocketClient {
  #received = Buffer.alloc(0);
  #id = 0;

  private constructor(readonly socket: Socket) {
    socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      socket.emit('received');
    });
    socket.on('error', () => {});
    socket.on('close', () => socket.emit('received'));
  }

  static async to(path: string): Promise<SocketClient> {
    const socket = connect(path);
    await once(socket, 'connect');
    return new SocketClient(socket);
  }

  static async greeted(path: string): Promise<SocketClient> {
    const client = await SocketClient.to(path);
    const { errno } = await client.call(COMMAND.version, pack([2, 0], [2, 1]));
    if (errno !== 0) throw new Error(`the version is refused with ${errno}`);
    return client;
  }

  async call(command: number, body?: Uint8Array): Promise<{ readonly errno: number; readonly body: Buffer }> {
    this.#id = (this.#id + 1) % 0x10000;
    this.socket.write(message(command, body, { id: this.#id }));
    const reply = await this.#next();
    if (reply.readUInt16LE(0) !== this.#id)
      throw new Error(`a reply to ${reply.readUInt16LE(0)}, not to ${this.#id}`);
    return { errno: reply.readUInt32LE(12), body: reply.subarray(16) };
  }

  async readState(): Promise<bigint> {
    const { body } = await this.call(COMMAND.regionRead, pack([8, 0], [4, MIGRATION_REGION_INDEX], [4, 4]));
    return number(body.subarray(16));
  }

  async writeState(value: number): Promise<number> {
    const head = pack([8, 0], [4, MIGRATION_REGION_INDEX], [4, 4], [4, value]);
    return (await this.call(COMMAND.regionWrite, head)).errno;
  }

  async untilClosed(): Promise<void> {
    if (!this.socket.closed) await once(this.socket, 'close');
  }

  async #next(): Promise<Buffer> {
    for (;;) {
      const size = this.#received.length < 16 ? 16 : this.#received.readUInt32LE(4);
      if (this.#received.length >= size) {
        const reply = this.#received.subarray(0, size);
        this.#received = this.#received.subarray(size);
        return reply;
      }
      if (this.socket.closed) throw new Error('the connection has ended');
      await once(this.socket, 'received');
    }
  }
}
