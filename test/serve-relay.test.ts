// SPDX-License-Identifier: MIT
// `uapi serve --relay`: clients that pass descriptors, and hear of interrupts by them.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { comeAndGo, descriptorsOf } from './support/connections.js';
import { drawFrom } from './support/edits.js';
import { type ServeProcess, startServe } from './support/serve-process.js';
import { SocketClient } from './support/socket-client.js';
import { skipsWithout } from './support/tools.js';
import { COMMAND } from './support/wire-client.js';

const ROOT = join(import.meta.dirname, '..');
const CLIENT = join(import.meta.dirname, 'support/relay/client.py');
const isLinux = process.platform === 'linux';
const skip = skipsWithout('gcc') || skipsWithout('python3') || !isLinux;

let folder = '';
const running: ServeProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-serve-relay-'));
  if (skip) return;
  const words = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-o', join(folder, 'relay')];
  const { stderr } = spawnSync('gcc', [...words, join(ROOT, 'src/serve/relay.c')], { encoding: 'utf8' });
  expect(stderr).toBe('');
});

afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(...words: readonly string[]): Promise<ServeProcess> {
  const served = await startServe(folder, ['--relay', 'relay', ...words]);
  running.push(served);
  return served;
}

/** Starts a client in Python. */
function startClient(scenario: string) {
  const child = spawn('python3', [CLIENT, join(folder, 'socket'), scenario], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString();
  });
  const ended = once(child, 'close');
  return {
    text: () => text,
    /** @returns What it has seen. */
    finish: async (): Promise<unknown> => {
      child.stdin.end();
      await ended;
      return JSON.parse(text.trim().split('\n').at(-1)!);
    },
  };
}

/** What processes a process has started. */
function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => statusOf(each, 'PPid') === pid && stateOf(each) !== 'Z');
}

function statusOf(pid: number, member: string): number | undefined {
  return Number(new RegExp(`^${member}:\\s*(\\d+)`, 'm').exec(statusText(pid))?.[1]);
}

function stateOf(pid: number): string | undefined {
  return /^State:\s*(\w)/m.exec(statusText(pid))?.[1];
}

function statusText(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** What a process has open that is no descriptor of its own. */
function passedTo(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/fd`)
    .map((name) => readlinkSync(`/proc/${pid}/fd/${name}`))
    .filter((target) => /eventfd|memfd/.test(target));
}

test.skipIf(skip)(
  'interrupts that a client raises reach its eventfds, and wrong sets change nothing',
  async () => {
    await serve('--tick', 'never', 'socket');
    expect(await startClient('loopback').finish()).toEqual([
      true,
      0,
      0,
      [0, 0, 0],
      [0, 0, 0],
      [1, 3, 0],
      [22, 22, 22, 22, 22],
      [0, [1, 1, 0]],
      [0, 0, [0, 1, 1]],
      [0, 0, [0, 0, 1]],
      [0, 0, [0, 0, 0]],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  },
);

test.skipIf(skip)(
  'an interrupt of the device reaches the client, and memory with a descriptor is written by messages',
  async () => {
    await serve('socket');
    expect(await startClient('device').finish()).toEqual([0, 0, true, 0]);
  },
);

test.skipIf(skip)('descriptors are closed, whatever a client does with them', async () => {
  const served = await serve('--tick', 'never', 'socket');
  expect(await startClient('many').finish()).toEqual([[0, 22], 0, 2, 1]);
  expect(await startClient('pipelined').finish()).toEqual([
    [
      [101, 0],
      [102, 0],
      [103, 0],
      [104, 0],
      [105, 0],
    ],
    1,
  ]);
  const waiting = startClient('wait');
  await expect.poll(waiting.text).toBe('ready\n');
  expect(await startClient('dead').finish()).toEqual(['sent away']);
  // The listener, and the client that waits.
  const [listener] = childrenOf(served.pid);
  await expect.poll(() => childrenOf(listener!).length).toBe(1);
  expect([passedTo(listener!), passedTo(childrenOf(listener!)[0]!)]).toEqual([[], []]);
  expect(await waiting.finish()).toBe(2);
  expect(served.stderr()).toBe('');
});

test.skipIf(skip)(
  'the process of a client that dies takes nobody with it, and the listener is started again',
  async () => {
    const served = await serve('--tick', 'never', 'socket');
    const clients = [startClient('wait'), startClient('wait')];
    for (const client of clients) await expect.poll(client.text).toBe('ready\n');
    const [listener] = childrenOf(served.pid);
    const [first] = childrenOf(listener!);
    process.kill(first!, 'SIGKILL');
    const states = await Promise.all(clients.map((client) => client.finish()));
    expect(states.map(String).sort()).toEqual(['1', 'gone']);
    const last = startClient('wait');
    await expect.poll(last.text).toBe('ready\n');
    process.kill(listener!, 'SIGKILL');
    await expect.poll(served.stderr).toMatch(/^error: the relay of .*socket ended with SIGKILL; /);
    expect(await last.finish()).toBe(1);
    if (served.stderr().includes('it is started again')) {
      await expect.poll(() => childrenOf(served.pid).length).toBe(1);
      await expect.poll(() => existsSync(join(folder, 'socket'))).toBe(true);
    }
    expect(await served.stop()).toBe(0);
    expect(existsSync(join(folder, 'socket'))).toBe(false);
  },
);

test.skipIf(skip)('bad clients of a relay leave no process and no descriptor behind', async () => {
  const served = await serve('--tick', 'access', 'socket');
  const [listener] = childrenOf(served.pid);
  const before = descriptorsOf(served);
  const witness = await SocketClient.greeted(join(folder, 'socket'));
  await comeAndGo(join(folder, 'socket'), drawFrom(1), 200);
  await expect.poll(() => childrenOf(listener!).length).toBe(1);
  await expect.poll(() => descriptorsOf(served)).toBe(before + 1);
  expect((await witness.call(COMMAND.reset)).errno).toBe(0);
  witness.socket.destroy();
  await expect.poll(() => childrenOf(listener!).length).toBe(0);
  expect(served.stderr()).toBe('');
});

test.skipIf(skip)('what is no relay, and what a relay cannot do, is said', async () => {
  const complaint = async (...words: readonly string[]) => {
    const served = await startServe(folder, words);
    return [await served.stop(), served.stderr(), served.stdout()];
  };
  writeFileSync(join(folder, 'file'), 'precious');
  for (const [relay, socket, text] of [
    ['none', 's', /^error: .*none is no relay: it cannot be run: ENOENT\nhelp: compile one: cc .*relay.c\n$/],
    ['file', 's', /^error: .*file is no relay: it cannot be run: EACCES\nhelp: /],
    ['/bin/true', 's', /^error: \/bin\/true is no relay: it ended with 0\nhelp: /],
    ['relay', 'file', /^error: .*file is there already, and is no socket\n$/],
    ['relay', 'none/socket', /^error: cannot listen on .*none.socket: No such file or directory\n$/],
  ] as const)
    expect(await complaint('--relay', relay, socket)).toEqual([2, expect.stringMatching(text), '']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('precious');
});
