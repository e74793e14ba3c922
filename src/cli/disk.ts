// SPDX-License-Identifier: MIT
// Every way in which a command changes the disk, in one place, so that a test can stop after any of them.

import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { ifThere, type SystemError } from './system-error.js';

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

/**
 * The same disk, which changes nothing outside of a few folders, whatever path it is given and wherever links lead.
 *
 * @param folders - Absolute.
 * @throws SystemError where one of them is a link: it would decide where our files go.
 */
export function within(folders: readonly string[], disk: Disk): Disk {
  const link = folders.find(isLink);
  if (link !== undefined) throw refusal('open', link, 'it is a link, which may lead anywhere');
  const names = folders.map((folder) => `${basename(folder)}/`).join(' and ');
  // Parents that were found below. We put files and folders there, and no link in a folder's place.
  const held = new Set(folders);
  const hold = (syscall: string, path: string): void => {
    if (held.has(path) || held.has(dirname(path))) return;
    // What is deleted or replaced is a link itself, and not what it leads to.
    const parent = realFolder(dirname(path));
    if (!folders.map(realFolder).some((folder) => isIn(parent, folder)))
      throw refusal(syscall, path, `it is outside of ${names}`);
    held.add(dirname(path));
  };
  /** A link in the place of a file would be followed; a pipe would wait for a reader. */
  const unlink = (path: string): void => {
    const found = ifThere(() => lstatSync(path));
    if (found !== undefined && !found.isFile() && !found.isDirectory()) disk.removeFile(path);
  };
  return {
    makeFolder: (path) => {
      hold('mkdir', path);
      disk.makeFolder(path);
    },
    writeFile: (path, text) => {
      hold('open', path);
      unlink(path);
      disk.writeFile(path, text);
    },
    copyFile: (from, to) => {
      hold('copyfile', to);
      unlink(to);
      disk.copyFile(from, to);
    },
    rename: (from, to) => {
      hold('rename', from);
      hold('rename', to);
      disk.rename(from, to);
    },
    removeFile: (path) => {
      hold('unlink', path);
      disk.removeFile(path);
    },
    removeEmptyFolder: (path) => {
      hold('rmdir', path);
      disk.removeEmptyFolder(path);
    },
    removeTree: (path) => {
      hold('rmdir', path);
      disk.removeTree(path);
    },
  };
}

function isLink(path: string): boolean {
  return ifThere(() => lstatSync(path))?.isSymbolicLink() ?? false;
}

/** Where a folder is, or will be once it is made: of a path that is not there yet, its nearest folder that is. */
function realFolder(path: string): string {
  return ifThere(() => realpathSync.native(path)) ?? join(realFolder(dirname(path)), basename(path));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** As the system would refuse it, so that it is reported, and taken back, in the same way. */
function refusal(syscall: string, path: string, reason: string): SystemError {
  return Object.assign(new Error(`${reason}: ${path}`), { code: 'OUTSIDE', syscall, path, reason });
}
