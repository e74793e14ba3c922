// SPDX-License-Identifier: MIT
// What many clients and bad ones leave behind in a server: nothing. `npm run test:long` connects a hundred thousand.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comeAndGo, descriptorsOf, memoryOf, stall, WATCHED } from './support/connections.js';
import { drawFrom } from './support/edits.js';
import { type ServeProcess, startServe } from './support/serve-process.js';
import { SocketClient } from './support/socket-client.js';
import { COMMAND, message, pack } from './support/wire-client.js';

let folder = '';
let served: ServeProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-serve-clients-'));
});

afterEach(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isLinux = process.platform === 'linux';

test.skipIf(!isLinux)('clients that come and go leave no descriptor and no memory behind', async () => {
  served = await startServe(folder, ['--tick', 'access', '--log', 'log', 'socket'], WATCHED);
  const socket = join(folder, 'socket');
  const witness = await SocketClient.greeted(socket);
  await witness.readState();
  const descriptors = descriptorsOf(served);
  await comeAndGo(socket, drawFrom(1), 300);
  await expect.poll(() => descriptorsOf(served!)).toBe(descriptors);
  const bytes = await memoryOf(served);
  await comeAndGo(socket, drawFrom(2), 600);
  await expect.poll(() => descriptorsOf(served!)).toBe(descriptors);
  // Less than 1000 bytes for each of them; the code of the server itself is still being compiled.
  expect((await memoryOf(served)) - bytes).toBeLessThan(600_000);
  expect((await witness.call(COMMAND.reset)).errno).toBe(0);
});

test.skipIf(!isLinux)('a client that does not read is sent away when too much waits for it', async () => {
  served = await startServe(folder, ['--tick', 'access', 'socket'], WATCHED);
  const socket = join(folder, 'socket');
  const witness = await SocketClient.greeted(socket);
  const stalled = await stall(socket);
  const before = descriptorsOf(served);
  for (let reads = 0; descriptorsOf(served) === before; reads++) {
    await witness.readState();
    expect(reads).toBeLessThan(20_000);
  }
  expect(descriptorsOf(served)).toBe(before - 1);
  expect(await memoryOf(served)).toBeLessThan(64 << 20);
  stalled.socket.destroy();
});

test('clients that ask for more than they read are answered no faster than they read, and in the end completely', async () => {
  served = await startServe(folder, ['--tick', 'never', 'socket'], WATCHED);
  const socket = join(folder, 'socket');
  const witness = await SocketClient.greeted(socket);
  const before = await memoryOf(served);
  const READS = 5000;
  const read = message(COMMAND.regionRead, pack([8, 0], [4, 0], [4, 4096]));
  // Whether a write is done at once depends on when the client reads, so there are several.
  for (let round = 0; round < 5; round++) {
    const client = await SocketClient.greeted(socket);
    client.socket.removeAllListeners('data');
    client.socket.pause();
    client.socket.write(Buffer.concat(Array.from({ length: READS }, () => read)));
    // The server has long done what it will do for now once it answers another client a few times.
    for (let times = 0; times < 50; times++) await witness.readState();
    if (round === 0) expect((await memoryOf(served)) - before).toBeLessThan(4 << 20);
    let bytes = 0;
    client.socket.on('data', (data) => {
      bytes += data.length;
    });
    client.socket.resume();
    await expect.poll(() => bytes).toBe(READS * (16 + 16 + 4096));
    client.socket.destroy();
  }
});

test.skipIf(!isLinux)('a server that has no descriptors left goes on', async () => {
  served = await startServe(folder, ['--tick', 'never', 'socket'], WATCHED, 64);
  const socket = join(folder, 'socket');
  const witness = await SocketClient.greeted(socket);
  const crowd = await Promise.all(Array.from({ length: 100 }, () => SocketClient.to(socket)));
  expect(await witness.readState()).toBe(1n);
  for (const client of crowd) client.socket.destroy();
  await expect
    .poll(async () => {
      try {
        return await (await SocketClient.greeted(socket)).readState();
      } catch {
        return undefined;
      }
    })
    .toBe(1n);
  expect(served.stderr()).toBe('');
});
