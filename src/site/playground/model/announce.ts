// SPDX-License-Identifier: MIT
// What is said of the steps that were just taken, to who sees the page and to who hears it.

import type { EditionData } from '../data.js';
import { currentDevice, stateWriter, valueWriter } from './states.js';
import { commandOf, printResult, type Taken } from './taken.js';

/** @param saidOfNothing - What is said where no step was taken. */
export function announce(taken: readonly Taken[], edition: EditionData, saidOfNothing: string): string {
  const last = taken.at(-1);
  if (last === undefined) return saidOfNothing;
  const { name, state } = currentDevice(last.view);
  const many = taken.length > 1 ? `${taken.length} steps were taken, the last one was ` : '';
  return [
    `${many}${commandOf(last.step)}: ${resultOf(last, edition)}.`,
    `${edition.register.field} of ${name} is ${stateWriter(edition)(state)}.`,
    ...verdicts(taken),
  ].join(' ');
}

function resultOf(taken: Taken, edition: EditionData): string {
  const { outcome, happenings } = taken;
  if (outcome.kind === 'mistake') return outcome.message;
  const events = happenings.flatMap((each) => (each.kind === 'event' ? [each.text] : []));
  return [printResult(taken, valueWriter(edition)) || 'done', ...events.slice(-1)].join(', ');
}

function verdicts(taken: readonly Taken[]): readonly string[] {
  const [met, missed] = (['met', 'missed'] as const).map(
    (wanted) => taken.filter(({ verdict }) => verdict === wanted).length,
  );
  return met === 0 && missed === 0 ? [] : [`${met} as expected, ${missed} not.`];
}
