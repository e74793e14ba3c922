// SPDX-License-Identifier: MIT
// A pool for vitest whose one worker outlives a run, as a worker does that several files of a run share. Without it, each run
// loads the compiler again, which takes longer than most tests.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';

/** @typedef {import('vitest/node').PoolWorker} PoolWorker */

/**
 * The worker is started once and never told to stop; the pool hears what it expects.
 *
 * @implements {PoolWorker}
 */
class KeptWorker {
  name = 'kept';
  cacheFs = true;
  #options;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Set<[event: string, callback: (arg: unknown) => void]>} */
  #listeners = new Set();
  #isStarted = false;
  #isAskedToStop = false;

  /** @param {import('vitest/node').PoolOptions} options */
  constructor(options) {
    this.#options = options;
  }

  async start() {
    const { distPath, env, execArgv } = this.#options;
    this.#child ??= fork(join(distPath, 'workers/forks.js'), [], {
      env,
      execArgv,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
  }

  /** @param {import('vitest/node').WorkerRequest} message */
  send(message) {
    if (message.type === 'start' && this.#isStarted) this.#answer('started');
    else if (message.type === 'stop') {
      this.#isAskedToStop = true;
      this.#answer('stopped');
    } else {
      this.#isStarted = true;
      this.#child?.send(message);
    }
  }

  /** A pool that does not ask first wants it dead. */
  async stop() {
    for (const [event, callback] of this.#listeners) this.off(event, callback);
    if (!this.#isAskedToStop) this.kill();
    this.#isAskedToStop = false;
  }

  /** The next run starts another one. */
  kill() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#isStarted = false;
  }

  /**
   * @param {string} event
   * @param {(arg: unknown) => void} callback
   */
  on(event, callback) {
    this.#listeners.add([event, callback]);
    this.#child?.on(event, callback);
  }

  /**
   * @param {string} event
   * @param {(arg: unknown) => void} callback
   */
  off(event, callback) {
    for (const listener of this.#listeners)
      if (listener[0] === event && listener[1] === callback) this.#listeners.delete(listener);
    this.#child?.off(event, callback);
  }

  /** @param {unknown} data */
  deserialize(data) {
    return data;
  }

  /** @param {'started' | 'stopped'} type */
  #answer(type) {
    const child = this.#child;
    setImmediate(() => child?.emit('message', { type, __vitest_worker_response__: true }));
  }
}

/** @type {KeptWorker | undefined} */
let worker;

/** @type {Extract<import('vitest/node').TestUserConfig['pool'], object>} */
export const keptWorker = {
  name: 'kept',
  createPoolWorker: (options) => {
    worker ??= new KeptWorker(options);
    return worker;
  },
};

/** Has the next run start another worker: a test that failed may not have put back what it changed. */
export function dropWorker() {
  worker?.kill();
}
