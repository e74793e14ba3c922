// SPDX-License-Identifier: MIT
// What the last mutation run found: whether examples notice that a rule is broken, or that a token is changed.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import type { Survivor } from '../mutation-record.js';
import { section, table } from '../parts/index.js';

export function mutantSections({ input, editions }: SiteContext): readonly ElementContent[] {
  const { violations, mutants } = input.mutation ?? {};
  if (violations === undefined && mutants === undefined)
    return [h('p', 'No mutation run has left a record: npm run mutation.')];
  const inEditions = editions.map(({ name, edition }) => {
    const seen = (violations?.list ?? []).filter((one) => one.edition === name);
    const killed = seen.filter(({ killedBy }) => killedBy.length > 0).length;
    return [edition.title, String(seen.length), String(killed)];
  });
  const parts = (mutants?.parts ?? []).map(({ name, ...counts }) => [
    name,
    ...[counts.mutants, counts.killed, counts.uncovered].map(String),
    percent(counts.killed, counts.mutants),
  ]);
  return [
    h(
      'p',
      'A violation is a small change of the reference implementation that breaks one rule. An example notices it.',
    ),
    table('Violations by edition', ['edition', 'violations', 'noticed'], inEditions),
    h(
      'p',
      'A mutant changes one token of the reference implementation, and the examples alone are its tests.',
    ),
    table(
      'Mutants by part',
      ['part', 'mutants', 'killed', 'in code that no example runs', 'share killed'],
      parts,
    ),
    ...survivorTable(mutants?.survivors ?? []),
  ];
}

/** Survivors of one module that have one reason are one row. */
function survivorTable(survivors: readonly Survivor[]): readonly ElementContent[] {
  if (survivors.length === 0) return [];
  const groups = new Map<
    string,
    { readonly file: string; readonly reason: string; readonly count: number }
  >();
  for (const { file, reason = 'no reason is given' } of survivors) {
    const key = `${file} ${reason}`;
    groups.set(key, { file, reason, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const rows = [...groups.values()].map(({ file, reason, count }) => [file, String(count), reason]);
  const name = 'Mutants that no example notices, and why';
  return [section(3, 'survivors', name, [table(name, ['module', 'mutants', 'reason'], rows)])];
}

/** Rounded down: 100 % is all of them. */
function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((100 * part) / whole)} %`;
}
