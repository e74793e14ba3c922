// SPDX-License-Identifier: MIT
// How a command ends.

export const exitCode = {
  ok: 0,
  /** The spec or the tree is at fault; diagnostics say where. */
  spec: 1,
  /** The command line is at fault. */
  usage: 2,
  /** We are at fault. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command line is at fault: thrown by a command, printed by `main`. */
export { UsageError } from '../outputs/usage-error.js';
