// SPDX-License-Identifier: MIT
// Looks up a step of a transcript in the table of cells: how a device is bound to its outcome, and the state after it.
// A step is found by its words and by the state. The circumstances in which the outcome is lawful are then combined.

import { rememberOf } from '../../memory/remember.js';
import type {
  CellAxes,
  CheckForce,
  Edition,
  TranscriptExpectation,
  TranscriptStep,
} from '../../model/index.js';
import {
  atomOf,
  type CellAnswer,
  cellTable,
  type FacetAnswer,
  fill,
  type Lawful,
  RESULT,
} from '../cells/index.js';
import { weakest } from './weakest.js';

/** The table of an edition, by the words of a step. */
export interface CellSteps {
  readonly axes: CellAxes;
  readonly byStep: ReadonlyMap<string, readonly CellAnswer[]>;
  /** By the words of steps that have cells, without the last argument: what such a step can change. */
  readonly bySubject: ReadonlyMap<string, readonly CellAnswer[]>;
}

export const cellSteps = rememberOf((edition: Edition): CellSteps | undefined => {
  const { axes } = edition;
  if (axes === undefined) return undefined;
  const byStep = new Map<string, CellAnswer[]>();
  const bySubject = new Map<string, CellAnswer[]>();
  for (const answer of cellTable(edition)) {
    const step = axes.steps[answer.cell.run];
    if (step === undefined || answer.cell.during !== undefined) continue;
    addTo(byStep, stepKey(step), answer);
    addTo(bySubject, subjectKey(step), answer);
  }
  return { axes, byStep, bySubject };
});

function addTo<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** The same for two lines that do the same. */
function stepKey({ verb, arguments: given }: TranscriptStep): string {
  return [
    verb,
    ...given.map((each) => {
      switch (each.kind) {
        case 'number':
          return each.value;
        case 'field':
        case 'access':
          return `${each.offset}/${each.width}`;
        case 'word':
          return each.word;
        case 'errno':
          return each.name;
        default:
          return each satisfies never;
      }
    }),
  ].join(' ');
}

function subjectKey(step: TranscriptStep): string {
  return stepKey({ ...step, arguments: step.arguments.slice(0, 1) });
}

export function isLook(step: TranscriptStep, { axes }: CellSteps): boolean {
  const look = axes.look && axes.steps[axes.look.text];
  return look !== undefined && stepKey(look) === stepKey(step);
}

/** Whether the step is of a kind that cells know: what it does to the state is then theirs to say. */
export function hasSubject(step: TranscriptStep, { bySubject }: CellSteps): boolean {
  return bySubject.has(subjectKey(step));
}

/** The value that a device has at power-on: that of the state which no line leads to. */
export function initialState({ axes }: CellSteps): string | undefined {
  const initial = axes.states.find(({ enter }) => enter.length === 0);
  return initial && axes.numbers[initial.value.text];
}

/** @param state - Unknown: those in every state. */
export function cellsOf(
  step: TranscriptStep,
  state: string | undefined,
  cells: CellSteps,
): readonly CellAnswer[] {
  const found = cells.byStep.get(stepKey(step)) ?? [];
  return state === undefined ? found : found.filter(({ cell }) => valueIn(cell, cells) === state);
}

/** What the state of a cell reads as. */
function valueIn({ state }: CellAnswer['cell'], { axes }: CellSteps): string {
  return axes.numbers[state.value.text]!;
}

export type Outcome = TranscriptExpectation | { readonly kind: 'success' };

interface Bound {
  readonly force: CheckForce;
  /** Whether no cell allows a success: the step fails, whatever the errno. */
  readonly mustFail: boolean;
}

/**
 * How the outcome binds by the cells in which it is lawful, the weakest of them; undefined where none speaks of it.
 *
 * @param rules - What the transcript shows: where cells that these answer have the outcome, the others are not meant.
 */
export function boundBy(
  answers: readonly CellAnswer[],
  outcome: Outcome,
  rules: readonly string[],
  axes: CellAxes,
): Bound | undefined {
  const shown = answers.filter(({ by }) => by.some((pattern) => rules.includes(pattern.by)));
  return boundIn(shown, outcome, axes) ?? boundIn(answers, outcome, axes);
}

function boundIn(answers: readonly CellAnswer[], outcome: Outcome, axes: CellAxes): Bound | undefined {
  const isResult = outcome.kind === 'success' || outcome.kind === 'errno';
  const found = answers.flatMap((answer): readonly Bound[] => {
    const facets = answer.facets.filter(({ facet }) =>
      isResult ? facet === RESULT : axes.facets.some(({ name, isGiven }) => isGiven && name === facet),
    );
    if (facets.length === 0)
      return answer.status === 'undefined' ? [{ force: 'reference', mustFail: false }] : [];
    return facets.flatMap((facet) => {
      const force = forceIn(facet, answer, outcome, axes);
      const mustFail = !canSucceed(facet) && answer.status !== 'undefined';
      return force === undefined ? [] : [{ force, mustFail: isResult && mustFail }];
    });
  });
  if (found.length === 0) return undefined;
  return {
    force: weakest(found.map(({ force }) => force)),
    mustFail: found.every(({ mustFail }) => mustFail),
  };
}

