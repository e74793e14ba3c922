// SPDX-License-Identifier: MIT
// The real command on the real spec, killed with its whole family at a moment that is drawn, and the next command after it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Draw } from './edits.js';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/uapi.js');
const CHAPTER = 'spec/vfio-migration/common/running.md';

/** Each is the next command in its turn. */
const NEXT: readonly (readonly string[])[] = [
  ['rules'],
  ['build'],
  ['diff', 'rfc-ndma', 'fsm'],
  ['precedence'],
  ['build', '--check'],
  ['cells', '--edition', 'fsm', '--open'],
  ['site'],
];

function hashOf(root: string): string {
  const folder = join(root, 'generated');
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash
      .update(`${relative(folder, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

function run(
  root: string,
  words: readonly string[],
): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...words, '--root', root], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

function start(root: string): { readonly child: ChildProcess; readonly ended: Promise<boolean> } {
  const child = spawn(process.execPath, [COMMAND, 'build', '--root', root], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<boolean>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal !== 'SIGKILL')),
  );
  return { child, ended };
}

/** It may have ended right before. */
function killFamily({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export interface Kills {
  /** What went wrong, and after what. */
  readonly faults: readonly string[];
  /** Builds that ended before they could be killed. */
  readonly tooLate: number;
}

/**
 * Builds the real spec in a folder of its own, in two versions in turn; kills each build, and has one command follow it.
 *
 * @param cases - How many builds.
 */
export async function killBuilds(draw: Draw, cases: number): Promise<Kills> {
  const root = join(mkdtempSync(join(tmpdir(), 'uapi-kills-')), 'project');
  try {
    mkdirSync(root);
    for (const name of ['spec', 'package.json'])
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const first = readFileSync(join(root, CHAPTER), 'utf8');
    const texts = [
      first,
      first.replace('A driver **must not** let an access', 'Each driver **must not** let an access'),
    ];
    const hashes: string[] = [];
    let took = 0;
    for (const text of [...texts].reverse()) {
      writeFileSync(join(root, CHAPTER), text);
      const begun = Date.now();
      const { status, stderr } = run(root, ['build']);
      if (status !== 0) throw new Error(`the spec does not build: ${stderr}`);
      took = Date.now() - begun;
      hashes.unshift(hashOf(root));
    }
    const faults: string[] = [];
    let tooLate = 0;
    for (let at = 0; at < cases; at++) {
      const now = hashes.indexOf(hashOf(root));
      const wanted = now === 0 ? 1 : 0;
      writeFileSync(join(root, CHAPTER), texts[wanted]!);
      const { child, ended } = start(root);
      const after = draw(took + took / 2);
      const timer = setTimeout(() => killFamily(child), after);
      if (await ended) tooLate++;
      clearTimeout(timer);
      const words = NEXT[at % NEXT.length]!;
      const { status, stderr } = run(root, words);
      const found = hashes.indexOf(hashOf(root));
      const isNew = words[0] === 'build' && words.length === 1;
      const isWell = status === 0 || (words.includes('--check') && status === 1);
      if (!isWell || found < 0 || (isNew && found !== wanted))
        faults.push(
          `killed after ${after} ms, then ${words.join(' ')}: exit ${status}, tree ${found}: ${stderr}`,
        );
      if (found < 0) run(root, ['build']);
    }
    return { faults, tooLate };
  } finally {
    rmSync(join(root, '..'), { recursive: true, force: true });
  }
}
