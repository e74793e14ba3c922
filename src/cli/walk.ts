// SPDX-License-Identifier: MIT
// Finds the source files below a folder. Links are followed, each at most once on the way down.

import { readdirSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText, type Diagnostic, report } from '../diagnostics/index.js';
import { BYTES_MAX, tooLarge } from './decode.js';
import { isSystemError, reasonOf, type SystemError } from './system-error.js';

interface Found {
  /** By path, sorted; relative to the root, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Dot files (vim's swap files, Emacs's locks), `x~`, `#x#` and what merges and editors leave. */
export const NOT_SOURCE = /^\.|~$|^#.*#$|^node_modules$|\.(bak|orig|rej|swp|tmp)$/;

/**
 * Reads every source file below a folder.
 *
 * @param root - The folder that paths are relative to.
 * @param folder - Relative to it.
 */
export function readFolder(root: string, folder: string): Found {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const ancestors: string[] = [];

  const visit = (path: string): void => {
    try {
      const status = statSync(join(root, path));
      if (status.isDirectory()) visitFolder(path);
      else visitFile(path, status);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      diagnostics.push(refusal(root, path, error));
    }
  };

  const visitFolder = (path: string): void => {
    const real = realpathSync(join(root, path));
    if (ancestors.some((ancestor) => ancestor === real || ancestor.startsWith(`${real}${sep}`))) {
      diagnostics.push(report('link-loop', startOf(path), { target: readlinkSync(join(root, path)) }));
      return;
    }
    ancestors.push(real);
    try {
      for (const name of readdirSync(join(root, path)).sort(compareText)) {
        if (!NOT_SOURCE.test(name)) visit(`${path}/${name}`);
      }
    } finally {
      ancestors.pop();
    }
  };

  const visitFile = (path: string, status: Stats): void => {
    // Opening a pipe or a device would wait for ever.
    if (!status.isFile()) diagnostics.push(unreadable(path, 'not a regular file'));
    else if (status.size > BYTES_MAX) diagnostics.push(tooLarge(path, status.size));
    else files.set(path, readFileSync(join(root, path)));
  };

  visit(folder);
  return { files: new Map([...files].sort(([a], [b]) => compareText(a, b))), diagnostics };
}

function refusal(root: string, path: string, error: SystemError): Diagnostic {
  if (error.code === 'ELOOP')
    return report('link-loop', startOf(path), { target: readlinkSync(join(root, path)) });
  return unreadable(path, reasonOf(error));
}

function unreadable(path: string, reason: string): Diagnostic {
  return report('unreadable-file', startOf(path), { reason });
}

function startOf(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}
