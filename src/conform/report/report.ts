// SPDX-License-Identifier: MIT
// The data and the wording that every printer of a run uses.

import { describeAnswer } from '../judge.js';
import type { Entry, Finding, Item, Verdict } from '../result.js';
import type { Run } from '../run.js';

/** From which force on something that is not kept is a failure. */
export type FailOn = 'must' | 'should' | 'none';

export type Print = (run: Run, failOn: FailOn) => string;

export function isFailure(verdict: Verdict, failOn: FailOn): boolean {
  if (failOn === 'none') return false;
  return verdict === 'must broken' || (verdict === 'should not followed' && failOn === 'should');
}

/** `verdict: rules: step: expected, got`. */
export function headLine({ verdict, rules, step, expected, got }: Finding): string {
  return `${verdict}: ${rules.join(', ')}: ${step}: expected ${expected}, got ${got}`;
}

/** A line for each step, from power-on, with what it gave. */
export function logLines(log: readonly Entry[], kind?: string): readonly string[] {
  const rows = log.map(({ text, answer, during }) => [
    during === undefined ? text : `${text} (during ${during})`,
    describeAnswer(answer),
  ]);
  const width = Math.max(0, ...rows.map(([text]) => text!.length));
  const start = kind === undefined ? 'power-on' : `power-on, as a device of the kind ${kind}`;
  return [start, ...rows.map(([text, got]) => `${text!.padEnd(width)}  -> ${got}`)];
}

/** Why an item does not apply or has no result, as the end of its line. */
export function becauseOf({ verdict, reason }: Item): string {
  return reason === undefined ? verdict : `${verdict}, because ${reason}`;
}
