// SPDX-License-Identifier: MIT
// The place of an authored thing, and its sources. Places are for diagnostics and test reports. No emitted file
// contains one, because an inserted line would then change many outputs.

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
