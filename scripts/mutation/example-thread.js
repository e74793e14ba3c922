// SPDX-License-Identifier: MIT
// Runs examples in a thread that can be stopped, because a broken device may loop for ever.

import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const SCRIPT = join(import.meta.dirname, 'violation-worker.js');

/**
 * @typedef {object} Run
 * @property {ReadonlyMap<string, import('./examples.js').Outcome>} outcomes - By example, in the order in which they ran.
 * @property {number} longest - Milliseconds of the longest time between two outcomes.
 * @property {string | undefined} fault - Why not all of them ran: the changed module threw when it was loaded, or something did not end.
 */

export class ExampleThread {
  #reference;
  /** @type {Worker | undefined} */
  #worker;

  /** @param {import('./reference.js').Reference} reference */
  constructor(reference) {
    this.#reference = reference;
  }

  /**
   * @param {import('./violation-worker.js').Task} task
   * @param {number} millisecondsMax - Between two outcomes.
   * @returns {Promise<Run>}
   */
  async run(task, millisecondsMax) {
    const worker = await this.#start();
    /** @type {Map<string, import('./examples.js').Outcome>} */
    const outcomes = new Map();
    let longest = 0;
    let last = performance.now();
    return new Promise((resolve, reject) => {
      /** @param {string | undefined} fault */
      const end = (fault) => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', reject);
        resolve({ outcomes, longest, fault });
      };
      /** @param {import('./violation-worker.js').Answer} answer */
      const hear = (answer) => {
        timer.refresh();
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (answer.kind === 'ended') end(answer.fault);
        else outcomes.set(answer.id, answer.outcome);
      };
      const timer = setTimeout(() => {
        void this.stop();
        end('does not end');
      }, millisecondsMax);
      worker.on('message', hear).on('error', reject);
      worker.postMessage(task);
    });
  }

  /** The time to start a thread is not the examples'. */
  async #start() {
    if (this.#worker === undefined) {
      this.#worker = new Worker(SCRIPT, { workerData: this.#reference });
      await once(this.#worker, 'message');
    }
    return this.#worker;
  }

  async stop() {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
