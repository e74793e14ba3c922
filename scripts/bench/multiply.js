// SPDX-License-Identifier: MIT
// A project with several times the editions: each edition again under other names, with modules and chapters of its own
// beside those that editions share. It shows how the time of a build grows with a spec.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/**
 * @param {string} root - Of a project, which is changed.
 * @param {number} times - How many of each edition there are in the end.
 */
export function multiplyEditions(root, times) {
  for (const uapi of readdirSync(join(root, 'spec'))) {
    const folder = join(root, 'spec', uapi);
    const path = join(folder, 'uapi.yaml');
    if (!existsSync(path)) continue;
    const manifest = parseDocument(readFileSync(path, 'utf8'));
    const editions = manifest.toJS().editions;
    const renamer = (/** @type {number} */ number) => (/** @type {string} */ text) =>
      Object.keys(editions).reduce((all, name) => rename(all, name, `${name}-${number}`), text);
    for (let number = 2; number <= times; number += 1) {
      const change = renamer(number);
      for (const [name, edition] of Object.entries(editions)) {
        copyFolder(join(folder, name), join(folder, `${name}-${number}`), change);
        const again = JSON.parse(change(JSON.stringify(edition)));
        if (edition.playground !== undefined)
          copyFile(join(folder, edition.playground), join(folder, again.playground), change);
        manifest.setIn(['editions', `${name}-${number}`], manifest.createNode(again));
      }
    }
    writeFileSync(path, String(manifest));
  }
}

/** @typedef {(text: string) => string} Change */

/**
 * `fsm/arcs.ts` and `playground/fsm.ts`, as modules, chapters and the manifest name them.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} other
 */
function rename(text, name, other) {
  const escaped = name.replaceAll('.', '\\.');
  return text.replace(new RegExp(`(?<![\\w.-])${escaped}(?=/|\\.[jt]s\\b|')`, 'g'), other);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {Change} change
 */
function copyFolder(from, to, change) {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { withFileTypes: true, recursive: true }))
    if (entry.isFile())
      copyFile(join(entry.parentPath, entry.name), join(entry.parentPath, entry.name), change);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {Change} change
 */
function copyFile(from, to, change) {
  writeFileSync(to, change(readFileSync(from, 'utf8')));
}
