// SPDX-License-Identifier: MIT
// A part of the toolchain is not there. No source is at fault, and no report helps: it must be installed.

export class InstallationError extends Error {
  constructor(
    message: string,
    /** What to do. */
    readonly suggestion: string,
  ) {
    super(message);
  }
}
