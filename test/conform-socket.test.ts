// SPDX-License-Identifier: MIT
// `uapi conform` over a socket: a served device meets everything that applies, a fault on the way is told under the rule
// that it breaks, and a server that is none gives no result.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'uapi-reference/rfc-ndma';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Listener, listen } from '../src/serve/listen.js';
import { conform, conformJson, PATIENT, rulesOf } from './support/conform.js';
import { commandOf, FAULTS, type Fault, meddled, withErrno } from './support/meddling.js';
import { type ServeProcess, startServe } from './support/serve-process.js';
import { COMMAND } from './support/wire-client.js';

let folder: string;
let path: string;
const running: { stop(): Promise<unknown> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-conform-'));
  path = join(folder, 'socket');
});

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function served(...words: readonly string[]): Promise<ServeProcess> {
  const server = await startServe(folder, words);
  running.push(server);
  return server;
}

const target = () => `vfio-user:${path}`;

const CORE = ['core'];

describe.each(['linux-5.16', 'rfc-ndma', 'fsm'])('a served device of %s', (edition) => {
  test.each([
    [[], undefined],
    [['--without-ndma'], edition === 'linux-5.16' ? undefined : 'no-ndma'],
  ] as const)('meets everything that applies: %j', async (options, kind) => {
    await served('--edition', edition, '--tick', 'access', ...options, 'socket');
    const { status, counts, target: said } = await conformJson('--edition', edition, target());
    expect(status).toBe(0);
    expect(said).toEqual({ name: target(), levels: CORE, can: [], ...(kind === undefined ? {} : { kind }) });
    expect(counts.items).toMatchObject({ 'must broken': 0, 'should not followed': 0, 'no result': 0 });
    expect(counts.items.met).toBeGreaterThan(130);
  });
});

test('a device that lacks more than discovery tells is judged by the most', async () => {
  await served('--edition', 'fsm', '--style', 'channel', 'socket');
  const words = ['--edition', 'fsm', '--kind', 'no-precopy', target()];
  const { status, counts, target: said, items } = await conformJson(...words);
  expect([status, said.kind]).toEqual([0, 'no-precopy no-ndma']);
  expect(counts.items).toMatchObject({ 'must broken': 0, 'should not followed': 0, 'no result': 0 });
  expect(items.map(({ reason }) => reason)).toContain(
    'it needs what a device of the kind no-precopy may lack',
  );
});

test('what a socket cannot show does not apply, and says why', async () => {
  await served('socket');
  const { items } = await conformJson('--only', 'opening/', target());
  const reasonOf = (name: string) => items.find(({ id }) => id === `opening/${name}`);
  expect(reasonOf('a-user-comes-and-goes')).toMatchObject({ verdict: 'met' });
  expect(reasonOf('a-resume-that-its-user-gave-up')).toMatchObject({ verdict: 'met' });
  expect(reasonOf('nobody-is-left')).toMatchObject({
    verdict: 'not applicable',
    reason: 'the target does not offer the level trace',
  });
  expect(reasonOf('every-access-without-a-descriptor')).toMatchObject({
    verdict: 'not applicable',
    reason: 'the target does not have: read device_state => EBADF',
  });
});

test('a server that takes one client at a time is not asked to take two', async () => {
  const device = createServer({ tick: ['never'] }, 'machine 0');
  let clients = 0;
  const listener = await listen(path, {
    ...device,
    tickMilliseconds: 0,
    connect: (link) => {
      if (clients > 0) return { receive: () => {}, close: () => {} };
      clients++;
      const session = device.connect(link);
      return {
        receive: (bytes) => session.receive(bytes),
        close: () => {
          clients--;
          session.close();
        },
      };
    },
  });
  running.push({ stop: () => listener.close() });
  const { out } = await conform('--timeout', '20', '--format', 'json', '--only', 'open', target());
  const { items } = JSON.parse(out) as Awaited<ReturnType<typeof conformJson>>;
  const of = (verdict: string) => items.filter((item) => item.verdict === verdict);
  expect(of('no result')).toEqual([]);
  expect(of('must broken')).toEqual([]);
  expect(of('not applicable').map(({ reason }) => reason)).toContain('the target does not have: open');
  expect(of('met').map(({ id }) => id)).toContain('opening/a-resume-that-its-user-gave-up');
});

describe('a fault between the device and its user', () => {
  test.each([
    ['an invalid value is ignored', 'device-state.invalid-write'],
    ['a reset does nothing', 'device-state.reset'],
    ['the reserved register talks', 'region.reserved'],
  ])('%s: breaks %s', async (name, rule) => {
    const fault = FAULTS[name]!();
    const device = createServer({ tick: ['never'] }, 'machine 0');
    const listener = await listen(path, meddled(device, fault));
    running.push({ stop: () => listener.close() });
    const report = await conformJson(target());
    expect(report.status).toBe(1);
    expect(rulesOf(report, 'must broken')).toContain(rule);
    const logs = report.items.flatMap(({ findings }) => findings.map(({ log }) => log.length));
    expect(Math.max(...logs)).toBeLessThanOrEqual(12);
  });

  test('a device that stays open for somebody is not reset when it is opened', async () => {
    const device = createServer({ tick: ['never'] }, 'machine 0');
    const greeting = Buffer.from('0100010014000000000000000000000000000100', 'hex');
    device.connect({ send: () => {}, end: () => {} }).receive(greeting);
    const listener: Listener = await listen(path, device);
    running.push({ stop: () => listener.close() });
    const report = await conformJson(target());
    expect(report.status).toBe(1);
    expect(rulesOf(report, 'must broken')).toContain('device-state.default.open');
    // Everything else is as it should be, though nothing but a reset makes the device new.
    expect(report.counts.items.met).toBeGreaterThan(400);
  });
});

