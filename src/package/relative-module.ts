// SPDX-License-Identifier: MIT
// How one module of the package names another.

import { posix } from 'node:path';

/** The module name of `to` in an import of `from`; both are paths of TypeScript files below the same folder. */
export function relativeModule(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}
