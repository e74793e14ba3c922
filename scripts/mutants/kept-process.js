// SPDX-License-Identifier: MIT
// A process that stays alive and answers one message at a time, so that it loads its modules once.

import { fork } from 'node:child_process';
import process from 'node:process';
import { setTimeout } from 'node:timers';

/** A process of vitest's own would pass for a test's. */
export const VARIABLES = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|FORCE_COLOR)/.test(name)),
  ),
  NO_COLOR: '1',
};

/** @template Answer */
export class KeptProcess {
  #script;
  #folder;
  #millisecondsToStart;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;

  /**
   * @param {string} script - Sends `ready` once it can be asked.
   * @param {string} folder - Where it is started.
   * @param {number} millisecondsToStart - At most.
   */
  constructor(script, folder, millisecondsToStart) {
    this.#script = script;
    this.#folder = folder;
    this.#millisecondsToStart = millisecondsToStart;
  }

  /**
   * @param {import('node:child_process').Serializable} question
   * @param {number} millisecondsMax
   * @returns {Promise<Answer | undefined>} Undefined where it did not answer in time. The next question then starts another
   *   process.
   * @throws Where it ended instead.
   */
  async ask(question, millisecondsMax) {
    if (this.#child === undefined) {
      // In a group of its own, so that its children end with it even where they hang.
      this.#child = fork(this.#script, {
        cwd: this.#folder,
        env: VARIABLES,
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      if ((await this.#next(this.#child, this.#millisecondsToStart)) === undefined)
        throw new Error(`${this.#script} does not start`);
    }
    this.#child.send(question);
    return /** @type {Answer | undefined} */ (await this.#next(this.#child, millisecondsMax));
  }

  kill() {
    const pid = this.#child?.pid;
    this.#child = undefined;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {number} millisecondsMax
   * @returns {Promise<unknown>} The next message.
   */
  #next(child, millisecondsMax) {
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        child.off('message', take);
        child.off('exit', fail);
      };
      /** @param {unknown} message */
      const take = (message) => {
        finish();
        resolve(message);
      };
      const fail = () => {
        finish();
        this.kill();
        reject(new Error(`${this.#script} has ended`));
      };
      const timer = setTimeout(() => {
        finish();
        this.kill();
        resolve(undefined);
      }, millisecondsMax);
      child.on('message', take);
      child.on('exit', fail);
    });
  }
}
