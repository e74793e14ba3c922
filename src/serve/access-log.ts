// SPDX-License-Identifier: MIT
// A log of accesses in a file: a line of JSON for each.

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

  /** @param path - Created, or emptied. */
  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(entry: object): void {
    const line = `${JSON.stringify(entry)}\n`;
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
    for (let at = 0; at < text.length; ) at += writeSync(this.#file, text, at);
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}
