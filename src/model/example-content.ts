// SPDX-License-Identifier: MIT
// The identity of an example as a short hash. A result is valid as long as the hash stays the same.

import { createHash } from 'node:crypto';
import type { Example } from './prose.js';

/** 16 hexadecimal digits that change with the code and with the rules of an example. */
export function exampleContent(example: Pick<Example, 'code' | 'rules'>): string {
  const content = JSON.stringify([example.code, example.rules]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
