// SPDX-License-Identifier: MIT
// Builds the driver against the headers of the kernel, and the target program that runs on it.

import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.js';

/** @import { Machine } from './packages.js' */

export const MODULE = 'vfio-migration-rfc';

/**
 * @param {string} root - Of the project.
 * @param {string} folder - To build in.
 * @param {Machine} machine
 * @returns {{ module: string, said: string }} The module, and what the compiler and sparse said.
 */
export function buildModule(root, folder, { headers }) {
  const edition = join(root, 'generated/rfc-ndma');
  mkdirSync(folder, { recursive: true });
  // The compiler runs again only for what has changed.
  for (const part of ['kernel', 'c', 'include'])
    cpSync(join(edition, part), join(folder, part), { recursive: true, preserveTimestamps: true });
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
 * @returns {string} The target program, which needs no library where it runs.
 */
export function buildTarget(root, folder) {
  const program = join(folder, 'dev_vfio');
  rmSync(program, { force: true });
  run('gcc', [
    ...['-static', '-O2', '-std=gnu11', '-Wall', '-Wextra', '-Werror', '-o', program],
    `-I${join(root, 'clients/c')}`,
    join(root, 'spec/vfio-migration/targets/dev_vfio.c'),
  ]);
  return program;
}
