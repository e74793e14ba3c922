// SPDX-License-Identifier: MIT
// Runs a command with exclusive use of generated/: under the lock, and after an interrupted build was completed or
// reverted.

import { join } from 'node:path';
import { hasErrors } from '../diagnostics/index.js';
import { type Disk, within } from './disk.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCode } from './exit.js';
import { hasJournal, recover, writeFailed } from './journal.js';
import { takeLock } from './lock.js';
import type { Reporter } from './reporter.js';
import { isSystemError } from './system-error.js';

/** A build takes seconds; whoever holds the lock for longer hangs. */
const WAIT_SECONDS = 60;

interface TreeUse {
  readonly root: string;
  /** The command only looks, and may do so where it cannot write. */
  readonly readOnly: boolean;
}

/** @param work - Gets an environment whose disk is what a command may change: what it makes, and what it remembers. */
export async function withTree(
  use: TreeUse,
  environment: Environment,
  reporter: Reporter,
  work: (environment: Environment) => Promise<ExitCode>,
): Promise<ExitCode> {
  const held = await lockOrRefuse(use, environment, reporter);
  if (held === undefined) return exitCode.spec;
  try {
    const found = recover(use.root, held.disk);
    if (hasErrors(found)) {
      reporter.fail(found);
      return exitCode.spec;
    }
    reporter.diagnose(found);
    return await work({ ...environment, disk: held.disk });
  } finally {
    held.release();
  }
}

/**
 * For a command that only reads: ends what an interrupted build began.
 *
 * @returns False where that failed, of which the user is told.
 */
export async function settleTree(
  root: string,
  environment: Environment,
  reporter: Reporter,
): Promise<boolean> {
  if (!hasJournal(root)) return true;
  const ended = await withTree({ root, readOnly: true }, environment, reporter, async () => exitCode.ok);
  return ended === exitCode.ok;
}

async function lockOrRefuse(
  { root, readOnly }: TreeUse,
  environment: Environment,
  reporter: Reporter,
): Promise<{ readonly release: () => void; readonly disk: Disk } | undefined> {
  const onWait = (owner: string): void =>
    reporter.remark(`uapi: waiting for ${owner}, which uses generated/`);
  try {
    const disk = within([join(root, 'generated'), join(root, '.uapi')], environment.disk);
    const lock = await takeLock(root, { waitSeconds: waitSeconds(environment), onWait, readOnly });
    reporter[lock.held ? 'diagnose' : 'fail'](lock.diagnostics);
    return lock.held ? { release: lock.release, disk } : undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    reporter.fail([writeFailed(root, error)]);
    return undefined;
  }
}

function waitSeconds(environment: Environment): number {
  const given = Number(environment.variables.UAPI_LOCK_SECONDS ?? '');
  return given > 0 ? given : WAIT_SECONDS;
}
