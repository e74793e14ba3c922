// SPDX-License-Identifier: MIT
// Reports a mistake once. If a declaration cannot be read, its name is unknown wherever it is used. If a rule cannot be
// read, its examples have no rule. Such consequences are held back until their possible cause is fixed.

import type { Code } from './catalogue/index.js';
import type { Diagnostic } from './diagnostic.js';

/** Manifest and ledgers, TypeScript, chapters, examples of the package: read in this order. */
type FileKind = 'yaml' | 'ts' | 'md' | 'js';

interface Consequence {
  /** An error in such a file may be the cause, or an error of such a code. */
  readonly causes: readonly (FileKind | Code)[];
  /** Where these codes are consequences: a type error of an example may be one, a type error of a module is a cause. */
  readonly standIn: readonly FileKind[];
  readonly codes: readonly Code[];
}

const CONSEQUENCES: readonly Consequence[] = [
  // A ledger or a list that was read in part.
  {
    causes: ['yaml'],
    standIn: ['yaml', 'ts', 'md'],
    codes: [
      'unknown-default-edition',
      'stray-chapter',
      'unknown-message',
      'unknown-edition',
      'message-without-objection',
    ],
  },
  // The name of the package, or of an edition.
  { causes: ['yaml'], standIn: ['js'], codes: ['example-import'] },
  // A name whose declaration could not be read.
  {
    causes: ['yaml', 'ts'],
    standIn: ['yaml', 'md', 'js'],
    codes: [
      'example-asserts-nothing',
      'transcript-unknown-field',
      'transcript-unknown-value',
      'type-error',
      'unknown-declaration',
      'unknown-struct',
      'unknown-symbol',
      'unknown-target-name',
    ],
  },
  // A module that could not be reached, or that is itself no TypeScript.
  { causes: ['yaml', 'ts'], standIn: ['md'], codes: ['violation-syntax', 'violation-unknown-module'] },
  // A module that counts as empty.
  {
    causes: ['too-deep'],
    standIn: ['md'],
    codes: ['violation-ambiguous', 'violation-not-found', 'violation-unanchored'],
  },
  // A rule whose party could not be read.
  { causes: ['md'], standIn: ['md'], codes: ['violation-of-user-rule'] },
  // Names in axes of which a part could not be read.
  { causes: ['yaml'], standIn: ['yaml'], codes: ['axes-unknown-name'] },
  { causes: ['yaml', 'axes-unknown-name'], standIn: ['yaml'], codes: ['axes-no-cell'] },
  // Axes that could not be read.
  {
    causes: ['yaml', 'yaml-syntax', 'axes-unknown-name', 'axes-no-cell'],
    standIn: ['md'],
    codes: ['cells-without-axes', 'cells-unknown-name', 'cells-facet', 'cells-no-match', 'cells-unfilled'],
  },
  // The cells that need a facet more.
  {
    causes: ['yaml', 'yaml-syntax', 'axes-unknown-name', 'axes-no-cell'],
    standIn: ['yaml'],
    codes: ['cells-unknown-name', 'cells-no-match'],
  },
  // A rule whose party or force could not be read.
  {
    causes: ['md'],
    standIn: ['md'],
    codes: ['cells-undefined', 'cells-outcome', 'cell-doubled', 'cells-idle'],
  },
  // A pattern of which a part could not be read.
  {
    causes: ['axes-unknown-name', 'cells-unknown-name', 'cells-facet'],
    standIn: ['md'],
    codes: ['cell-doubled'],
  },
  // What is computed from several parts, of which one could not be read.
  {
    causes: ['ts'],
    standIn: ['ts', 'md'],
    codes: [
      'implicit-padding',
      'misaligned-member',
      'precedence-value',
      'precedence-absent',
      'precedence-steps',
      'state-bits',
    ],
  },
  // A rule, a decision or a chapter that could not be read.
  {
    causes: ['yaml', 'md'],
    standIn: ['ts', 'md', 'yaml'],
    codes: [
      'dead-reference',
      'decision-mismatch',
      'unknown-carrier',
      'unknown-decision',
      'unknown-rule',
      'unknown-rule-group',
      'unknown-rule-tag',
      'unknown-term',
      'unused-quotation',
    ],
  },
];

/** What says that something is missing, which shows only when all the rest has been read. */
const MISSING: ReadonlySet<string> = new Set<Code>([
  'cell-open',
  'fault-absent',
  'rule-without-example',
  'rule-without-violation',
  'undocumented-symbol',
  'unused-term',
]);

/** Leaves out what another error may have caused. Never all: what causes stays. */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const spoilt = new Set<string | undefined>([
    ...diagnostics.filter(isCause).map(kindOf),
    ...diagnostics.map(({ code }) => code),
  ]);
  const kept = diagnostics.filter((diagnostic) => !causesOf(diagnostic).some((kind) => spoilt.has(kind)));
  const allRead = kept.every(({ code, severity }) => severity !== 'error' || MISSING.has(code));
  return allRead ? kept : kept.filter(({ code }) => !MISSING.has(code));
}

function isCause(diagnostic: Diagnostic): boolean {
  const { code, severity } = diagnostic;
  return severity === 'error' && !MISSING.has(code) && causesOf(diagnostic).length === 0;
}

/** Where the cause may be; none of what stands for itself. */
function causesOf(diagnostic: Diagnostic): readonly (FileKind | Code)[] {
  const kind = kindOf(diagnostic);
  return CONSEQUENCES.flatMap(({ causes, standIn, codes }) =>
    codes.some((code) => code === diagnostic.code) && kind !== undefined && standIn.includes(kind)
      ? causes
      : [],
  );
}

function kindOf({ place }: Diagnostic): FileKind | undefined {
  return (['yaml', 'ts', 'md', 'js'] as const).find((kind) => place.file.endsWith(`.${kind}`));
}
