// SPDX-License-Identifier: MIT
// The part of `test/mutation.json` that the site shows.

export interface MutationRecord {
  readonly violations?: {
    readonly count: number;
    readonly killed: number;
    readonly list: readonly ViolationVerdict[];
  };
  readonly mutants?: Readonly<Record<string, unknown>>;
}

export interface ViolationVerdict {
  readonly edition: string;
  readonly rule: string;
  readonly title: string;
  /** IDs of the examples of the rule that failed under the violation; none: it survived. */
  readonly killedBy: readonly string[];
}
