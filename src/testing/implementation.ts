// SPDX-License-Identifier: MIT
// The hash of the implementation that the examples ran against. A result is valid only for this implementation.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns A hash of all JavaScript below `generated/`; of nothing where nothing was built. */
export function implementationHash(root: string): string {
  const folder = join(root, 'generated');
  const hash = createHash('sha256');
  for (const path of scripts(folder))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function scripts(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js') && !path.includes('node_modules'))
      .sort();
  } catch {
    return [];
  }
}
