// SPDX-License-Identifier: MIT
// A connection to a socket of the file system, from which bytes are read when they are asked for. It knows no protocol.

import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { NoResult } from './target.js';

/** Bytes that wait for a side that does not read. */
const WAITING_BYTES_MAX = 64 << 20;

/** Why nobody answers at a path, by the code of the error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ECONNREFUSED: 'nobody listens there',
  EACCES: 'permission denied',
  EAGAIN: 'it takes no more clients',
};

export class ByteSocket {
  readonly #socket: Socket;
  readonly #closed: Promise<void>;
  #isOver = false;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    const wake = (): void => this.#wake();
    socket.on('readable', wake);
    // `close` follows.
    socket.on('error', () => {});
    const over = (): void => {
      this.#isOver = true;
      wake();
    };
    socket.on('end', over);
    this.#closed = new Promise((resolve) => {
      socket.on('close', () => {
        over();
        resolve();
      });
    });
  }

  /** @throws NoResult where nobody listens. */
  static async to(path: string): Promise<ByteSocket> {
    const socket = connect(path);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
        reject(new NoResult(`cannot be reached at ${path}: ${REASONS[code] ?? code}`)),
      );
    });
    return new ByteSocket(socket);
  }

  send(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  /** @throws NoResult where none come in time, or can come any more. */
  async receive(milliseconds: number): Promise<Uint8Array> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      this.#wake();
    }, milliseconds);
    try {
      for (;;) {
        const bytes = this.#socket.read() as Buffer | null;
        if (this.#socket.writableLength > WAITING_BYTES_MAX)
          throw new NoResult('does not read what it is sent');
        if (bytes !== null) return bytes;
        if (this.#isOver) throw new NoResult('closed the connection');
        if (isLate) throw new NoResult(`gave no answer within ${milliseconds / 1000} s`);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends it, and waits for the other side to do so too; one that does not is left. */
  async end(milliseconds: number): Promise<void> {
    this.#socket.end();
    // What the other side still sends is read by nobody, and would keep its end from being seen.
    this.#socket.removeAllListeners('readable').resume();
    await Promise.race([this.#closed, sleep(milliseconds, undefined, { ref: false })]);
    this.destroy();
  }

  destroy(): void {
    this.#socket.destroy();
  }
}
