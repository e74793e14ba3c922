// SPDX-License-Identifier: MIT
// Writes a set of files below generated/, all or none. It first writes the new files to a temporary folder, then a
// journal of the moves, and then renames each file into place. If the process is killed at any moment, `recover`
// restores the old tree or completes the new one. A failed move is reverted at once. Nothing is flushed to the medium:
// the journal guards against a killed process and a full disk, but not against a power cut. After a power cut, `build`
// makes the tree anew.

import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Diagnostic, report } from '../diagnostics/index.js';
import type { Disk } from './disk.js';
import { hashOf } from './hash.js';
import { bytesOf, jsonOf } from './regular-file.js';
import { actionOf, ifThere, isSystemError, reasonOf, type SystemError } from './system-error.js';

/** What is to change below generated/. Paths are relative to it, with forward slashes. */
export interface TreeChanges {
  readonly writes: readonly {
    readonly path: string;
    readonly text: string /** A regular file is there now. */;
    readonly existed: boolean;
  }[];
  readonly deletes: readonly string[];
}

interface Manifest {
  readonly writes: readonly { readonly path: string; readonly hash: string; readonly existed: boolean }[];
  readonly deletes: readonly string[];
}

/** Whether a command was interrupted while it changed generated/, or is at it now. */
export function hasJournal(root: string): boolean {
  const { journal, done } = foldersOf(root);
  return exists(journal) || exists(done);
}

/** The folders of one project. */
interface Folders {
  readonly root: string;
  readonly generated: string;
  readonly journal: string;
  /** The journal's name once its work is done, so that one rename ends it. */
  readonly done: string;
}

/** The manifest's file name says which way its moves go; turning back is one rename and needs no space. */
const FORWARD = 'forward.json';
const BACK = 'back.json';

/**
 * Makes all changes or none.
 *
 * @returns Nothing, or why the tree is as it was before.
 */
export function writeTree(root: string, changes: TreeChanges, disk: Disk): Diagnostic[] {
  if (changes.writes.length + changes.deletes.length === 0) return [];
  const folders = foldersOf(root);
  try {
    return settle(folders, stage(folders, changes, disk), disk);
  } catch (error) {
    // Only staging throws: nothing below generated/ was touched.
    if (!isSystemError(error)) throw error;
    attempt(() => disk.removeTree(folders.journal));
    return [writeFailed(root, error)];
  }
}

/**
 * Ends what an interrupted command began. Called before anything reads or writes generated/.
 *
 * @returns What was found and done; nothing where there was no journal.
 */
export function recover(root: string, disk: Disk): Diagnostic[] {
  const folders = foldersOf(root);
  if (exists(folders.done)) attempt(() => disk.removeTree(folders.done));
  return exists(folders.journal) ? resume(folders, disk) : [];
}

function foldersOf(root: string): Folders {
  const state = join(root, '.uapi');
  return {
    root,
    generated: join(root, 'generated'),
    journal: join(state, 'journal'),
    done: join(state, 'journal-done'),
  };
}

/** Puts the new files and copies of the old ones aside, then commits by naming the manifest. */
function stage(folders: Folders, changes: TreeChanges, disk: Disk): Manifest {
  disk.makeFolder(folders.journal);
  changes.writes.forEach((write, index) => {
    disk.writeFile(slot(folders, 'new', index), write.text);
    if (write.existed) disk.copyFile(join(folders.generated, write.path), slot(folders, 'old', index));
  });
  const manifest: Manifest = {
    writes: changes.writes.map(({ path, text, existed }) => ({ path, hash: hashOf(text), existed })),
    deletes: changes.deletes,
  };
  const draft = join(folders.journal, 'draft.json');
  disk.writeFile(draft, `${JSON.stringify(manifest, undefined, 2)}\n`);
  disk.rename(draft, join(folders.journal, FORWARD));
  return manifest;
}

/** Moves forward; where the system refuses, moves back. It throws nothing that the system refuses. */
function settle(folders: Folders, manifest: Manifest, disk: Disk): Diagnostic[] {
  try {
    moveForward(folders, manifest, disk);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [writeFailed(folders.root, error), ...turnBack(folders, manifest, disk)];
  }
  end(folders, disk);
  return [];
}

function turnBack(folders: Folders, manifest: Manifest, disk: Disk): Diagnostic[] {
  try {
    const forward = join(folders.journal, FORWARD);
    if (exists(forward)) disk.rename(forward, join(folders.journal, BACK));
    moveBack(folders, manifest, disk);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const suggestion = 'put this right; the next command then takes back what was moved already';
    return [writeFailed(folders.root, error, suggestion)];
  }
  end(folders, disk);
  return [];
}

function resume(folders: Folders, disk: Disk): Diagnostic[] {
  const forward = readManifest(join(folders.journal, FORWARD));
  const back = readManifest(join(folders.journal, BACK));
  if (forward === 'unreadable' || back === 'unreadable') {
    end(folders, disk);
    return [interrupted('its journal cannot be read and is left out, so build again')];
  }
  if (forward !== undefined) {
    const failures = settle(folders, forward, disk);
    if (failures.length > 0) return failures;
    return [interrupted(isComplete(folders, forward) ? `its ${count(forward)} are finished now` : MIXED)];
  }
  if (back !== undefined) {
    const failures = turnBack(folders, back, disk);
    return failures.length > 0 ? failures : [interrupted(`its ${count(back)} are taken back`)];
  }
  end(folders, disk);
  return [interrupted('it had changed nothing')];
}

