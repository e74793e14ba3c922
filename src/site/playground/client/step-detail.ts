// SPDX-License-Identifier: MIT
// One step, looked at closely: each stretch of it, bit by bit, with the rules that the code which ran there names.

import { errnoName } from '../../../runtime/errno-name.js';
import type { EditionData } from '../data.js';
import { rulesOf, type Stretch } from '../model/happening.js';
import { stateWriter } from '../model/states.js';
import { commandOf, type Taken } from '../model/taken.js';
import { button, element } from './element.js';

/** Makes a part of the step fail, and takes the step again; undefined for a part that cannot be made to fail. */
type FailPart = (part: NonNullable<Stretch['part']>) => (() => void) | undefined;

/** More rules than these are folded. */
const RULES_OPEN = 4;

export interface StepContext {
  /** The parts of the step. */
  readonly parts: readonly Stretch[];
  /** How many of them are done at the moment that is shown. */
  readonly done: number;
  /** The state before the step, of the device that it was for. */
  readonly before: bigint;
  readonly edition: EditionData;
  readonly fail: FailPart;
}

/** @returns What to show of a step. */
export function stepDetail(taken: Taken | undefined, context: StepContext): readonly HTMLElement[] {
  if (taken === undefined) {
    return [element('p', { class: 'quiet' }, 'Take a step, or press one in the transcript.')];
  }
  const { parts, edition } = context;
  return [
    element('p', { class: 'step-line' }, element('code', {}, commandOf(taken.step))),
    ...(parts.some(isVisible) ? [partList(context)] : []),
    ...ruleTexts(rulesOf(taken.happenings), edition),
  ];
}

function isVisible({ state, part, event }: Stretch): boolean {
  return state !== undefined || part !== undefined || event !== undefined;
}

/** The part that was done last is marked, and those to come are pale. */
function partList({ parts, done, before, edition, fail }: StepContext): HTMLElement {
  let state = before;
  const items = parts.map((part, index) => {
    const from = state;
    state = part.state ?? state;
    const classes = [part.part?.undoes === true ? 'undoes' : '', index >= done ? 'to-come' : ''];
    return element(
      'li',
      {
        class: classes.filter((each) => each !== '').join(' ') || undefined,
        'aria-current': done < parts.length && index === done - 1 ? 'step' : undefined,
      },
      element(
        'div',
        { class: 'stretch' },
        ...what(part),
        ...move(part, from, edition),
        ...failButton(part, fail),
      ),
      ...ruleLinks(part.rules, edition),
    );
  });
  return element('ol', { class: 'stretches' }, ...items);
}

function what({ part, event, state, device }: Stretch): readonly HTMLElement[] {
  if (event !== undefined) return [element('span', {}, event)];
  if (part === undefined) {
    return [element('span', {}, state === undefined ? 'and then' : `${device} changes its state`)];
  }
  const result =
    part.errno === 0
      ? element('span', {}, 'done')
      : element('span', { class: 'failed' }, errnoName(-part.errno));
  return [element('code', {}, part.text), ...(part.undoes ? [element('span', {}, 'to undo')] : []), result];
}

/** The state with each bit that has just changed. */
function move({ state }: Stretch, from: bigint, edition: EditionData): readonly HTMLElement[] {
  if (state === undefined) return [];
  const changed = state ^ from;
  const bits = edition.register.bits.filter(({ value }) => (changed & BigInt(value)) !== 0n);
  return [
    element('strong', { class: 'state' }, stateWriter(edition)(state)),
    ...bits.map(({ name, value }) => {
      const isSet = (state & BigInt(value)) !== 0n;
      return element('span', { class: isSet ? 'change set' : 'change' }, `${isSet ? '+' : '−'}${name}`);
    }),
  ];
}

function failButton({ part }: Stretch, fail: FailPart): readonly HTMLElement[] {
  const press = part === undefined || part.errno !== 0 ? undefined : fail(part);
  if (part === undefined || press === undefined) return [];
  const phase = part.undoes ? ' in the unwind' : '';
  return [
    button('Let it fail', press, { class: 'let-fail', 'aria-label': `Let it fail: ${part.text}${phase}` }),
  ];
}

function ruleLinks(rules: readonly string[], edition: EditionData): readonly HTMLElement[] {
  if (rules.length === 0) return [];
  return [
    element(
      'details',
      { class: 'part-rules' },
      element('summary', {}, ruleCount(rules)),
      element('ul', { class: 'rule-links' }, ...rules.map((id) => element('li', {}, ruleLink(id, edition)))),
    ),
  ];
}

/** The rules in their words, each once. */
function ruleTexts(rules: readonly string[], edition: EditionData): readonly HTMLElement[] {
  if (rules.length === 0) return [];
  const items = rules.map((id) => {
    const { text, force, binds } = edition.rules[id]!;
    return element(
      'li',
      {},
      ruleLink(id, edition),
      ' ',
      element('span', { class: `chip force-${force.replace(' ', '-')}` }, force),
      ' ',
      element('span', { class: 'chip party' }, binds),
      element('p', {}, text),
    );
  });
  return [
    element(
      'details',
      { class: 'rules', open: rules.length <= RULES_OPEN },
      element('summary', {}, `${ruleCount(rules)} that the code names`),
      element('ul', {}, ...items),
    ),
  ];
}

function ruleCount({ length }: readonly string[]): string {
  return `${length} ${length === 1 ? 'rule' : 'rules'}`;
}

function ruleLink(id: string, edition: EditionData): HTMLElement {
  return element('a', { class: 'rule-link', href: edition.rules[id]!.href }, id);
}
