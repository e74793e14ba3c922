// SPDX-License-Identifier: MIT
// Says on standard error what a long command is doing: in one line that is overwritten on a terminal, and elsewhere in a
// line for each stage, once the command has taken longer than somebody waits without wondering.

import type { Environment } from './environment.js';

const SILENT_MS = 1000;
const BETWEEN_LINES_MS = 5000;
const BETWEEN_FRAMES_MS = 100;
/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001b[K';

export class Progress {
  readonly #name: string;
  readonly #environment: Pick<Environment, 'stderr' | 'now'>;
  readonly #start: number;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isShown = false;

  /** @param name - Of the command. */
  constructor(name: string, environment: Pick<Environment, 'stderr' | 'now'>) {
    this.#name = name;
    this.#environment = environment;
    this.#start = environment.now();
  }

  /** A stage begins: `making pages`. */
  stage(what: string): void {
    this.#show(what, 0);
  }

  /** A stage goes on: `running examples`, 12 of 400. */
  step(what: string, done: number, all: number): void {
    const between = this.#environment.stderr.isTerminal ? BETWEEN_FRAMES_MS : BETWEEN_LINES_MS;
    if (done < all) this.#show(`${what}, ${done} of ${all}`, between);
  }

  /** Takes the line off a terminal, before something else is written there. */
  clear(): void {
    if (this.#isShown) this.#environment.stderr.write(CLEAR);
    this.#isShown = false;
  }

  #show(text: string, between: number): void {
    const { stderr, now } = this.#environment;
    const at = now();
    if (at - this.#shownAt < between) return;
    if (stderr.isTerminal) {
      stderr.write(`${CLEAR}${this.#name}: ${text} ...`);
      this.#isShown = true;
    } else {
      if (at - this.#start < SILENT_MS) return;
      stderr.write(`${this.#name}: ${text} ...\n`);
    }
    this.#shownAt = at;
  }
}
