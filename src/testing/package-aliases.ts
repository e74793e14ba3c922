// SPDX-License-Identifier: MIT
// Resolves the generated package by its name, from its own manifest, whether npm has linked it yet or not.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An alias as Vite takes it. */
interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly default: string }>>;
}

/**
 * One alias per export of a package.
 *
 * @param folder - The package's folder; no alias where it holds no package.
 */
export function packageAliases(folder: string): Alias[] {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return Object.entries(manifest.exports).map(([subpath, target]) => ({
    find: new RegExp(`^${quoteRegExp(manifest.name + subpath.slice(1))}$`),
    replacement: join(folder, target.default),
  }));
}

function quoteRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
