// SPDX-License-Identifier: MIT
// The rules of every edition with their places, examples and results: what `uapi rules` prints.

import { compareText } from '../diagnostics/index.js';
import type { Edition, Example, Force, Party, SpecModel } from '../model/index.js';
import { hashOf } from './hash.js';
import type { Outcome, OutcomeOf } from './results.js';

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
  readonly examples: readonly { readonly id: string; readonly kind: Example['kind']; readonly file: string; readonly line: number; readonly result: Outcome }[];
}

/** @param hashes - Content hash of every source: a result is of one state of them. */
export function listRules(
  models: readonly SpecModel[],
  outcomeOf: OutcomeOf,
  hashes: ReadonlyMap<string, string>,
): EditionRules[] {
  return models.flatMap(({ uapi, editions }) => {
    const source = sourceHash(uapi.name, hashes);
    return editions.map((edition) => listEdition(uapi.name, edition, (id) => outcomeOf(edition.name, id, source)));
  });
}

/** One hash over all sources of a uAPI and the runtime: an example runs against all of them. */
export function sourceHash(uapi: string, hashes: ReadonlyMap<string, string>): string {
  const isSource = (file: string): boolean => file.startsWith(`spec/${uapi}/`) || file.startsWith('src/runtime/');
  const lines = [...hashes].filter(([file]) => isSource(file)).map(([file, hash]) => `${file} ${hash}\n`);
  return hashOf(lines.sort(compareText).join(''));
}

function listEdition(uapi: string, edition: Edition, outcomeOf: (example: string) => Outcome): EditionRules {
  const rows = edition.rules.map((rule): RuleRow => {
    const examples = edition.examples.filter((example) => example.rules.includes(rule.id));
    return {
      id: rule.id,
      force: rule.force,
      binds: rule.binds,
      file: rule.place.file,
      line: rule.place.line,
      ...(rule.untestable === undefined ? {} : { untestable: rule.untestable }),
      examples: examples.map(({ id, kind, place }) => ({ id, kind, file: place.file, line: place.line, result: outcomeOf(id) })),
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
