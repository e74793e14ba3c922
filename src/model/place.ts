// SPDX-License-Identifier: MIT
// Where something was authored. Places are for diagnostics and test reports; no emitted file holds one,
// because one inserted line must not churn the generated tree.

/** A span in a source file. Lines and columns count from 1; the end is exclusive. */
export interface Place {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
