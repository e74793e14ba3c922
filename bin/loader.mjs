// SPDX-License-Identifier: MIT
// Loads CommonJS modules (without `import()`) as `require` does, with V8's compiled code of an earlier run. Compiling
// twelve megabytes of scripts takes longer than type-checking a small uAPI. The compiled code is kept in a folder, one
// file per script. The name of a file is the hash of everything that it depends on, so the code of another script is
// never used. If a file is missing, damaged or refused, the command only takes longer.

import { Buffer, isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** What Node puts around a CommonJS module. */
const HEAD = '(function (exports, require, module, __filename, __dirname) { ';
const TAIL = '\n})';

/** Of a SHA-256, which stands before the data that it is of. */
const HASH_BYTES = 32;

/**
 * @param {string} folder - Where compiled scripts are kept. It need not exist, but its parent must.
 * @returns `load`, which takes the absolute path of a CommonJS module and returns its exports, and `save`, which keeps
 * the scripts that were compiled anew, with all their functions that have run until then.
 */
export function createLoader(folder) {
  const engine = `${process.version} ${process.arch} ${cachedDataVersionTag()}\n${HEAD}${TAIL}\n`;
  const modules = new Map();
  const fresh = new Map();

  /**
   * @param {string} path
   * @returns {unknown}
   */
  function load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {}, id: path, filename: path, loaded: false };
    // Before it runs: modules may import each other.
    modules.set(path, module);
    const run = compile(path).runInThisContext();
    run.call(module.exports, module.exports, requireFor(path), module, path, dirname(path));
    module.loaded = true;
    return module.exports;
  }

  /** @param {string} filename */
  function compile(filename) {
    const bytes = readFileSync(filename);
    const file = join(folder, sha256(engine, bytes).toString('hex'));
    const cachedData = readChecked(file);
    const text = `${HEAD}${bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')}${TAIL}`;
    const script = new Script(text, { filename, cachedData });
    if (script.cachedDataRejected !== false) fresh.set(file, script);
    return script;
  }

  /** @param {string} path */
  function requireFor(path) {
    const native = createRequire(path);
    /** @param {string} name */
    const require = (name) => {
      const found = native.resolve(name);
      return isBuiltin(found) || !/\.c?js$/.test(found) ? native(found) : load(found);
    };
    return Object.assign(require, native);
  }

  function save() {
    if (fresh.size > 0) makeFolder(folder);
    for (const [file, script] of fresh) writeChecked(file, script.createCachedData());
    fresh.clear();
  }

  return { load, save };
}

/** @param {readonly (string | Uint8Array)[]} parts */
function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * V8 believes what it is given, so that a flipped bit would crash it. Undefined where there is nothing to believe.
 *
 * @param {string} file
 */
function readChecked(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(HASH_BYTES);
    return sha256(data).equals(bytes.subarray(0, HASH_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * By rename, so that nobody reads half of it. A folder that cannot be written goes without.
 *
 * @param {string} file
 * @param {Uint8Array} data
 */
function writeChecked(file, data) {
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, Buffer.concat([sha256(data), data]));
    renameSync(aside, file);
  } catch {
    // The next command compiles again.
  }
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder);
  } catch {
    // It is there, or it cannot be written.
  }
}
