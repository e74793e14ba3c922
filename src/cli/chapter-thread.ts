// SPDX-License-Identifier: MIT
// The thread that parses chapters ahead of the build (`parse-ahead.ts`): it posts each as soon as it is done.

import { type MessagePort, workerData } from 'node:worker_threads';
import { parseChapter } from '../read/prose/parse.js';

/** What the thread is given; the last chapter is parsed first. */
export interface Chapters {
  readonly port: MessagePort;
  /** Path and text. */
  readonly texts: readonly (readonly [string, string])[];
}

const { port, texts } = workerData as Chapters;
for (const [path, text] of texts.toReversed())
  port.postMessage({ path, text, parsed: parseChapter(path, text) });
