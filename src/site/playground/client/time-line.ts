// SPDX-License-Identifier: MIT
// The steps so far, each a button that takes the page back to what was to be seen after it.

import type { EditionData } from '../data.js';
import { type Stretch, stretchesOf } from '../model/happening.js';
import { stateWriter, valueWriter } from '../model/states.js';
import { commandOf, printResult, type Taken } from '../model/taken.js';
import { element } from './element.js';

/**
 * @param selected - How many steps have been taken at the time that is shown; 0 for power-on.
 * @param select - Shows another time.
 */
export function timeLine(
  taken: readonly Taken[],
  selected: number,
  edition: EditionData,
  select: (steps: number) => void,
): HTMLElement {
  const entry = (steps: number, ...content: readonly (Node | string)[]): HTMLElement => {
    const current = steps === selected ? 'step' : undefined;
    const press = element(
      'button',
      { type: 'button', class: 'shown-step', 'aria-current': current },
      ...content,
    );
    press.addEventListener('click', () => select(steps));
    return element('li', { value: String(steps) }, press);
  };
  return element(
    'ol',
    { class: 'time-line', start: '0' },
    entry(0, element('code', {}, 'power-on')),
    ...taken.map((each, index) => entry(index + 1, ...describe(each, edition))),
  );
}

function describe(taken: Taken, edition: EditionData): readonly HTMLElement[] {
  const { step, outcome, verdict, happenings } = taken;
  const result = outcome.kind === 'mistake' ? outcome.message : printResult(taken, valueWriter(edition));
  const failed = outcome.kind === 'mistake' || outcome.result.errno !== 0;
  return [
    element('code', {}, commandOf(step)),
    ...(result === ''
      ? []
      : [element('span', { class: failed ? 'result failed' : 'result' }, `=> ${result}`)]),
    ...verdictOf(taken, verdict),
    ...path(stretchesOf(happenings), edition),
  ];
}

/** Only lines that expect something have a verdict. */
function verdictOf({ step, outcome }: Taken, verdict: Taken['verdict']): readonly HTMLElement[] {
  if (verdict === 'unasked' || (outcome.kind === 'mistake' && step.expect === undefined)) return [];
  const expected = step.text.replace(/^.*=>\s*/, '');
  return verdict === 'met'
    ? [element('span', { class: 'verdict met' }, 'as expected')]
    : [element('span', { class: 'verdict missed' }, `expected ${expected}`)];
}

/** The states that a step went through, where there were several. */
function path(stretches: readonly Stretch[], edition: EditionData): readonly HTMLElement[] {
  const states = stretches.flatMap(({ state }) => (state === undefined ? [] : [state]));
  if (states.length < 2) return [];
  const show = stateWriter(edition);
  return [element('span', { class: 'path' }, states.map(show).join(' → '))];
}