describe('a server that is none gives no result', () => {
  /** Listens, and does this with each client. */
  async function pretend(attend: (socket: Socket) => void): Promise<void> {
    const sockets = new Set<Socket>();
    const server: Server = createSocketServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      attend(socket);
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    running.push({
      stop: async () => {
        for (const socket of sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      },
    });
  }

  /** A reply to the first message, with what is wrong with it. */
  const reply = (change: (message: Buffer) => Buffer) => (socket: Socket) =>
    socket.once('data', (bytes) => {
      const message = Buffer.from(bytes.subarray(0, 20));
      message.writeUInt32LE(20, 4);
      message.writeUInt32LE(1, 8);
      socket.write(change(message));
    });

  test.each<readonly [string, RegExp, (socket: Socket) => void]>([
    ['closes at once', /closed the connection/, (socket) => socket.end()],
    [
      'closes when it is spoken to',
      /closed the connection/,
      (socket) => socket.once('data', () => socket.end()),
    ],
    ['never answers', /gave no answer within 1 s/, () => {}],
    [
      'speaks something else',
      /answered VERSION with what is no message of vfio-user/,
      (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
    ],
    [
      'answers another message',
      /answered VERSION with a message that is no reply to it/,
      reply((message) => {
        message.writeUInt16LE(77, 0);
        return message;
      }),
    ],
    [
      'refuses',
      /refuses a client, with EPERM|refuses a client, with errno 1/,
      reply((message) => withErrno(message, 1)),
    ],
    [
      'speaks another version',
      /speaks version 3\.1 of vfio-user/,
      reply((message) => {
        message.writeUInt16LE(3, 16);
        return message;
      }),
    ],
    [
      'answers with less than there is to say',
      /answered VERSION with 0 bytes behind the header, where 4 belong/,
      reply((message) => {
        message.writeUInt32LE(16, 4);
        return message.subarray(0, 16);
      }),
    ],
    [
      'floods',
      /gave no answer within 1 s/,
      (socket) => {
        // Writes of the client's memory without end.
        const write = Buffer.alloc(33);
        write.writeUInt16LE(12, 2);
        write.writeUInt32LE(33, 4);
        write.writeUInt8(1, 24);
        const many = Buffer.concat(Array.from({ length: 1000 }, () => write));
        const flood = (error?: Error | null): void => {
          if (!error) socket.write(many, flood);
        };
        flood();
      },
    ],
  ])('one that %s', async (_what, message, attend) => {
    await pretend(attend);
    const time = String(message).includes('within') ? ['--timeout', '1'] : PATIENT;
    await expectNoResult(message, ...time);
  });

  test('nobody listens, or there is no socket', async () => {
    await expectNoResult(/cannot be reached at .*socket: there is no such file/);
    writeFileSync(path, '');
    await expectNoResult(/cannot be reached at .*socket: nobody listens there/);
  });

  test('one that vanishes in the middle', async () => {
    const server = await served('socket');
    const ended = conform(...PATIENT, target());
    setTimeout(() => server.stop(), 100);
    const { status, out } = await ended;
    expect(status).toBe(3);
    expect(out).toMatch(/closed the connection|cannot be reached/);
    expect(out).toContain('given up: ');
  });

  test('one without the region', async () => {
    const device = createServer({ tick: ['never'] }, 'machine 0');
    const noRegions: Fault = {
      reply: (message) => {
        if (commandOf(message) === COMMAND.getInfo) message.writeUInt32LE(0, 24);
        return message;
      },
    };
    const listener = await listen(path, meddled(device, noRegions));
    running.push({ stop: () => listener.close() });
    await expectNoResult(/has no migration region that a user finds: discovery ends with ENODEV/);
  });

  async function expectNoResult(message: RegExp, ...words: readonly string[]): Promise<void> {
    const { status, out, err } = await conform(...words, '--only', 'region/', target());
    expect({ status, err }).toEqual({ status: 3, err: '' });
    expect(out).toMatch(message);
    expect(out).not.toMatch(/^ +at .*:\d+/m);
  }
});

test.each([
  [['vfio-user'], /the target vfio-user needs the path of a socket/],
  [['vfio-user:'], /the target vfio-user: needs the path of a socket\nvfio-user:SOCKET/],
  [['--kind', 'nothing', 'vfio-user:x'], /there is no kind of device nothing\nkinds: no-ndma/],
  [['--kind', 'no-ndma', 'reference'], /--kind is for a device behind a socket/],
])('a mistake in the command line: %j', async (words, message) => {
  const { status, err } = await conform(...words);
  expect(status).toBe(2);
  expect(err).toMatch(message);
});
