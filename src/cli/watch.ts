// SPDX-License-Identifier: MIT
// `uapi build --watch`: builds again when a source changes, in this process, with all that was read kept.

import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import { compareText } from '../diagnostics/index.js';
import type { Builder } from './builder.js';
import { applyPlan } from './commands/build.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCode } from './exit.js';
import { prepare } from './prepare.js';
import type { Reporter } from './reporter.js';
import { duration, printCounts, printSummary } from './summary.js';
import type { ScanMemo } from './tree.js';
import { withTree } from './with-tree.js';

/** An editor saves a file in several steps, and a branch switch touches many files. */
const SETTLE_MS = 20;

export interface WatchRequest {
  readonly root: string;
  readonly edition: string | undefined;
}

/** Runs until the user stops it. Errors of the spec are printed and do not end it. */
export async function watchProject(request: WatchRequest, environment: Environment, reporter: Reporter): Promise<ExitCode> {
  const stopped = environment.untilStopped();
  const rebuild = createRebuild(request, environment, reporter);
  const changes = createQueue(rebuild);
  const spec = join(request.root, 'spec');
  const watcher = watch(spec, { ignoreInitial: true, ignored: (path) => /[/\\]\.[^/\\]*$|~$/.test(relative(spec, path)) });
  watcher.on('all', (_event, path) => changes.add(relative(request.root, path).replaceAll('\\', '/')));
  watcher.on('error', (error) => reporter.remark(`uapi: cannot watch: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  await rebuild([]);
  reporter.remark('watching spec/; Ctrl-C ends');
  const failure = await Promise.race([stopped.then(() => undefined), changes.failed]);
  changes.close();
  await watcher.close();
  await changes.idle();
  if (failure !== undefined) throw failure.error;
  return exitCode.ok;
}

type Rebuild = (changed: readonly string[]) => Promise<void>;

function createRebuild(request: WatchRequest, environment: Environment, reporter: Reporter): Rebuild {
  const memo: ScanMemo = new Map();
  let builder: Promise<Builder> | undefined;
  const loadBuilder = (): Promise<Builder> => {
    builder ??= environment.loadBuilder();
    return builder;
  };
  return async (changed) => {
    const start = environment.now();
    await withTree({ root: request.root, readOnly: false }, environment, reporter, async () => {
      const result = await prepare({ ...request, mayUseCache: false, memo, loadBuilder }, environment);
      const failures = result.kind === 'faulty' ? [] : applyPlan(request.root, result, environment);
      const milliseconds = environment.now() - start;
      reporter.fail([...result.diagnostics, ...failures], result.textOf);
      if (result.kind === 'faulty' || failures.length > 0) {
        reporter.print(`${describe(changed)}: generated/ is as it was (${duration(milliseconds)})\n`);
        return exitCode.spec;
      }
      const text =
        changed.length === 0
          ? printSummary({ ...result, edition: request.edition, milliseconds }, reporter.palette)
          : `${describe(changed)}: ${printCounts(result.plan)} (${duration(milliseconds)})\n`;
      reporter.print(text);
      return exitCode.ok;
    });
  };
}

/** `spec/x/state.md`, `spec/x/state.md and 3 more`. */
function describe(changed: readonly string[]): string {
  const [first = 'spec/', ...more] = [...changed].sort(compareText);
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

interface Queue {
  readonly add: (path: string) => void;
  readonly close: () => void;
  /** Resolves when no rebuild runs. */
  readonly idle: () => Promise<void>;
  /** Resolves with an error of our own. */
  readonly failed: Promise<{ readonly error: unknown }>;
}

/** Collects changes until they settle, then rebuilds; what comes during a rebuild waits for the next one. */
function createQueue(rebuild: Rebuild): Queue {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let closed = false;
  let fail: (failure: { error: unknown }) => void = () => {};
  const failed = new Promise<{ error: unknown }>((resolve) => {
    fail = resolve;
  });
  const flush = (): void => {
    running = running
      .then(async () => {
        if (changed.size === 0 || closed) return;
        const batch = [...changed];
        changed = new Set();
        await rebuild(batch);
      })
      .catch((error: unknown) => fail({ error }));
  };
  return {
    add: (path) => {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(flush, SETTLE_MS);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
    idle: () => running,
    failed,
  };
}
