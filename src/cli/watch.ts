// SPDX-License-Identifier: MIT
// `uapi build --watch`: builds again when a source changes, in one process that keeps what it has read.

import { relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { CompilerError, compareText } from '../diagnostics/index.js';
import { applyPlan } from './apply-plan.js';
import type { Builder } from './builder.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCode } from './exit.js';
import { prepare } from './prepare.js';
import type { Reporter } from './reporter.js';
import { duration, printCounts, printSummary } from './summary.js';
import { isSystemError, refusalOf } from './system-error.js';
import type { ScanMemo } from './tree.js';
import { withTree } from './with-tree.js';

/** An editor saves a file in several steps, and a branch switch touches many files. */
const SETTLE_MS = 20;

export interface WatchRequest {
  readonly root: string;
  readonly edition: string | undefined;
}

/** Runs until the user stops it. Errors of the spec are printed and do not end it. */
export async function watchProject(
  request: WatchRequest,
  environment: Environment,
  reporter: Reporter,
): Promise<ExitCode> {
  const stopped = environment.untilStopped();
  let watcher = await openWatcher(request.root);
  let isStale = false;
  const listen = (): void => {
    watcher.on('all', (event, path) => {
      isStale ||= event === 'addDir' || event === 'unlinkDir';
      changes.add(relative(request.root, path).replaceAll('\\', '/'));
    });
    watcher.on('error', (error) => reporter.remark(`uapi: cannot watch: ${String(error)}`));
  };
  const build = createRebuild(request, environment, reporter);
  const changes = createQueue(async (changed) => {
    // A folder that went and came back is watched anew; what changes meanwhile is read by this build.
    if (isStale) {
      isStale = false;
      await watcher.close();
      watcher = await openWatcher(request.root);
      listen();
    }
    await build(changed);
  });
  try {
    listen();
    await changes.idle();
    reporter.remark('watching spec/; Ctrl-C ends');
    await Promise.race([stopped, changes.failed]);
    await changes.close();
  } finally {
    await watcher.close();
  }
  return exitCode.ok;
}

/** Watches from above, since spec/ itself may be moved away and come back. */
async function openWatcher(root: string): Promise<FSWatcher> {
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) => {
      const [first = '', ...inside] = relative(root, path).split(/[/\\]/);
      return first !== '' && (first !== 'spec' || /^\.|~$/.test(inside.at(-1) ?? ''));
    },
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return watcher;
}

type Rebuild = (changed: readonly string[]) => Promise<void>;

function createRebuild(request: WatchRequest, environment: Environment, reporter: Reporter): Rebuild {
  const memo: ScanMemo = new Map();
  let builder: Promise<Builder> | undefined;
  const loadBuilder = (): Promise<Builder> => {
    builder ??= environment.loadBuilder();
    return builder;
  };
  const rebuild: Rebuild = async (changed) => {
    const start = environment.now();
    await withTree({ root: request.root, readOnly: false }, environment, reporter, async (held) => {
      const result = await prepare({ ...request, mayUseCache: false, memo, loadBuilder }, held);
      const failures = result.kind === 'faulty' ? [] : applyPlan(request.root, result, held);
      const took = duration(environment.now() - start);
      reporter.fail([...result.diagnostics, ...failures], result.textOf);
      if (result.kind === 'faulty' || failures.length > 0) {
        reporter.print(`${describe(changed)}: generated/ is as it was (${took})\n`);
        return exitCode.spec;
      }
      const text =
        changed.length === 0
          ? printSummary({ ...result, edition: request.edition, took }, reporter.palette)
          : `${describe(changed)}: ${printCounts(result.plan)} (${took})\n`;
      reporter.print(text);
      return exitCode.ok;
    });
  };
  // What cannot be read now may be there again after the next change, and the compiler starts anew.
  return (changed) =>
    rebuild(changed).catch((error: unknown) => {
      if (error instanceof CompilerError)
        reporter.remark(`uapi: ${error.message}\nhelp: ${error.suggestion}`);
      else if (isSystemError(error)) reporter.remark(`error: ${refusalOf(error)}`);
      else throw error;
      reporter.print(`${describe(changed)}: generated/ is as it was\n`);
    });
}

/** `spec/x/state.md`, `spec/x/state.md and 3 more`. */
function describe(changed: readonly string[]): string {
  const [first = 'spec/', ...more] = [...changed].sort(compareText);
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

interface Queue {
  readonly add: (path: string) => void;
  /** Resolves when no rebuild runs; rejects when one has failed by our own fault. */
  readonly idle: () => Promise<void>;
  /** Rejects as soon as a rebuild fails by our own fault; never resolves. */
  readonly failed: Promise<never>;
  /** Takes no more changes, and waits for the rebuild that runs. */
  readonly close: () => Promise<void>;
}

/**
 * Builds at once; then collects changes until they settle, and builds again. What comes during a rebuild waits
 * for the next one.
 */
function createQueue(rebuild: Rebuild): Queue {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = rebuild([]);
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Whoever waits for the queue hears of it; nobody has to.
  failed.catch(() => {});
  const flush = (): void => {
    running = running.then(() => {
      const batch = [...changed];
      changed = new Set();
      return batch.length === 0 ? undefined : rebuild(batch);
    });
    running.catch(fail);
  };
  return {
    add: (path) => {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(flush, SETTLE_MS);
    },
    idle: () => running,
    failed,
    close: () => {
      clearTimeout(timer);
      changed.clear();
      return running;
    },
  };
}
