// SPDX-License-Identifier: MIT
// A run as TAP: a line for each transcript and each cell, with the logs as comments.

import type { Item } from '../result.js';
import { becauseOf, type FailOn, headLine, isFailure, logLines, type Print } from './report.js';

export const printTap: Print = ({ uapi, edition, target, items, givenUp }, failOn) => {
  const lines = items.flatMap((item, index) => itemLines(item, index + 1, failOn));
  const head = [
    'TAP version 13',
    `# ${uapi}, edition ${edition}, on ${oneLine(target)}`,
    `1..${items.length}`,
  ];
  const end = givenUp === 0 ? [] : [`Bail out! ${givenUp} more were not run: the target gives no result`];
  return `${[...head, ...lines, ...end].join('\n')}\n`;
};

function itemLines(item: Item, number: number, failOn: FailOn): readonly string[] {
  const isBad =
    item.verdict === 'no result' || item.findings.some(({ verdict }) => isFailure(verdict, failOn));
  const title = `${isBad ? 'not ok' : 'ok'} ${number} - ${escaped(`${item.type} ${item.id}`)}`;
  // To TAP a test that is skipped did not fail; what is not followed is no failure either, unless it is asked for.
  const skip = item.verdict === 'not applicable' ? ` # SKIP ${escaped(becauseOf(item))}` : '';
  return [
    title + skip,
    ...item.findings.flatMap((finding) => [
      headLine(finding),
      ...indented(logLines(finding.log, finding.kind)),
    ]),
    ...(item.verdict === 'no result' ? [becauseOf(item), ...indented(logLines(item.log ?? []))] : []),
  ].map((line, index) => (index === 0 ? line : `# ${oneLine(line)}`));
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** A number sign would begin a directive. */
function escaped(text: string): string {
  return oneLine(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}
