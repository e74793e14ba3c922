// SPDX-License-Identifier: MIT
// Where something was authored, and whom it comes from. Places are for diagnostics and test reports; no emitted file holds
// one, because one inserted line must not churn the generated tree.

/** A span in a source file. Lines and columns count from 1; the end is exclusive. */
export interface Place {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A message of the thread, or a decision of this project (where the thread is silent). */
export type Provenance =
  | {
      readonly kind: 'message';
      readonly author: string /** `2021-12-20 22:26` */;
      readonly date: string;
      readonly place: Place;
    }
  | { readonly kind: 'decision'; readonly id: string; readonly place: Place };
