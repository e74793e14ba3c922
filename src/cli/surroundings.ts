// SPDX-License-Identifier: MIT
// The part of an environment that every command needs, also one that has no toolchain beside it.

import process from 'node:process';
import { exitCode } from './exit.js';
import { isSystemError, reasonOf } from './system-error.js';

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

export interface ProcessEnvironment {
  /** Where the command was started. */
  readonly folder: string;
  /** The folder with the outputs, if they come with the program. */
  readonly home?: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Loads a module of ECMAScript: the launcher's scripts cannot (`bin/loader.mjs`). */
  readonly importModule: ImportModule;
  /** Resolves when the user wants a lasting command to end. */
  readonly untilStopped: () => Promise<void>;
}

/** @param url - Of a file. */
export type ImportModule = (url: string) => Promise<Readonly<Record<string, unknown>>>;

/** Those of the process that we run in. */
export function surroundings(importModule: ImportModule): ProcessEnvironment {
  return {
    folder: process.cwd(),
    variables: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
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
