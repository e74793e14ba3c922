// SPDX-License-Identifier: MIT
// A socket that another program listens on, because Node takes no descriptors. The program connects to a private socket for
// each client of the public one.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import type { DeviceServer } from '../runtime/server.js';
import { type Listener, listen, makeRoom, SocketError } from './listen.js';
import { relayed } from './relayed.js';

/** What a relay prints once it listens. */
const READY = 'listening\n';
/** Milliseconds that it has for that. */
const READY_MILLISECONDS = 10_000;
/** A relay that lived for less milliseconds is not started again. */
const LIFE_MILLISECONDS = 1000;

/** Characters of its complaints that are kept. */
const COMPLAINT_MAX = 1000;

/** A relay that runs, and how it ends. */
interface Relay {
  readonly process: ChildProcess;
  readonly ended: Promise<string>;
}

/**
 * Listens by a relay. One that dies is started again; its clients have processes of their own and stay.
 *
 * @param path - Of the public socket.
 * @param program - The path of the relay.
 * @param onTrouble - Told of a relay that has died.
 * @throws SocketError for a path that cannot be used, and a program that is no relay.
 */
export async function listenByRelay(
  path: string,
  device: DeviceServer,
  program: string,
  onTrouble: (text: string) => void,
): Promise<Listener> {
  const folder = mkdtempSync(join(tmpdir(), 'uapi-relay-'));
  const inner = join(folder, 'socket');
  const listener = await listen(inner, device, (outlet) => relayed(outlet, (link) => device.connect(link)));
  const cleanUp = async (): Promise<void> => {
    await listener.close();
    rmSync(folder, { recursive: true, force: true });
  };
  let isClosing = false;
  let relay: Relay;
  const watch = async (): Promise<void> => {
    const started = performance.now();
    const how = await relay.ended;
    if (isClosing) return;
    if (performance.now() - started < LIFE_MILLISECONDS) {
      onTrouble(`the relay of ${path} ${how}; no client can connect any more`);
      return;
    }
    onTrouble(`the relay of ${path} ${how}; it is started again`);
    try {
      relay = await start(program, path, inner);
      if (isClosing) relay.process.stdin?.end();
      else void watch();
    } catch (error) {
      onTrouble(`${error instanceof Error ? error.message : error}; no client can connect any more`);
    }
  };
  try {
    relay = await start(program, path, inner);
  } catch (error) {
    await cleanUp();
    throw error;
  }
  void watch();
  return {
    close: async () => {
      isClosing = true;
      relay.process.stdin?.end();
      await relay.ended;
      await cleanUp();
      rmSync(path, { force: true });
    },
  };
}

/** Starts a relay, and waits until it listens. */
async function start(program: string, path: string, inner: string): Promise<Relay> {
  await makeRoom(path);
  const relay = spawn(program, [path, inner], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  relay.stderr.on('data', (data: Buffer) => {
    if (complaint.length < COMPLAINT_MAX) complaint += data.toString();
  });
  relay.stdin.on('error', () => {});
  const ended = new Promise<string>((resolve) => {
    relay.on('error', (error: NodeJS.ErrnoException) =>
      resolve(`cannot be run: ${error.code ?? error.message}`),
    );
    relay.on('close', (code, signal) => resolve(`ended with ${signal ?? code}`));
  });
  const timer = setTimeout(() => relay.kill('SIGKILL'), READY_MILLISECONDS);
  const first = await Promise.race([once(relay.stdout, 'data').then(([data]) => String(data)), ended]);
  clearTimeout(timer);
  if (first === READY) return { process: relay, ended };
  relay.kill('SIGKILL');
  const how = await ended;
  if (complaint !== '') throw new SocketError(complaint.trimEnd());
  throw new SocketError(
    `${program} is no relay: it ${how}`,
    'compile one: cc -O2 -o relay src/serve/relay.c',
  );
}
