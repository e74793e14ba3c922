// SPDX-License-Identifier: MIT
// The part of `test/mutation.json` that the site shows.

export interface MutationRecord {
  readonly violations?: {
    readonly count: number;
    readonly killed: number;
    readonly list: readonly ViolationVerdict[];
  };
  readonly mutants?: {
    /** Sums over parts of the reference implementation; the first is all of it. */
    readonly parts: readonly MutantCounts[];
    readonly survivors: readonly Survivor[];
  };
}

interface MutantCounts {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  /** Mutants in code that no example runs. */
  readonly uncovered: number;
}

/** A mutant that no example notices. */
export interface Survivor {
  /** Path of the module, as the package has it. */
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason?: string;
}

export interface ViolationVerdict {
  readonly edition: string;
  readonly rule: string;
  readonly title: string;
  /** IDs of the examples of the rule that failed under the violation; none: it survived. */
  readonly killedBy: readonly string[];
}
