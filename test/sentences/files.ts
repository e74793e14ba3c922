// SPDX-License-Identifier: MIT
// Where the table and the thread are on disk. The thread is no part of the repository; it may be at hand.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export const UAPI = 'vfio-migration';

/** Relative to the root. */
export const TABLE_PATH = `spec/${UAPI}/thread/sentences.yaml`;

export const readTable = (): string => readFileSync(join(ROOT, TABLE_PATH), 'utf8');

/** Names a file with the thread, for where it does not lie beside the project. */
export const THREAD_VARIABLE = 'UAPI_THREAD';

/** The archived page of the thread; undefined where it is not at hand. */
export function readThread(variables: NodeJS.ProcessEnv = process.env): string | undefined {
  const path = variables[THREAD_VARIABLE] ?? resolve(ROOT, '..', 'shared', 'seeds', 'thread.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
