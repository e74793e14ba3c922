// SPDX-License-Identifier: MIT
// `uapi explain CODE`: explains a diagnostic. Without a code it lists all of them.

import { catalogue, compareText, didYouMean, type Entry, severityOf } from '../../diagnostics/index.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { createReporter } from '../reporter.js';
import { table } from '../table.js';
import { wrap } from '../wrap.js';

const entries: ReadonlyMap<string, Entry> = new Map(Object.entries(catalogue));

export function explain(code: string | undefined, environment: Environment): ExitCode {
  const reporter = createReporter(environment, { format: 'text' });
  if (code === undefined) {
    reporter.print(listCodes());
    return exitCode.ok;
  }
  const entry = entries.get(code);
  if (entry === undefined) {
    const hint = didYouMean(code, [...entries.keys()]) ?? '`uapi explain` lists all codes';
    throw new UsageError(`unknown code '${code}'`, hint);
  }
  const { bold, red, yellow, green } = reporter.palette;
  const severity = severityOf(entry);
  const colour = severity === 'error' ? red : yellow;
  reporter.print(`${bold(colour(`${severity}[${code}]`))}\n\n${wrap(entry.explain)}\n`);
  reporter.print(
    `\n${bold(red('Wrong'))}\n\n${indent(entry.wrong)}\n\n${bold(green('Right'))}\n\n${indent(entry.right)}\n`,
  );
  return exitCode.ok;
}

function listCodes(): string {
  const rows = [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, entry]) => [code, severityOf(entry), firstSentence(entry)]);
  const columns = ['code', 'severity', 'meaning'].map((title) => ({ title, align: 'left' }) as const);
  return table(columns, rows);
}

function firstSentence({ explain: text }: Entry): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0].replaceAll('\n', ' ') ?? text;
}

function indent(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
