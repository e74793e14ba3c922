// SPDX-License-Identifier: MIT
// The summary at the end of a build, on one screen.

import { countDiagnostics, type Diagnostic, type Palette } from '../diagnostics/index.js';
import type { UapiShape } from './shape.js';
import { table } from './table.js';
import { isUpToDate, type Plan } from './tree.js';

const COLUMNS = [
  { title: 'edition', align: 'left' },
  { title: 'rules', align: 'right' },
  { title: 'decisions', align: 'right' },
  { title: 'examples', align: 'right' },
  { title: 'written', align: 'right' },
  { title: 'unchanged', align: 'right' },
] as const;

interface Summary {
  readonly shapes: readonly UapiShape[];
  readonly edition: string | undefined;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** How long it took, as text. */
  readonly took: string;
}

export function printSummary(summary: Summary, palette: Palette): string {
  const { plan, edition } = summary;
  const parts = summary.shapes.map(
    (shape) => `${palette.bold(shape.title)}\n${printEditions(shape, edition, plan)}`,
  );
  const faults = countDiagnostics(summary.diagnostics, palette);
  const last = [printCounts(plan), summary.took, ...(faults === '' ? [] : [faults])];
  return `${parts.join('\n')}\n${last.join(', ')}\n`;
}

/** `3 written, 1 deleted, 120 unchanged`, or that nothing changed. */
export function printCounts(plan: Plan): string {
  if (isUpToDate(plan)) return `generated/: nothing changed, ${files(plan.unchanged.length)}`;
  const deleted = plan.deletes.length === 0 ? '' : `, ${plan.deletes.length} deleted`;
  return `generated/: ${files(plan.writes.length)} written${deleted}, ${plan.unchanged.length} unchanged`;
}

/** `84 ms`, `2.41 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function printEditions(shape: UapiShape, edition: string | undefined, plan: Plan): string {
  const editions = shape.editions.filter(({ name }) => edition === undefined || name === edition);
  const rows = editions.map(({ name, rules, decisions, examples }) => [
    name,
    ...[rules, decisions, examples].map(String),
    ...counts(plan, name),
  ]);
  rows.push([`${shape.package}/`, '', '', '', ...counts(plan, shape.package)]);
  return table(COLUMNS, rows, '  ');
}

function counts(plan: Plan, folder: string): [string, string] {
  const isBelow = (path: string): boolean => path.startsWith(`${folder}/`);
  return [String(plan.writes.filter(isBelow).length), String(plan.unchanged.filter(isBelow).length)];
}

function files(count: number): string {
  return `${count} file${count === 1 ? '' : 's'}`;
}
