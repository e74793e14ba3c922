// SPDX-License-Identifier: MIT
// A temporary folder for a tool that works on files only. It is deleted after use. If the process is killed, a later
// process deletes it.

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InstallationError } from '../../diagnostics/index.js';

const PREFIX = 'uapi-print-';

/** Nobody works in a folder for so long. */
const LEFT_BEHIND_MS = 3_600_000;

/** @throws InstallationError where the system refuses a file. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  removeLeftBehind(tmpdir());
  try {
    const folder = mkdtempSync(join(tmpdir(), PREFIX));
    try {
      return use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new InstallationError(
      `modules cannot be printed: ${error.message}`,
      'make room for temporary files, or set TMPDIR to a folder that can be written',
    );
  }
}

function removeLeftBehind(parent: string): void {
  const now = Date.now();
  for (const name of namesIn(parent)) {
    const folder = join(parent, name);
    try {
      if (now - statSync(folder).mtimeMs > LEFT_BEHIND_MS) rmSync(folder, { recursive: true });
    } catch {
      // It is another user's, or another process was faster.
    }
  }
}

function namesIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}
