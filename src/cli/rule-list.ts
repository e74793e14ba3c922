// SPDX-License-Identifier: MIT
// The rules of every edition with their places, examples and results: what `uapi rules` prints.

import type { Edition, Example, Force, Party, SpecModel } from '../model/index.js';
import type { ExampleState, StateOf } from './results.js';

export interface EditionRules {
  readonly uapi: string;
  readonly edition: string;
  readonly title: string;
  readonly rules: readonly RuleRow[];
  readonly coverage: { readonly rules: number; readonly withExample: number; readonly untestable: number };
}

export interface RuleRow {
  readonly id: string;
  readonly force: Force;
  readonly binds: Party;
  readonly file: string;
  readonly line: number;
  /** Why no example can exercise the rule. */
  readonly untestable?: string;
  readonly examples: readonly {
    readonly id: string;
    readonly kind: Example['kind'];
    readonly file: string;
    readonly line: number;
    readonly result: ExampleState;
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
      examples: examples.map((example) => rowOf(example, stateOf(edition.name, example))),
    };
  });
  return {
    uapi,
    edition: edition.name,
    title: edition.title,
    rules: rows,
    coverage: {
      rules: rows.length,
      withExample: rows.filter((row) => row.examples.length > 0).length,
      untestable: rows.filter((row) => row.untestable !== undefined).length,
    },
  };
}

function rowOf({ id, kind, place }: Example, result: ExampleState): RuleRow['examples'][number] {
  return { id, kind, file: place.file, line: place.line, result };
}
