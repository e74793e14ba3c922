// SPDX-License-Identifier: MIT
// The few ways in which a command changes the disk, in one place: a test can stop after any of them.

import { copyFileSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';

export interface Disk {
  readonly makeFolder: (path: string) => void;
  readonly writeFile: (path: string, text: string) => void;
  readonly copyFile: (from: string, to: string) => void;
  /** Replaces `to`, in one step. */
  readonly rename: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  /** Fails unless the folder is empty. */
  readonly removeEmptyFolder: (path: string) => void;
  readonly removeTree: (path: string) => void;
}

export const disk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeFile: (path, text) => writeFileSync(path, text),
  copyFile: (from, to) => copyFileSync(from, to),
  rename: (from, to) => renameSync(from, to),
  removeFile: (path) => unlinkSync(path),
  removeEmptyFolder: (path) => rmdirSync(path),
  removeTree: (path) => rmSync(path, { recursive: true, force: true }),
};
