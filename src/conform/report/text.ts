// SPDX-License-Identifier: MIT
// A run as text: what is broken with its log, what is not followed, what does not apply and why, and the counts.

import { count, type Finding, type Item, type Verdict } from '../result.js';
import type { Run } from '../run.js';
import { becauseOf, logLines, type Print } from './report.js';

/** Names that stand on one line. */
const NAMES_MAX = 4;

export const printText: Print = (run) => {
  const blocks = [
    headText(run),
    ...findingTexts(run, 'must broken'),
    ...findingTexts(run, 'should not followed'),
    ...noResultTexts(run),
    notApplicableText(run),
    countText(run),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

function headText({ uapi, edition, target, abilities }: Run): string {
  if (abilities === undefined) return `${uapi}, edition ${edition}, on ${target}`;
  const { levels, can, kind } = abilities;
  const words = [
    `levels ${levels.join(', ')}`,
    ...(can.length > 0 ? [`can ${can.join(', ')}`] : []),
    ...(kind === undefined ? [] : [`a device of the kind ${kind}`]),
  ];
  return `${uapi}, edition ${edition}, on ${target}: ${words.join('; ')}`;
}

interface Found {
  readonly item: Item;
  readonly finding: Finding;
}

/** A block for each set of rules, with the shortest log. */
function findingTexts({ items }: Run, verdict: Verdict): readonly string[] {
  const groups = new Map<string, Found[]>();
  for (const item of items) {
    for (const finding of item.findings.filter((each) => each.verdict === verdict)) {
      const key = finding.rules.join(', ');
      groups.set(key, [...(groups.get(key) ?? []), { item, finding }]);
    }
  }
  return [...groups].map(([rules, found]) => findingText(rules, found));
}

function findingText(rules: string, found: readonly Found[]): string {
  const [first, ...others] = [...found].sort((a, b) => a.finding.log.length - b.finding.log.length);
  const { finding, item } = first!;
  const also = [...new Set(others.map((each) => each.item.id))].filter((id) => id !== item.id);
  return [
    `${finding.verdict}: ${rules}`,
    `  ${item.type} ${item.id}`,
    `  ${finding.step}: expected ${finding.expected}, got ${finding.got}`,
    ...logLines(finding.log, finding.kind).map((line) => `    ${line}`),
    ...(also.length === 0 ? [] : [`  also in ${names(also)}`]),
  ].join('\n');
}

function noResultTexts({ items, givenUp }: Run): readonly string[] {
  const blocks = items
    .filter(({ verdict }) => verdict === 'no result')
    .map((item) =>
      [
        becauseOf(item),
        `  ${item.type} ${item.id}`,
        ...logLines(item.log ?? []).map((line) => `    ${line}`),
      ].join('\n'),
    );
  return givenUp === 0 ? blocks : [...blocks, `given up: ${givenUp} more transcripts and cells were not run`];
}

function notApplicableText({ rules }: Run): string {
  const reasons = new Map<string, string[]>();
  for (const { id, verdict, reason = '' } of rules) {
    if (verdict !== 'not applicable') continue;
    reasons.set(reason, [...(reasons.get(reason) ?? []), id]);
  }
  return [...reasons]
    .map(([reason, ids]) => `not applicable, because ${reason}:\n  ${names(ids, ids.length)}`)
    .join('\n');
}

function names(ids: readonly string[], most = NAMES_MAX): string {
  const shown = ids.slice(0, most).join(', ');
  return ids.length > most ? `${shown} and ${ids.length - most} more` : shown;
}

function countText({ rules, items }: Run): string {
  const row = (title: string, results: readonly { readonly verdict: Verdict }[]) => {
    const counts = Object.entries(count(results)).filter(([, number]) => number > 0);
    return `${title}: ${counts.map(([verdict, number]) => `${number} ${verdict}`).join(', ')}`;
  };
  const of = (type: Item['type']) => items.filter((item) => item.type === type);
  return [
    row('rules', rules),
    ...(['transcript', 'cell'] as const).flatMap((type) =>
      of(type).length === 0 ? [] : [row(`${type}s`, of(type))],
    ),
  ].join('\n');
}
