// SPDX-License-Identifier: MIT
// `uapi serve` as a program: its sockets, its clients, its log, and how it ends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { MIGRATION_REGION_INDEX } from 'uapi-reference/rfc-ndma';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServeProcess, startServe } from './support/serve-process.js';
import { SocketClient } from './support/socket-client.js';
import { COMMAND, message, pack } from './support/wire-client.js';

let folder: string;
const running: ServeProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-serve-'));
});

afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(...words: readonly string[]): Promise<ServeProcess> {
  const served = await startServe(folder, words);
  running.push(served);
  return served;
}

const greeted = (name: string): Promise<SocketClient> => SocketClient.greeted(join(folder, name));

test('a device behind each socket, with a log of both', async () => {
  const served = await serve('--edition', 'fsm', '--tick', 'never', '--name', 'vm', '--log', 'log', 'a', 'b');
  await expect.poll(served.stdout).toBe('fsm on a\nfsm on b\n');
  const [a, b] = [await greeted('a'), await greeted('b')];
  expect([await a.writeState(2), await a.readState(), await b.readState()]).toEqual([0, 2n, 1n]);
  a.socket.end();
  await a.untilClosed();
  expect(await served.stop()).toBe(0);
  expect([existsSync(join(folder, 'a')), existsSync(join(folder, 'b'))]).toEqual([false, false]);
  const log = readFileSync(join(folder, 'log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(log.filter(({ device }) => device === 'vm 0')).toEqual([
    { device: 'vm 0', kind: 'open', errno: 0 },
    { device: 'vm 0', kind: 'write', offset: 0, bytes: '02000000', errno: 0 },
    { device: 'vm 0', kind: 'read', offset: 0, bytes: '02000000', errno: 0 },
    { device: 'vm 0', kind: 'close', errno: 0 },
  ]);
});

test('a client that vanishes, one that floods and one that sends nonsense do not disturb another', async () => {
  await serve('--tick', '1', 'socket');
  const witness = await greeted('socket');
  const half = await SocketClient.to(join(folder, 'socket'));
  half.socket.write(message(COMMAND.version, pack([2, 0], [2, 0])).subarray(0, 11));
  const nonsense = await greeted('socket');
  nonsense.socket.write(new Uint8Array(100).fill(0xff));
  await nonsense.untilClosed();
  const flood = await greeted('socket');
  flood.socket.removeAllListeners('data');
  flood.socket.pause();
  const read = message(COMMAND.regionRead, pack([8, 0x1000], [4, MIGRATION_REGION_INDEX], [4, 4096]));
  const many = Buffer.concat(Array.from({ length: 1000 }, () => read));
  for (let times = 0; times < 50; times++) flood.socket.write(many);
  expect([await witness.writeState(2), await witness.readState()]).toEqual([0, 2n]);
  half.socket.destroy();
  flood.socket.destroy();
  expect([await witness.writeState(1), await witness.readState()]).toEqual([0, 1n]);
});

test('a socket that nobody listens on is replaced; nothing else is', async () => {
  const first = await serve('socket');
  expect(first.stdout()).toBe('rfc-ndma on socket\n');
  const second = await serve('socket');
  expect([await second.stop(), second.stderr()]).toEqual([
    2,
    expect.stringMatching(/^error: somebody listens on .*socket already\n$/),
  ]);
  writeFileSync(join(folder, 'file'), 'precious');
  const third = await serve('file');
  expect([await third.stop(), third.stderr()]).toEqual([
    2,
    expect.stringMatching(/^error: .*file is there already, and is no socket\n$/),
  ]);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('precious');
  const fourth = await serve('none/socket');
  expect([await fourth.stop(), fourth.stderr()]).toEqual([
    2,
    expect.stringMatching(/^error: cannot listen on .*none.socket: E\w+\n$/),
  ]);
  const long = 'a'.repeat(108);
  const fifth = await serve(long);
  expect([await fifth.stop(), fifth.stderr()]).toEqual([
    2,
    expect.stringMatching(/the path of a socket has at most \d+\n$/),
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith('a'))).toEqual([]);
  // A server that was killed leaves its socket behind.
  await left(join(folder, 'left'));
  expect((await serve('left')).stdout()).toBe('rfc-ndma on left\n');
});

/** Makes a socket that nobody listens on any more. */
async function left(path: string): Promise<void> {
  const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  await once(spawn(process.execPath, ['-e', script]), 'close');
  expect(existsSync(path)).toBe(true);
}

test.for([
  [['--edition', 'rfc', 'socket'], "unknown edition 'rfc'\nhelp: editions: "],
  [['--style', 'bold', 'socket'], 'style is bold, expected one of precopy'],
  [['--tick', '0', 'socket'], 'tick is 0, expected a number of milliseconds'],
  [['--tick', '1', '--tick', '2', 'socket'], '--tick is given twice'],
  [['--fault', 'clear-running', 'socket'], 'fault is clear-running, expected STEP:ERRNO'],
  [['--window-bytes', '1', 'socket'], 'windowBytes is 1'],
  [['--pages', 'socket'], "unknown option '--pages'"],
  [[], "missing required argument 'sockets'"],
] as const)('%j: %s', async ([words, text]) => {
  const served = await serve(...words);
  expect([await served.stop(), served.stderr()]).toEqual([2, expect.stringContaining(`error: ${text}`)]);
  expect(served.stdout()).toBe('');
});

test('a log that cannot be written is told of', async () => {
  const served = await serve('--log', 'none/log', 'socket');
  expect([await served.stop(), served.stderr()]).toEqual([1, expect.stringMatching(/^error: .*none.log/)]);
});

test('a log that takes no more is told of once, and the device goes on', async () => {
  const served = await serve('--log', '/dev/full', 'socket');
  const client = await greeted('socket');
  expect(await client.readState()).toBe(1n);
  await expect
    .poll(served.stderr)
    .toMatch(/^error: cannot write to \/dev\/full: no space left on device; the rest of the log is lost\n$/);
  expect(await client.readState()).toBe(1n);
  expect([await served.stop(), served.stderr().split('\n').length]).toEqual([1, 2]);
});

test('accesses are judged as they come', async () => {
  const served = await serve('--judge', 'socket');
  const client = await greeted('socket');
  expect([await client.readState(), await client.writeState(7)]).toEqual([1n, 22]);
  client.socket.end();
  await client.untilClosed();
  expect(await served.stop()).toBe(0);
  expect(served.stdout()).toMatch(
    /^rfc-ndma on socket\naccess:3: must broken: valid\.saving-resuming: write device_state of RUNNING\|SAVING\|RESUMING, which fails with EINVAL, by the user of machine 0; the device is then in RUNNING\n {2}\S/,
  );
  expect(served.stdout()).toMatch(/\n\d+ rules kept, \d+ broken, \d+ not shown\n$/);
});
