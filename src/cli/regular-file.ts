// SPDX-License-Identifier: MIT
// Files that a command can do without. Anyone may have put something else in the place of one: to open a pipe would wait for ever.

import { readFileSync, statSync } from 'node:fs';
import { ifGranted } from './system-error.js';

/** Undefined where there is no regular file, or the system refuses. */
export function bytesOf(path: string): Buffer | undefined {
  return ifGranted(() => (statSync(path).isFile() ? readFileSync(path) : undefined));
}

/** Undefined where there is no regular file, where it holds no JSON, or where that has another shape. */
export function jsonOf<T>(path: string, isOne: (content: unknown) => content is T): T | undefined {
  return parseJson(bytesOf(path)?.toString(), isOne);
}

export function parseJson<T>(
  text: string | undefined,
  isOne: (content: unknown) => content is T,
): T | undefined {
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    return isOne(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
