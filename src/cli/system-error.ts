// SPDX-License-Identifier: MIT
// Recognizes errors of the operating system and puts them into words.

import { getSystemErrorMap } from 'node:util';

/** An error with an errno, as the functions of `node:fs` throw it. */
export type SystemError = NodeJS.ErrnoException & {
  readonly code: string;
  /** In words, where a guard of ours refuses and not the system. */
  readonly reason?: string;
};

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** `no space left on device`; the errno's name where the system has no words for it. */
export function reasonOf(error: SystemError): string {
  return error.reason ?? getSystemErrorMap().get(error.errno ?? 0)?.[1] ?? error.code;
}

const ACTIONS: Readonly<Record<string, string>> = {
  mkdir: 'make',
  rename: 'replace',
  copyfile: 'copy',
  unlink: 'delete',
  rmdir: 'delete',
  write: 'write',
};

/** What the system refused to do with which file: `cannot read /tmp/x/generated: permission denied`. */
export function refusalOf(error: SystemError): string {
  return `cannot ${actionOf(error) ?? 'read'} ${error.path}: ${reasonOf(error)}`;
}

/** Undefined where the call does not tell, as that which opens a file. */
export function actionOf({ syscall = '' }: SystemError): string | undefined {
  return ACTIONS[syscall];
}

/** What `read` gives; undefined where there is no such file or folder. */
export function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** What `use` gives of a memory that any command can do without; undefined where the system refuses. */
export function ifGranted<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
