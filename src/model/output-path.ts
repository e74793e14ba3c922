// SPDX-License-Identifier: MIT
// Which texts are valid as the path of an output: a place below our folder that has the same name on every system.

/** Of POSIX's portable file names, those that neither hide nor look like an option. Windows drops a point at the end. */
const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;

/**
 * What keeps a text from being such a path.
 *
 * @param path - Names of folders and of a file, with forward slashes.
 * @returns In words, as they follow "unexpected"; undefined where nothing does.
 */
export function faultOfPath(path: string): string | undefined {
  if (path === '') return 'empty text';
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return 'absolute path';
  for (const name of path.split('/')) {
    if (name === '') return 'empty name between slashes';
    if (name === '.' || name === '..') return `folder "${name}"`;
    if (name === 'node_modules') return "folder node_modules, which is npm's,";
    if (!NAME.test(name)) return faultOfName(name);
  }
  return undefined;
}

function faultOfName(name: string): string {
  const [strange] = /[^A-Za-z0-9._-]/u.exec(name) ?? [];
  if (strange === undefined) return `${name.endsWith('.') ? 'end' : 'start'} of the name "${name}"`;
  const isPlain = /[\p{L}\p{N}\p{P}\p{S}]/u.test(strange);
  const code = `U+${strange.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return `character ${isPlain ? `"${strange}"` : code}`;
}
