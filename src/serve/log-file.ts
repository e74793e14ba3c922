// SPDX-License-Identifier: MIT
// A file to which lines are added.

import { closeSync, openSync, writeSync } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';

/** Characters that are kept before they are written. */
const KEPT_MAX = 1 << 16;
/** Milliseconds that a line waits at the most. */
const WAIT_MILLISECONDS = 100;

export class LogFile {
  readonly #file: number;
  #kept: string[] = [];
  #keptLength = 0;
  #timer: NodeJS.Timeout | undefined;
  #isFailed = false;
  readonly #onError: (error: unknown) => void;

  /**
   * @param path - Created, or emptied.
   * @param onError - Told once that the file takes no more. What comes behind that is lost.
   */
  constructor(path: string, onError: (error: unknown) => void) {
    this.#file = openSync(path, 'w');
    this.#onError = onError;
  }

  /** @param line - With its end. */
  write(line: string): void {
    this.#kept.push(line);
    this.#keptLength += line.length;
    if (this.#keptLength >= KEPT_MAX) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), WAIT_MILLISECONDS).unref();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#keptLength === 0) return;
    const text = Buffer.from(this.#kept.join(''));
    this.#kept = [];
    this.#keptLength = 0;
    if (this.#isFailed) return;
    try {
      for (let at = 0; at < text.length; ) at += writeSync(this.#file, text, at);
    } catch (error) {
      this.#isFailed = true;
      this.#onError(error);
    }
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}
