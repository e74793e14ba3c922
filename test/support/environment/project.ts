// SPDX-License-Identifier: MIT
// The lamp as a project that was built, copies of it, and what must hold of a command in a damaged one.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../src/build.js';
import { keepState } from '../../../src/cli/builder.js';
import { TOOL_ROOT, uapi } from '../../edge/project.js';

const builder = keepState(build);
export const loadBuilder = async (): Promise<typeof builder> => builder;

/** Makes the lamp, built, in a new folder. */
export async function buildTemplate(): Promise<string> {
  const template = mkdtempSync(join(tmpdir(), 'uapi-'));
  cpSync(join(TOOL_ROOT, 'test/uapi-small/spec'), join(template, 'spec'), { recursive: true });
  const { code, stderr } = await uapi(template, ['build'], { loadBuilder });
  if (code !== 0 || stderr !== '') throw new Error(`the lamp does not build: ${stderr}`);
  return template;
}

/** A copy of the project, `lamp/` in a folder of its own. */
export function copyOf(template: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'uapi-'));
  const root = join(parent, 'lamp');
  cpSync(template, root, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(parent, 'beside'), 'as it was\n');
  return root;
}

export function removeCopy(root: string): void {
  const parent = join(root, '..');
  spawnSync('chmod', ['-R', 'u+rwx', parent]);
  rmSync(parent, { recursive: true, force: true });
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What is wrong with how a command ended: a code that says nothing, a trace of the stack, silence.
 *
 * @param isHeard - Whether both outputs reach their reader.
 */
export function faultOfEnd(
  words: readonly string[],
  { code, stdout, stderr }: Ended,
  isHeard = true,
): string | undefined {
  const said = `exit ${code}: ${stdout}${stderr}`;
  if (code === null || ![0, 1, 2].includes(code)) return said;
  if (/internal error|^ {4}at /m.test(stderr)) return said;
  if (isHeard && code !== 0 && stdout + stderr === '') return `exit ${code} without a word`;
  if (words.includes('json'))
    for (const line of stderr.split('\n'))
      if (line !== '' && !isJson(line)) return `no line of JSON: ${line}`;
  return undefined;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** All that lies in a folder, by path: what a file holds, where a link leads. Empty where there is no such folder. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory()) {
      for (const name of readdirSync(join(folder, path)))
        if (name !== 'node_modules') visit(join(path, name));
    } else if (status.isSymbolicLink()) found.set(path, `-> ${readlinkSync(join(folder, path))}`);
    else if (status.isFile())
      found.set(
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      );
    else found.set(path, 'neither file nor link');
  };
  visit('');
  return found;
}

export function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, content]) => b.get(path) === content);
}
