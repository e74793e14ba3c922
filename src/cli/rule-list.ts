// SPDX-License-Identifier: MIT
// The rules of every edition with their places, examples and results: what `uapi rules` prints.

import type { Edition, Example, ExampleState, Force, Party, SpecModel } from '../model/index.js';
import type { StateOf } from './results.js';

export interface EditionRules {
  readonly uapi: string;
  readonly edition: string;
  readonly title: string;
  readonly rules: readonly RuleRow[];
  readonly coverage: Coverage;
  /** Whether each rule that the implementation could break needs a violation. */
  readonly violationsRequired: boolean;
}

/** How many rules are shown in their chapters, and of how many this is proven: by an example that fails where the rule is broken. */
export interface Coverage {
  readonly rules: number;
  readonly withExample: number;
  /** Rules that say why they have no example. */
  readonly untestable: number;
  /** Rules that an implementation can break and an example shows. */
  readonly breakable: number;
  readonly withViolation: number;
}

export interface RuleRow {
  readonly id: string;
  readonly force: Force;
  readonly binds: Party;
  readonly file: string;
  readonly line: number;
  /** Why no example can exercise the rule. */
  readonly untestable?: string;
  /** Whether one of the examples stands in the chapter of the rule. */
  readonly shown: boolean;
  readonly examples: readonly {
    readonly id: string;
    readonly kind: Example['kind'];
    readonly file: string;
    readonly line: number;
    readonly result: ExampleState;
  }[];
  readonly violations: readonly {
    readonly id: string;
    readonly module: string;
    readonly file: string;
    readonly line: number;
  }[];
}

export function listRules(models: readonly SpecModel[], stateOf: StateOf): EditionRules[] {
  return models.flatMap(({ uapi, editions }) =>
    editions.map((edition) => listEdition(uapi.name, edition, stateOf)),
  );
}

function listEdition(uapi: string, edition: Edition, stateOf: StateOf): EditionRules {
  const rows = edition.rules.map((rule): RuleRow => {
    const examples = edition.examples.filter((example) => example.rules.includes(rule.id));
    return {
      id: rule.id,
      force: rule.force,
      binds: rule.binds,
      file: rule.place.file,
      line: rule.place.line,
      ...(rule.untestable === undefined ? {} : { untestable: rule.untestable }),
      shown: examples.some((example) => example.chapter === rule.chapter),
      examples: examples.map((example) => rowOf(example, stateOf(edition.name, example))),
      violations: edition.violations
        .filter((violation) => violation.rule === rule.id)
        .map(({ id, module, place }) => ({ id, module, file: place.file, line: place.line })),
    };
  });
  return {
    uapi,
    edition: edition.name,
    title: edition.title,
    rules: rows,
    coverage: coverageOf(rows),
    violationsRequired: edition.violationsRequired,
  };
}

function coverageOf(rows: readonly RuleRow[]): Coverage {
  const breakable = rows.filter(isBreakable);
  return {
    rules: rows.length,
    withExample: rows.filter((row) => row.shown).length,
    untestable: rows.filter((row) => row.untestable !== undefined).length,
    breakable: breakable.length,
    withViolation: breakable.filter((row) => row.violations.length > 0).length,
  };
}

/** Whether a change of the implementation can break the rule, and an example of its chapter can tell. */
export function isBreakable({ binds, shown }: RuleRow): boolean {
  return binds !== 'user' && shown;
}

function rowOf({ id, kind, place }: Example, result: ExampleState): RuleRow['examples'][number] {
  return { id, kind, file: place.file, line: place.line, result };
}
