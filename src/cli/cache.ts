// SPDX-License-Identifier: MIT
// `.uapi/cache.json`: hashes of what the last build read and made, so that a build without changes ends at once. If the
// file is deleted or damaged, the next build runs in full and writes it anew.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { type CacheContent, isCacheContent } from './cache-shape.js';
import type { Disk } from './disk.js';
import { hashOf } from './hash.js';
import { bytesOf, parseJson } from './regular-file.js';
import type { UapiShape } from './shape.js';
import { ifGranted, ifThere } from './system-error.js';

export interface Cache {
  readonly toolchain: string;
  /** Content hash of every source, by path. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Content hash of every output that these make, by path, whether it was written or not. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly shapes: readonly UapiShape[];
  /** Replayed, because a warning that shows once only is soon forgotten. */
  readonly warnings: readonly Diagnostic[];
}

/** Changes when the shape of the file does. */
const VERSION = 1;

/** What the compiled toolchain is. */
export function toolchainHash(toolRoot: string): string {
  return ifThere(() => readFileSync(join(toolRoot, 'dist', '.stamp'), 'utf8'))?.trim() ?? '';
}

/** @returns The cache when it holds for this toolchain and these sources. */
export function readCache(
  root: string,
  toolchain: string,
  inputs: ReadonlyMap<string, string>,
): Cache | undefined {
  const cache = parse(bytesOf(pathOf(root))?.toString() ?? '');
  if (cache === undefined || cache.toolchain !== toolchain || !isSame(cache.inputs, inputs)) return undefined;
  return cache;
}

/** The text of every output by path; undefined where `generated/` is not what the cache says that it should be. */
export function readOutputs(root: string, cache: Cache): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  for (const [path, hash] of cache.outputs) {
    const bytes = bytesOf(join(root, 'generated', path));
    if (bytes === undefined || hashOf(bytes) !== hash) return undefined;
    texts.set(path, bytes.toString());
  }
  return texts;
}

/** Whether this toolchain has built these very sources, so that nothing is wrong with them. */
export function isKnownSound(root: string, toolRoot: string, inputs: ReadonlyMap<string, string>): boolean {
  return readCache(root, toolchainHash(toolRoot), inputs) !== undefined;
}

/** Best effort: a build that cannot remember is still a build. */
export function writeCache(root: string, cache: Cache, disk: Disk): void {
  const content: CacheContent = {
    version: VERSION,
    ...cache,
    inputs: Object.fromEntries(cache.inputs),
    outputs: Object.fromEntries(cache.outputs),
  };
  const text = JSON.stringify(content);
  ifGranted(() => {
    disk.makeFolder(join(root, '.uapi'));
    disk.writeFile(`${pathOf(root)}.new`, `${hashOf(text)}\n${text}\n`);
    disk.rename(`${pathOf(root)}.new`, pathOf(root));
  });
}

function pathOf(root: string): string {
  return join(root, '.uapi', 'cache.json');
}

/** The first line is the hash of the second, so that a damaged file is seen as such. */
function parse(text: string): Cache | undefined {
  const [hash, body = ''] = text.split('\n');
  if (hash !== hashOf(body)) return undefined;
  const content = parseJson(body, isCacheContent);
  if (content?.version !== VERSION) return undefined;
  return {
    ...content,
    inputs: new Map(Object.entries(content.inputs)),
    outputs: new Map(Object.entries(content.outputs)),
  };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);
}
