// SPDX-License-Identifier: MIT
// Gives a command generated/ to itself: under the lock, and after an interrupted build was ended.

import { hasErrors } from '../diagnostics/index.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCode } from './exit.js';
import { recover, writeFailed } from './journal.js';
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

export async function withTree(
  use: TreeUse,
  environment: Environment,
  reporter: Reporter,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const lock = await lockOrRefuse(use, environment, reporter);
  if (lock === undefined) return exitCode.spec;
  try {
    const found = recover(use.root, environment.disk);
    if (hasErrors(found)) {
      reporter.fail(found);
      return exitCode.spec;
    }
    reporter.diagnose(found);
    return await work();
  } finally {
    lock.release();
  }
}

async function lockOrRefuse(
  { root, readOnly }: TreeUse,
  environment: Environment,
  reporter: Reporter,
): Promise<{ readonly release: () => void } | undefined> {
  const onWait = (owner: string): void =>
    reporter.remark(`uapi: waiting for ${owner}, which uses generated/`);
  try {
    const lock = await takeLock(root, { waitSeconds: waitSeconds(environment), onWait, readOnly });
    reporter[lock.held ? 'diagnose' : 'fail'](lock.diagnostics);
    return lock.held ? lock : undefined;
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
