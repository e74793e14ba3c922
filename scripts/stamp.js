// SPDX-License-Identifier: MIT
// Whether dist/ was compiled from src/ as it is. The hash of all sources decides. A list of sizes and times beside it
// usually answers without reading them, because every command checks before it starts.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside `src/`, what the compiled code depends on. */
const SETTINGS = [
  'clients/c/uapi_target.h',
  'scripts/compile.js',
  'scripts/printed-validators.js',
  'scripts/c-as-text.js',
  'scripts/compiler-alone.js',
  'scripts/without-highlighter.js',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Every file that dist/ is made from, relative to the root, sorted.
 *
 * @param {string} root
 */
function listSources(root) {
  const found = SETTINGS.filter((name) => existsSync(join(root, name)));
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|m?js|json|css|c|h)$/.test(entry.name)) found.push(path);
    }
  };
  for (const folder of ['src', 'schemas']) if (existsSync(join(root, folder))) walk(folder);
  return found.sort();
}

/**
 * One hash over the names and contents of all sources.
 *
 * @param {string} root
 */
function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of listSources(root)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Sizes and times of all sources, as text that is equal when nothing was touched.
 *
 * @param {string} root
 */
function listTimes(root) {
  return listSources(root)
    .map((path) => {
      const { mtimeMs, size } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}\n`;
    })
    .join('');
}

/**
 * True when dist/ was compiled from the sources as they are now. Takes a few milliseconds.
 *
 * @param {string} root
 */
export function isFresh(root) {
  const stamp = readIfThere(join(root, 'dist/.stamp'));
  if (stamp === undefined) return false;
  if (readIfThere(join(root, 'dist/.times')) === listTimes(root)) return true;
  if (stamp.trim() !== hashSources(root)) return false;
  writeTimes(root);
  return true;
}

/**
 * What the sources are now. Taken before they are compiled: an edit meanwhile must leave dist/ stale.
 *
 * @param {string} root
 */
export function takeStamp(root) {
  return { times: listTimes(root), hash: hashSources(root) };
}

/**
 * Marks the folder `dist` as compiled from the sources that had `stamp`.
 *
 * @param {string} dist
 * @param {ReturnType<typeof takeStamp>} stamp
 */
export function writeStamp(dist, stamp) {
  writeFileSync(join(dist, '.times'), stamp.times);
  writeFileSync(join(dist, '.stamp'), `${stamp.hash}\n`);
}

/**
 * The times are a short cut only: a folder that cannot be written goes without.
 *
 * @param {string} root
 */
function writeTimes(root) {
  try {
    writeFileSync(join(root, 'dist/.times'), listTimes(root));
  } catch {
    // The hash answers next time too.
  }
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
