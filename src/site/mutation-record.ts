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

/** Whether what a file holds has the shape of a record, as far as the pages read it. */
export function isMutationRecord(content: unknown): content is MutationRecord {
  if (!isMapping(content)) return false;
  const { violations, mutants } = content;
  return (
    (violations === undefined ||
      (hasNumbers(violations, 'count', 'killed') && isListOf(violations.list, isVerdict))) &&
    (mutants === undefined ||
      (isMapping(mutants) && isListOf(mutants.parts, isCounts) && isListOf(mutants.survivors, isSurvivor)))
  );
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isText = (value: unknown): boolean => typeof value === 'string';
const hasTexts = (value: unknown, ...keys: readonly string[]): value is Mapping =>
  isMapping(value) && keys.every((key) => isText(value[key]));
const hasNumbers = (value: unknown, ...keys: readonly string[]): value is Mapping =>
  isMapping(value) && keys.every((key) => typeof value[key] === 'number');

const isCounts = (part: unknown): boolean =>
  hasTexts(part, 'name') && hasNumbers(part, 'mutants', 'killed', 'uncovered');
const isSurvivor = (survivor: unknown): boolean =>
  hasTexts(survivor, 'file', 'original', 'replacement') &&
  (survivor.reason === undefined || isText(survivor.reason));
const isVerdict = (verdict: unknown): boolean =>
  hasTexts(verdict, 'edition', 'rule', 'title') && isListOf(verdict.killedBy, isText);
