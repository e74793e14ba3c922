// SPDX-License-Identifier: MIT
// The folder that the site is written to. A record in it lists the files that the site wrote, so that other files stay,
// and the inputs of the site. The command writes the record first, without the inputs, so that the folder of a killed
// command is still recognized.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultOfPath } from '../model/index.js';
import type { SiteFile } from '../site/page.js';
import { type Disk, within } from './disk.js';
import { hashOf } from './hash.js';
import { bytesOf, jsonOf } from './regular-file.js';
import { ifThere } from './system-error.js';

const RECORD = '.site.json';

interface SiteRecord {
  /** Hash of what the files were made from; absent while they are being written. */
  readonly inputs?: string;
  /** Content hash by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whether a folder is ours to write to: a site, empty, or not there. */
export function isSiteFolder(folder: string): boolean {
  const names = ifThere(() => readdirSync(folder)) ?? [];
  return names.length === 0 || names.includes(RECORD);
}

/** Whether the folder holds the site of these inputs, every file as it was made. */
export function isCurrent(folder: string, inputs: string): boolean {
  const record = readRecord(folder);
  if (record.inputs !== inputs) return false;
  return Object.entries(record.files).every(([path, hash]) => hashOfFile(join(folder, path)) === hash);
}

/** Writes what has changed, and removes the files of an earlier site that this one does not have. */
export function writeSite(folder: string, inputs: string, files: readonly SiteFile[], whole: Disk): void {
  const disk = within([folder], whole);
  const earlier = readRecord(folder).files;
  const hashes = Object.fromEntries(files.map(({ path, text }) => [path, hashOf(text)]));
  writeRecord(folder, { files: { ...earlier, ...hashes } }, disk);
  for (const { path, text } of files) {
    if (hashOfFile(join(folder, path)) !== hashes[path]) writeFile(join(folder, path), text, disk);
  }
  for (const path of Object.keys(earlier)) {
    if (!(path in hashes) && hashOfFile(join(folder, path)) !== undefined)
      disk.removeFile(join(folder, path));
  }
  writeRecord(folder, { inputs, files: hashes }, disk);
}

function readRecord(folder: string): SiteRecord {
  return jsonOf(join(folder, RECORD), isRecord) ?? NOTHING;
}

const NOTHING: SiteRecord = { files: {} };

/** What a record names is deleted when no site has it any more, so each name must be one that a site could have. */
function isRecord(content: unknown): content is SiteRecord {
  const { files } = (content ?? {}) as Partial<SiteRecord>;
  if (typeof files !== 'object' || files === null) return false;
  return Object.entries(files).every(
    ([path, hash]) => typeof hash === 'string' && faultOfPath(path) === undefined,
  );
}

function writeRecord(folder: string, record: SiteRecord, disk: Disk): void {
  writeFile(join(folder, RECORD), `${JSON.stringify(record)}\n`, disk);
}

function writeFile(path: string, text: string, disk: Disk): void {
  disk.makeFolder(dirname(path));
  disk.writeFile(`${path}.new`, text);
  disk.rename(`${path}.new`, path);
}

function hashOfFile(path: string): string | undefined {
  const bytes = bytesOf(path);
  return bytes === undefined ? undefined : hashOf(bytes);
}
