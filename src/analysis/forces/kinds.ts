// SPDX-License-Identifier: MIT
// Kinds of device that lack something. A circumstance that begins with such a device says what is different there: its
// cells have other outcomes. Whatever these cells do not speak of is the same for a device with every optional part.

import { rememberOf } from '../../memory/remember.js';
import type { CellAxes, Edition, TranscriptStep } from '../../model/index.js';
import type { CellAnswer } from '../cells/index.js';
import { boundBy, type Outcome } from './cell-steps.js';

/** A kind of device that an edition has cells of. */
export interface DeviceKind {
  /** Of the verb that starts with such a device. */
  readonly word: string;
  /** The circumstance that is about such a device, whatever its state. */
  readonly circumstance: string;
}

/** In the order of the axes. */
export const deviceKinds = rememberOf((edition: Edition): readonly DeviceKind[] => {
  const { axes } = edition;
  return (axes?.circumstances ?? []).flatMap(({ name, before, set }) => {
    const [only, ...others] = before;
    const word = only && kindOf(axes!.steps[only.text], edition);
    return word === undefined || others.length > 0 || set.length > 0 ? [] : [{ word, circumstance: name }];
  });
});

/** The kind of device that a step starts with, if it starts one. */
export function kindOf(
  step: TranscriptStep | undefined,
  { transcript: { verbs } }: Edition,
): string | undefined {
  const [word] = step?.arguments ?? [];
  const restarts = verbs.some(({ name, restarts: is }) => name === step?.verb && is === true);
  return restarts && word?.kind === 'word' ? word.word : undefined;
}

/** The cells of a step that a device of a kind is about: those that speak of the kind, or else those of any device. */
export function ofKind(kind: DeviceKind | undefined, answers: readonly CellAnswer[]): readonly CellAnswer[] {
  const own = answers.filter(
    ({ cell }) => kind !== undefined && cell.circumstance?.name === kind.circumstance,
  );
  return own.length > 0 ? own : answers;
}

/**
 * Whether a step has an outcome that a device of a kind may have.
 *
 * @param answers - The cells of the step.
 */
export function isLawfulFor(
  { circumstance }: DeviceKind,
  answers: readonly CellAnswer[],
  outcome: Outcome,
  axes: CellAxes,
): boolean {
  return answers
    .filter(({ cell }) => cell.circumstance?.name === circumstance)
    .every((answer) => {
      const isLawful = (of: Outcome) => boundBy([answer], of, [], axes) !== undefined;
      return outcome.kind === 'errno' ? isLawful(outcome) : isLawful({ kind: 'success' });
    });
}
