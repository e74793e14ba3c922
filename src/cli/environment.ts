// SPDX-License-Identifier: MIT
// All inputs of a command from outside, as one value, so that a test can replace them.

import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Builder, keepState } from './builder.js';
import { type Disk, disk } from './disk.js';
import { exitCode } from './exit.js';
import { isSystemError, reasonOf } from './system-error.js';

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

export interface Environment {
  /** Where the command was started. */
  readonly folder: string;
  /** The toolchain's own root: `src/runtime/` and `dist/.stamp` are below it. */
  readonly toolRoot: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly disk: Disk;
  /** Milliseconds since 1970 when the process started, which was before it looked whether `dist/` is up to date. */
  readonly startedAt: number;
  /** Milliseconds, for durations. */
  readonly now: () => number;
  /** Loads the toolchain: readers, checks and emitters. Costly, so only when something must be built. */
  readonly loadBuilder: () => Promise<Builder>;
  /** Loads a module of ECMAScript: the launcher's scripts cannot (`bin/loader.mjs`). */
  readonly importModule: ImportModule;
  /** Resolves when the user wants a lasting command to end. */
  readonly untilStopped: () => Promise<void>;
}

/** @param url - Of a file. */
export type ImportModule = (url: string) => Promise<Readonly<Record<string, unknown>>>;

/** The process that we run in. */
export function processEnvironment(importModule: ImportModule = (url) => import(url)): Environment {
  return {
    folder: process.cwd(),
    toolRoot: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    variables: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    disk,
    startedAt: performance.timeOrigin,
    now: () => performance.now(),
    loadBuilder: async () => keepState((await import('../build.js')).build),
    importModule,
    untilStopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isLost = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no error.
    if (error.code === 'EPIPE' || isLost) return;
    isLost = true;
    // Where the errors themselves cannot be written, the exit code is all that is left to tell it.
    process.on('exit', () => {
      process.exitCode = Number(process.exitCode ?? 0) === 0 ? exitCode.spec : process.exitCode;
    });
    if (stream === process.stdout && isSystemError(error))
      process.stderr.write(`error: cannot write to standard output: ${reasonOf(error)}\n`);
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}
