// SPDX-License-Identifier: MIT
// Builds the driver against the headers of the kernel, and the programs that run on it.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failed, has, run } from './command.js';

/** @import { Machine } from './packages.js' */
/** @import { Change } from './broken.js' */

export const MODULE = 'vfio-migration-rfc';

/**
 * @param {string} root - Of the project.
 * @param {string} folder - To build in.
 * @param {Machine} machine
 * @param {Change} [change] - What makes it a broken one.
 * @returns {{ module: string, said: string }} The module, and what the compiler and sparse said.
 */
export function buildModule(root, folder, { headers }, change) {
  const edition = join(root, 'generated/rfc-ndma');
  for (const part of ['kernel', 'c', 'include'])
    copyChanged(join(edition, part), join(folder, part), (path, text) =>
      change?.file === `${part}/${path}` ? applied(change, text) : text,
    );
  const made = run('make', [
    '--silent',
    `--directory=${headers}`,
    `M=${join(folder, 'kernel')}`,
    'CONFIG_VFIO_MIGRATION_RFC=m',
    // pahole is not needed for a test.
    'CONFIG_DEBUG_INFO_BTF_MODULES=',
    'W=1',
    ...(has('sparse') ? ['C=1'] : []),
    'modules',
  ]);
  return { module: join(folder, 'kernel', `${MODULE}.ko`), said: (made.stdout + made.stderr).trim() };
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {'dev_vfio' | 'dev_checks'} name
 * @returns {string} The program, which needs no library where it runs.
 */
export function buildProgram(root, folder, name) {
  const program = join(folder, name);
  rmSync(program, { force: true });
  run('gcc', [
    ...['-static', '-O2', '-std=gnu11', '-pthread', '-Wall', '-Wextra', '-Werror', '-o', program],
    `-I${join(root, 'clients/c')}`,
    join(root, 'spec/vfio-migration/targets', `${name}.c`),
  ]);
  return program;
}

/**
 * Copies the files whose text is another one there, so that the compiler runs again for those, and for no others.
 *
 * @param {string} from
 * @param {string} to
 * @param {(path: string, text: string) => string} edit
 */
function copyChanged(from, to, edit) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const path = relative(from, source);
    const copy = join(to, path);
    const text = edit(path, readFileSync(source, 'utf8'));
    if (existsSync(copy) && readFileSync(copy, 'utf8') === text) continue;
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
}

/** @param {Change} change @param {string} text */
function applied({ name, file, find, replace }, text) {
  if (text.split(find).length !== 2)
    throw new Failed(`${file} has not once what the broken driver "${name}" changes: ${find}`);
  return text.replace(find, () => replace);
}
