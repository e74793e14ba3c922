// SPDX-License-Identifier: MIT
// `uapi conform` in this process: its exit code and what it prints.

import { join } from 'node:path';
import { run } from '../../src/conform/main.js';
import type { Counts, Verdict } from '../../src/conform/result.js';
import type { Run } from '../../src/conform/run.js';
import type { Abilities } from '../../src/conform/target.js';

const ROOT = join(import.meta.dirname, '../..');

/** A busy machine answers late. */
export const PATIENT: readonly string[] = ['--timeout', '600'];

export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function conform(...words: readonly string[]): Promise<Printed> {
  const text = { out: '', err: '' };
  const status = await run(words, {
    program: 'uapi conform',
    folder: ROOT,
    print: (more) => {
      text.out += more;
    },
    complain: (more) => {
      text.err += more;
    },
  });
  return { status, ...text };
}

export interface Report extends Omit<Run, 'target' | 'abilities'> {
  readonly status: number;
  readonly target: { readonly name: string } & Partial<Abilities>;
  readonly counts: Readonly<Record<'rules' | 'items', Counts>>;
}

/** What it prints as JSON; it complains of nothing. */
export async function conformJson(...words: readonly string[]): Promise<Report> {
  const { status, out, err } = await conform('--format', 'json', ...PATIENT, ...words);
  if (err !== '') throw new Error(err);
  return { ...(JSON.parse(out) as Omit<Report, 'status'>), status };
}

/** The rules with a verdict. */
export function rulesOf({ rules }: Pick<Run, 'rules'>, verdict: Verdict): readonly string[] {
  return rules.filter((rule) => rule.verdict === verdict).map(({ id }) => id);
}
