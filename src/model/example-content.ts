// SPDX-License-Identifier: MIT
// What an example is, as a short hash: a result counts for as long as this stays the same.

import { createHash } from 'node:crypto';
import type { Example } from './prose.js';

/** 16 hexadecimal digits that change with the code and with the rules of an example. */
export function exampleContent(example: Pick<Example, 'code' | 'rules'>): string {
  const content = JSON.stringify([example.code, example.rules]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
