// SPDX-License-Identifier: MIT
// A hundred thousand connections, as in `test/serve-clients.test.ts`. SEED=n draws others, CASES=n so many.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { comeAndGo, descriptorsOf, memoryOf, WATCHED } from '../support/connections.js';
import { drawFrom } from '../support/edits.js';
import { startServe } from '../support/serve-process.js';
import { SocketClient } from '../support/socket-client.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 100_000);
/** The first connections make the server compile its code. */
const FIRST = 10_000;
const GROWTH_BYTES_MAX = 1 << 20;

test(`${cases} connections, drawn with seed ${seed}, leave nothing behind`, {
  timeout: 7_200_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uapi-serve-long-'));
  const served = await startServe(folder, ['--tick', 'access', 'socket'], WATCHED);
  try {
    const socket = join(folder, 'socket');
    const witness = await SocketClient.greeted(socket);
    const draw = drawFrom(seed);
    await witness.readState();
    const descriptors = descriptorsOf(served);
    await comeAndGo(socket, draw, FIRST);
    await expect.poll(() => descriptorsOf(served)).toBe(descriptors);
    const bytes = await memoryOf(served);
    await comeAndGo(socket, draw, cases);
    await expect.poll(() => descriptorsOf(served)).toBe(descriptors);
    const growth = (await memoryOf(served)) - bytes;
    process.stdout.write(`${growth} bytes more after ${cases} connections\n`);
    expect(growth).toBeLessThan(GROWTH_BYTES_MAX);
    await witness.readState();
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
