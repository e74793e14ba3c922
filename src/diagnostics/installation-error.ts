// SPDX-License-Identifier: MIT
// The error for a missing part of the toolchain. It is no error of a source and no bug: the part must be installed.

export class InstallationError extends Error {
  constructor(
    message: string,
    /** What to do. */
    readonly suggestion: string,
  ) {
    super(message);
  }
}
