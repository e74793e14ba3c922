// SPDX-License-Identifier: MIT
// The native TypeScript compiler has ended, or said something that nobody understands, while it looked at sources. That is no fault of
// theirs; but it is they that it fails at, so that whoever changes them can get on.

export class CompilerError extends Error {
  /** What to do. */
  readonly suggestion =
    'run the command again; if this stays, take back the last changes of .ts files below spec/, one by one, until it goes, and report what is then left out';

  /** @param reason - Of the compiler. Its first line is told; what follows is a trace of its stack. */
  constructor(reason: string) {
    const [line = ''] = reason.trim().split('\n');
    super(`the native TypeScript compiler failed: ${line}`);
  }
}
