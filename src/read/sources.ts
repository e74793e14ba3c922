// SPDX-License-Identifier: MIT
// The input of the readers. `src/cli/` reads the disk.

export interface Sources {
  /** Folder name under `spec/`. */
  readonly uapi: string;
  /** Every file below `spec/<uapi>/`: project-relative path with forward slashes, to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Every file of `src/runtime/`: path relative to it, to text. */
  readonly runtime: ReadonlyMap<string, string>;
}
