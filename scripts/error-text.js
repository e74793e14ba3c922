// SPDX-License-Identifier: MIT
// The text for something that was thrown.

/** @param {unknown} error */
export const errorText = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Whether a file or a folder is not there.
 *
 * @param {unknown} error
 */
export const isAbsent = (error) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