function forceIn(
  { lawful }: FacetAnswer,
  { cell, status }: CellAnswer,
  outcome: Outcome,
  axes: CellAxes,
): CheckForce | undefined {
  const meeting = lawful.filter(({ atom }) => meets(atom, cell, outcome, axes));
  if (meeting.length === 0) return status === 'undefined' ? 'reference' : undefined;
  if (meeting.length === lawful.length && status !== 'undefined') return 'must';
  return meeting.some(isAdvised) ? 'should' : 'may';
}

function canSucceed({ lawful }: FacetAnswer): boolean {
  return lawful.some(({ atom }) => atom === 'success');
}

function isAdvised({ forces, from }: Lawful): boolean {
  return from !== undefined && forces.includes('should');
}

/** Whether whoever does what the atom says has the outcome. */
function meets(name: string, { bindings }: CellAnswer['cell'], outcome: Outcome, axes: CellAxes): boolean {
  if (outcome.kind === 'success') return name === 'success';
  if (outcome.kind === 'errno') return name === outcome.name;
  const gives = atomOf(name, axes)?.gives;
  const filled = gives && fill(gives.text, bindings);
  const number = filled === undefined ? undefined : (axes.numbers[filled] ?? filled);
  if (outcome.kind === 'value') return number === outcome.value;
  return outcome.kind === 'nonzero' && number !== undefined && number !== '0';
}

/**
 * How a device is bound to stay in its state when the step fails. The cells that say so are those in which it can only fail: of
 * this very step, or, where the step can succeed or is made to fail, of what it can change, in any state.
 *
 * @param answers - Of the step; undefined where it is made to fail.
 * @returns Undefined where the cells leave it no other state, or do not know the step.
 */
export function forceToStay(
  step: TranscriptStep,
  outcome: Outcome,
  answers: readonly CellAnswer[] | undefined,
  cells: CellSteps,
): CheckForce | undefined {
  if (answers?.length === 0) return undefined;
  // A circumstance in which it fails otherwise is not meant.
  const failing = onlyFailing(answers ?? []).filter(({ cell, facets }) =>
    facets.some(({ lawful }) => lawful.some(({ atom }) => meets(atom, cell, outcome, cells.axes))),
  );
  const speaking = failing.length > 0 ? failing : onlyFailing(cells.bySubject.get(subjectKey(step)) ?? []);
  const forces = speaking.flatMap(({ cell, facets }) =>
    facets.flatMap(({ lawful }): readonly CheckForce[] => {
      if (lawful.length < 2) return [];
      const staying = lawful.filter(({ atom }) =>
        valuesAfter(atom, cell, cells).includes(valueIn(cell, cells)),
      );
      return staying.map((atom) => (isAdvised(atom) ? 'should' : 'may'));
    }),
  );
  return forces.length === 0 ? undefined : weakest(forces);
}

function onlyFailing(answers: readonly CellAnswer[]): readonly CellAnswer[] {
  return answers.filter(
    ({ facets, status }) =>
      status !== 'undefined' && facets.some((facet) => facet.facet === RESULT && !canSucceed(facet)),
  );
}

/**
 * The state after the step.
 *
 * @returns `same` where the cells say nothing of it, and undefined where they leave it open.
 */
export function stateAfter(
  answers: readonly CellAnswer[],
  outcome: Outcome,
  cells: CellSteps,
): string | 'same' | undefined {
  const { axes } = cells;
  const values = new Set<string>();
  for (const { cell, facets } of answers) {
    const result = facets.find(({ facet }) => facet === RESULT);
    if (result !== undefined && !result.lawful.some(({ atom }) => meets(atom, cell, outcome, axes))) continue;
    // Of a step that may also succeed, the cell says what a success leaves.
    if (outcome.kind === 'errno' && result !== undefined && canSucceed(result)) continue;
    for (const { facet, lawful } of facets) {
      if (facet === RESULT) continue;
      const picked = lawful.filter(({ from }) => from !== undefined);
      for (const { atom } of picked.length > 0 ? picked : lawful)
        for (const value of valuesAfter(atom, cell, cells)) values.add(value);
    }
  }
  const [value, ...others] = values;
  return others.length > 0 ? undefined : (value ?? 'same');
}

/** What the lines after an outcome read of the state. */
function valuesAfter(atom: string, { bindings }: CellAnswer['cell'], cells: CellSteps): readonly string[] {
  return (atomOf(atom, cells.axes)?.after ?? []).flatMap(({ text }) => {
    const line = fill(text, bindings);
    const step = line === undefined ? undefined : cells.axes.steps[line];
    return step?.expect?.kind === 'value' && isLook(step, cells) ? [step.expect.value] : [];
  });
}
