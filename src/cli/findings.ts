// SPDX-License-Identifier: MIT
// Prints which rules on users a log of accesses breaks.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedEdition, LogFinding, LogSummary } from '../runtime/log-reader.js';
import type { BuiltEdition } from './built-edition.js';
import { UsageError } from './exit.js';

/** A rule, as `rules.json` has it. */
export interface PrintedRule {
  readonly id: string;
  readonly force: string;
  readonly text: string;
}

/** The rules of an edition by their IDs; none where they were not built. */
export function printedRules({ name, generated }: BuiltEdition): ReadonlyMap<string, PrintedRule> {
  const path = join(generated, name, 'rules.json');
  if (!existsSync(path)) return new Map();
  const { rules } = JSON.parse(readFileSync(path, 'utf8')) as { readonly rules: readonly PrintedRule[] };
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** @throws UsageError where the edition judges no logs. */
export function judgedIn({ name, exported }: BuiltEdition): JudgedEdition {
  if (typeof exported.createLogReader !== 'function')
    throw new UsageError(`edition '${name}' judges no logs`, 'its index exports no createLogReader');
  return exported as unknown as JudgedEdition;
}

/**
 * A finding as two lines: where it is, what breaks which rule, and the rule.
 *
 * @param file - What the lines are counted in.
 */
export function findingText(
  file: string,
  { line, rule, what, state }: LogFinding,
  known: PrintedRule | undefined,
): string {
  const led = state === undefined ? '' : `; the device is then in ${state}`;
  const force = isShould(known?.force ?? '') ? 'should not followed' : 'must broken';
  return `${file}:${line}: ${force}: ${rule}: ${what}${led}\n${known === undefined ? '' : `  ${known.text}\n`}`;
}

export function isShould(force: string): boolean {
  return force.startsWith('should');
}

/** How many rules are kept, broken, and not shown. */
export function summaryText(summaries: readonly LogSummary[]): string {
  const count = (wanted: LogSummary['verdict']): number =>
    summaries.filter(({ verdict }) => verdict === wanted).length;
  return `${count('kept')} rules kept, ${count('broken')} broken, ${count('not shown')} not shown\n`;
}
