// SPDX-License-Identifier: MIT
// Parses chapters in a second thread while the first one loads the TypeScript compiler, which takes about as long.
// Nobody waits for it: the build takes what is there when it wants it, and parses the rest itself. It begins with the
// first chapter, the thread with the last, so that they meet.

import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ParsedChapter, Sources } from '../build.js';
import type { Chapters } from './chapter-thread.js';

/** A chapter as the thread has parsed it; undefined where it has not. */
export type ParsedAhead = (path: string, text: string) => ParsedChapter | undefined;

interface Message {
  readonly path: string;
  readonly text: string;
  readonly parsed: ParsedChapter;
}

export function parseAhead(uapis: readonly Sources[]): ParsedAhead {
  const texts = uapis.flatMap(({ files }) => [...files].filter(([path]) => path.endsWith('.md')));
  const { port1, port2 } = new MessageChannel();
  const workerData: Chapters = { port: port2, texts };
  const thread = new Worker(new URL('./chapter-thread.js', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  // What stops the thread at a chapter stops the build at the same one, which then says so.
  thread.on('error', () => {});
  thread.unref();
  const arrived = new Map<string, Message>();
  return (path, text) => {
    for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) {
      const message: Message = next.message;
      arrived.set(message.path, message);
    }
    const message = arrived.get(path);
    arrived.delete(path);
    return message?.text === text ? message.parsed : undefined;
  };
}