const MIXED = 'generated/ was changed since, so build again';

function count(manifest: Manifest): string {
  const number = manifest.writes.length + manifest.deletes.length;
  return `${number} change${number === 1 ? '' : 's'} of generated/`;
}

/** Each step is skipped when it was taken already, so that any number of interruptions does no harm. */
function moveForward(folders: Folders, manifest: Manifest, disk: Disk): void {
  manifest.deletes.forEach((path, index) => {
    const gone = slot(folders, 'gone', index);
    if (!exists(gone) && exists(join(folders.generated, path)))
      disk.rename(join(folders.generated, path), gone);
  });
  for (const path of manifest.deletes) removeEmptyParents(folders, path, disk);
  manifest.writes.forEach(({ path }, index) => {
    const staged = slot(folders, 'new', index);
    if (!exists(staged)) return;
    const target = join(folders.generated, path);
    disk.makeFolder(dirname(target));
    if (isFolder(target)) disk.removeEmptyFolder(target);
    disk.rename(staged, target);
  });
}

/** Only what moved forward moves back: a staged file that is still there never replaced anything. */
function moveBack(folders: Folders, manifest: Manifest, disk: Disk): void {
  manifest.writes.forEach(({ path, existed }, index) => {
    if (exists(slot(folders, 'new', index))) return;
    const target = join(folders.generated, path);
    const old = slot(folders, 'old', index);
    if (existed && exists(old)) disk.rename(old, target);
    if (!existed && exists(target)) disk.removeFile(target);
    if (!existed) removeEmptyParents(folders, path, disk);
  });
  manifest.deletes.forEach((path, index) => {
    const gone = slot(folders, 'gone', index);
    if (!exists(gone)) return;
    disk.makeFolder(dirname(join(folders.generated, path)));
    disk.rename(gone, join(folders.generated, path));
  });
}

/**
 * Ends the journal in one step; what is left of it under the other name means nothing. Where the system refuses
 * even that, the tree is right all the same, and the next command finds all moves made.
 */
function end(folders: Folders, disk: Disk): void {
  attempt(() => {
    disk.removeTree(folders.done);
    disk.rename(folders.journal, folders.done);
    disk.removeTree(folders.done);
  });
}

/** After a roll-forward, every file should be the one that was staged. */
function isComplete(folders: Folders, manifest: Manifest): boolean {
  return manifest.writes.every(({ path, hash }) => {
    const content = bytesOf(join(folders.generated, path));
    return content !== undefined && hashOf(content) === hash;
  });
}

function removeEmptyParents(folders: Folders, path: string, disk: Disk): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const folder = join(folders.generated, parent);
    if (!isFolder(folder) || readdirSync(folder).length > 0) return;
    disk.removeEmptyFolder(folder);
  }
}

/** Undefined where there is none; `unreadable` where there is one that no build has written, or of which a part is lost. */
function readManifest(path: string): Manifest | 'unreadable' | undefined {
  return exists(path) ? (jsonOf(path, isManifest) ?? 'unreadable') : undefined;
}

/** Whatever its paths lead to is moved or deleted, so each of them must be that of an output. */
function isManifest(content: unknown): content is Manifest {
  const { writes, deletes } = (content ?? {}) as Partial<Manifest>;
  const isPath = (path: unknown): boolean => typeof path === 'string' && isTreePath(path);
  return (
    Array.isArray(writes) &&
    writes.every(
      (write) => isPath(write?.path) && typeof write.hash === 'string' && typeof write.existed === 'boolean',
    ) &&
    Array.isArray(deletes) &&
    deletes.every(isPath)
  );
}

/** What a scan of the tree may find, which is more than a build may make. */
function isTreePath(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

function slot(folders: Folders, kind: 'new' | 'old' | 'gone', index: number): string {
  return join(folders.journal, `${kind}-${index}`);
}

/** A link counts as itself, wherever it leads. */
function exists(path: string): boolean {
  return ifThere(() => lstatSync(path)) !== undefined;
}

function isFolder(path: string): boolean {
  return ifThere(() => lstatSync(path))?.isDirectory() ?? false;
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function interrupted(outcome: string): Diagnostic {
  return report('interrupted-build', { file: '.uapi/journal', line: 1, column: 1 }, { outcome });
}

/** A refusal of the system to write, as a diagnostic at the file concerned. */
export function writeFailed(root: string, error: SystemError, suggestion?: string): Diagnostic {
  const path =
    ('dest' in error && typeof error.dest === 'string' ? error.dest : error.path) ?? join(root, '.uapi');
  const place = { file: relative(root, path).replaceAll('\\', '/'), line: 1, column: 1 };
  const facts = { action: actionOf(error) ?? 'write', reason: reasonOf(error) };
  return report('write-failed', place, facts, { suggestion });
}
