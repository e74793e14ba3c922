// SPDX-License-Identifier: MIT
// Clients that come and go in every bad way, many at a time.

import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { MIGRATION_REGION_INDEX, PCI_BAR0_REGION_INDEX, registers } from 'uapi-reference/rfc-ndma';
import type { Draw } from './edits.js';
import type { ServeProcess } from './serve-process.js';
import { SocketClient } from './socket-client.js';
import { COMMAND, message, pack } from './wire-client.js';

/** Clients at a time. */
const AT_ONCE = 16;

/** Options of Node with which `memoryOf` can ask a process. */
export const WATCHED: readonly string[] = [
  '--expose-gc',
  '--require',
  createRequire(import.meta.url).resolve('./memory-report.cjs'),
];

/** Bytes of heap and buffers that a process holds after its garbage is collected. */
export async function memoryOf(served: ServeProcess): Promise<number> {
  const before = served.stderr().length;
  process.kill(served.pid, 'SIGUSR2');
  while (!served.stderr().endsWith('}\n') || served.stderr().length === before)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return JSON.parse(served.stderr().slice(before)).bytes;
}

/** Descriptors that a process has open. */
export function descriptorsOf(served: ServeProcess): number {
  return readdirSync(`/proc/${served.pid}/fd`).length;
}

/** Connects so many clients, and waits until all are gone. */
export async function comeAndGo(path: string, draw: Draw, connections: number): Promise<void> {
  let left = connections;
  const one = async (): Promise<void> => {
    while (left-- > 0) await WAYS[draw(WAYS.length)]!(path, draw);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

type Way = (path: string, draw: Draw) => Promise<void>;

const READ = pack([8, 0x1000], [4, MIGRATION_REGION_INDEX], [4, 4096]);
const LARGE_READ = pack([8, 8], [4, MIGRATION_REGION_INDEX], [4, 1 << 20]);
const MAP = pack([4, 32], [4, 3], [8, 0], [8, 0], [8, 0x1000]);

/** Leaves, politely or not. */
async function leave({ socket }: SocketClient, draw: Draw): Promise<void> {
  socket.resume();
  if (draw(2) === 0) socket.destroy();
  else socket.end();
  if (!socket.closed) await once(socket, 'close');
}

/** Writes bytes, and does not wait for an answer. */
function write({ socket }: SocketClient, ...messages: readonly Uint8Array[]): void {
  socket.write(Buffer.concat(messages));
}

const WAYS: readonly Way[] = [
  // Says nothing, or a part of a first message.
  async (path, draw) => {
    const client = await SocketClient.to(path);
    const whole = message(COMMAND.version, pack([2, 0], [2, 1]));
    write(client, whole.subarray(0, draw(whole.length)));
    await leave(client, draw);
  },
  // Is sent away for nonsense, in front of which there may be sense.
  async (path, draw) => {
    const client = draw(2) === 0 ? await SocketClient.to(path) : await SocketClient.greeted(path);
    write(
      client,
      ...Array.from({ length: draw(3) }, () => message(COMMAND.reset)),
      new Uint8Array(40).fill(0xff),
    );
    await client.untilClosed();
  },
  // Leaves in the middle of a long message.
  async (path, draw) => {
    const client = await SocketClient.greeted(path);
    write(client, message(COMMAND.regionWrite, new Uint8Array(draw(1 << 16)), { size: 1 << 20 }));
    await leave(client, draw);
  },
  // Asks for much, and does not read.
  async (path, draw) => {
    const client = await SocketClient.greeted(path);
    client.socket.pause();
    write(client, ...Array.from({ length: 300 }, () => message(COMMAND.regionRead, READ)));
    write(client, ...Array.from({ length: 20 }, () => message(COMMAND.regionRead, LARGE_READ)));
    await leave(client, draw);
  },
  // Vanishes while its memory is written, once it has answered a write or before.
  async (path, draw) => {
    const client = await SocketClient.greeted(path);
    write(client, message(COMMAND.dmaMap, MAP));
    write(client, ...Array.from({ length: 4 }, () => message(COMMAND.regionRead, READ)));
    const answer = message(COMMAND.dmaWrite, pack([8, 0], [8, 4]), { flags: 1 });
    write(client, answer.subarray(0, draw(answer.length + 1)));
    await leave(client, draw);
  },
  // Does what it should, but for what it leaves behind.
  async (path, draw) => {
    const client = await SocketClient.greeted(path);
    await client.call(COMMAND.dmaMap, pack([4, 32], [4, 3], [8, 0], [8, draw(1 << 20) * 4096], [8, 4096]));
    await client.readState();
    await client.writeState(2);
    await leave(client, draw);
  },
];

/** Has its memory written as fast as time passes, and reads nothing. */
export async function stall(path: string): Promise<SocketClient> {
  const client = await SocketClient.greeted(path);
  const bytes = pack([8, registers.DMA_BYTES], [4, PCI_BAR0_REGION_INDEX], [4, 4], [4, 0xffc]);
  await client.call(COMMAND.regionWrite, bytes);
  client.socket.pause();
  write(client, message(COMMAND.dmaMap, MAP));
  return client;
}
