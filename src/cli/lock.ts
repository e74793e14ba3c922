// SPDX-License-Identifier: MIT
// One command at a time uses generated/. The lock names its process. If that process has ended, the next command takes
// the lock over.

import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Diagnostic, report } from '../diagnostics/index.js';
import { ifThere, isSystemError } from './system-error.js';

interface Lock {
  /** A stale lock that was taken over; an error when the lock could not be had. */
  readonly diagnostics: readonly Diagnostic[];
  readonly held: boolean;
  readonly release: () => void;
}

interface LockOptions {
  readonly waitSeconds: number;
  /** Called once when the lock is not free at once. */
  readonly onWait: (owner: string) => void;
  /** For a command that only looks: where the folder cannot be written, it looks without a lock. */
  readonly readOnly: boolean;
}

const POLL_MS = 25;
/** A lock without content for longer than this was made by a command that was killed before it signed. */
const UNSIGNED_MS = 1000;

/** Waits for the lock of the project, up to a limit. */
export async function takeLock(root: string, options: LockOptions): Promise<Lock> {
  const path = join(root, '.uapi', 'lock');
  const deadline = Date.now() + options.waitSeconds * 1000;
  const diagnostics: Diagnostic[] = [];
  let waiting = false;
  for (;;) {
    if (create(path, options)) return { diagnostics, held: true, release: () => release(path) };
    // No command makes such a lock, so none will give it back; and to open a pipe would wait for ever.
    if (!isFileOrGone(path)) return refused(undefined, 0);
    // Undefined where the lock was given back a moment ago.
    const owner = readOwner(path);
    if (owner !== undefined && !isAlive(owner) && !isBeingSigned(path, owner)) {
      if (takeAside(path, owner))
        diagnostics.push(report('stale-lock', placeOfLock, { owner: nameOf(owner) }));
      continue;
    }
    if (Date.now() > deadline) return refused(owner, options.waitSeconds);
    if (!waiting && owner !== undefined) {
      options.onWait(nameOf(owner));
      waiting = true;
    }
    await sleep(POLL_MS);
  }
}

const placeOfLock = { file: '.uapi/lock', line: 1, column: 1 };

function refused(owner: string | undefined, seconds: number): Lock {
  const suggestion = owner === undefined ? 'if no command runs, delete .uapi/lock' : undefined;
  const diagnostic = report('tree-locked', placeOfLock, { owner: nameOf(owner), seconds }, { suggestion });
  return { diagnostics: [diagnostic], held: false, release: () => {} };
}

/** True when the lock is ours now, or when there is nothing to lock. */
function create(path: string, { readOnly }: LockOptions): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ownerText(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // Where a file has the name of the folder, nothing can be locked.
    if (error.code === 'EEXIST' && error.syscall !== 'mkdir') return false;
    if (readOnly && ['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return true;
    throw error;
  }
}

function release(path: string): void {
  if (readOwner(path) === ownerText(process.pid)) unlinkSync(path);
}

/** Moves a stale lock out of the way, unless another command did and holds the place already. */
function takeAside(path: string, owner: string): boolean {
  const aside = `${path}-${process.pid}`;
  return (
    ifThere(() => {
      renameSync(path, aside);
      const ours = readOwner(aside) === owner;
      if (!ours) linkSync(aside, path);
      unlinkSync(aside);
      return ours;
    }) ?? false
  );
}

function isFileOrGone(path: string): boolean {
  return ifThere(() => lstatSync(path))?.isFile() ?? true;
}

function readOwner(path: string): string | undefined {
  return ifThere(() => readFileSync(path, 'utf8'));
}

/** A process number is used again sooner or later; the time of its start tells the two apart where the system gives it. */
function ownerText(pid: number): string {
  return `${pid} ${startOf(pid) ?? ''}\n`;
}

function startOf(pid: number): string | undefined {
  const status = ifThere(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name of the program stands in parentheses and may hold anything; the start is the 20th field after it.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
}

function isAlive(owner: string): boolean {
  const [pid = '', start = ''] = owner.trim().split(' ');
  if (!/^[1-9]\d*$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ESRCH') return false;
  }
  return start === '' || (startOf(Number(pid)) ?? start) === start;
}

function isBeingSigned(path: string, owner: string): boolean {
  if (owner !== '') return false;
  const status = ifThere(() => statSync(path));
  return status !== undefined && Date.now() - status.mtimeMs < UNSIGNED_MS;
}

function nameOf(owner = ''): string {
  const pid = owner.split(' ')[0]?.trim() ?? '';
  return /^[1-9]\d*$/.test(pid) ? `process ${pid}` : 'an unknown process';
}
