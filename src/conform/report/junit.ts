// SPDX-License-Identifier: MIT
// A run as JUnit's XML: a suite for transcripts, and one for cells.

import type { Item } from '../result.js';
import { becauseOf, type FailOn, headLine, isFailure, logLines, type Print } from './report.js';

export const printJunit: Print = ({ uapi, edition, target, items }, failOn) => {
  const suites = (['transcript', 'cell'] as const).map((type) =>
    suite(
      `${uapi}.${edition}.${type}s`,
      items.filter((item) => item.type === type),
      failOn,
    ),
  );
  const name = attribute(`${uapi}, edition ${edition}, on ${target}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${name}>\n${suites.join('')}</testsuites>\n`;
};

function suite(name: string, items: readonly Item[], failOn: FailOn): string {
  const failures = items.filter(({ findings }) => findings.some(({ verdict }) => isFailure(verdict, failOn)));
  const of = (verdict: Item['verdict']) => items.filter((item) => item.verdict === verdict).length;
  const counts = [
    ['tests', items.length],
    ['failures', failures.length],
    ['errors', of('no result')],
    ['skipped', of('not applicable')],
  ].map(([key, value]) => `${key}="${value}"`);
  const cases = items.map((item) => testCase(name, item, failOn)).join('');
  return `  <testsuite name=${attribute(name)} ${counts.join(' ')}>\n${cases}  </testsuite>\n`;
}

function testCase(suiteName: string, item: Item, failOn: FailOn): string {
  const head = `    <testcase classname=${attribute(suiteName)} name=${attribute(item.id)}`;
  const parts = [
    ...(item.verdict === 'not applicable' ? [`<skipped message=${attribute(becauseOf(item))}/>`] : []),
    ...(item.verdict === 'no result'
      ? [element('error', becauseOf(item), 'no result', logLines(item.log ?? []))]
      : []),
    ...item.findings
      .filter(({ verdict }) => isFailure(verdict, failOn))
      .map((each) => element('failure', headLine(each), each.verdict, logLines(each.log, each.kind))),
    ...output(item, failOn),
  ];
  if (parts.length === 0) return `${head}/>\n`;
  return `${head}>\n${parts.map((part) => `      ${part}\n`).join('')}    </testcase>\n`;
}

/** What is no failure here is told all the same. */
function output({ findings }: Item, failOn: FailOn): readonly string[] {
  const told = findings.filter(({ verdict }) => !isFailure(verdict, failOn));
  if (told.length === 0) return [];
  const lines = told.flatMap((each) => [headLine(each), ...logLines(each.log, each.kind)]);
  return [`<system-out>${text(lines.join('\n'))}</system-out>`];
}

function element(name: string, message: string, type: string, lines: readonly string[]): string {
  return `<${name} type=${attribute(type)} message=${attribute(message)}>${text(lines.join('\n'))}</${name}>`;
}

function attribute(value: string): string {
  return `"${text(value)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\r\n]+/g, ' ')}"`;
}

function text(value: string): string {
  return (
    value
      // XML has no place for these.
      .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, '?')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
