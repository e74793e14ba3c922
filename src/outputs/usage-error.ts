// SPDX-License-Identifier: MIT
// The error of a command line, for commands with the toolchain and without it.

/** The command line is at fault, or something that it names is not there. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly suggestion?: string,
  ) {
    super(message);
  }
}
