// SPDX-License-Identifier: MIT
// All cells of the axes: each event in each state, in each circumstance that makes a difference there.

import { rememberOf } from '../../memory/remember.js';
import type { Axes, AxisEvent, AxisState, AxisText, Circumstance } from '../../model/index.js';
import { fill, isSelected, placeholders, statesOf } from './select.js';

export interface Cell {
  readonly event: AxisEvent;
  /** The event's name, filled in: one word for each of a pattern's. */
  readonly words: readonly string[];
  readonly state: AxisState;
  readonly circumstance?: Circumstance;
  /** `read state @ LIT in dusk`: a pattern for this cell alone. */
  readonly name: string;
  readonly bindings: ReadonlyMap<string, string>;
  /** Lines that lead to the cell, filled in. */
  readonly setup: readonly string[];
  readonly run: string;
  readonly during?: string;
}

/** More cells than anybody answers; beyond it the axes are at fault. */
export const CELLS_MAX = 20_000;

interface Expanded {
  readonly cells: readonly Cell[];
  /** False where there are more than `CELLS_MAX`. */
  readonly isWhole: boolean;
}

/** In the order of the events, then of the states, then of the circumstances. */
export const expandCells = rememberOf((axes: Axes): Expanded => {
  const cells: Cell[] = [];
  let tried = 0;
  for (const event of axes.events) {
    for (const state of axes.states) {
      if (!isIn(state.name, event.in, axes)) continue;
      for (const circumstance of circumstancesOf(event, state, axes)) {
        for (const words of wordings(event, state, axes)) {
          const cell = toCell(event, state, circumstance, words, axes);
          if (cell !== undefined) cells.push(cell);
          if (++tried > CELLS_MAX) return { cells: [], isWhole: false };
        }
      }
    }
  }
  return { cells, isWhole: true };
});

function isIn(state: string, selection: AxisEvent['in'], axes: Axes): boolean {
  return isSelected(state, selection, (word) => statesOf(axes, word));
}

/** Those that make a difference in the state, or none. */
function circumstancesOf(
  event: AxisEvent,
  state: AxisState,
  axes: Axes,
): readonly (Circumstance | undefined)[] {
  const found = axes.circumstances.filter(
    ({ name, in: states }) => event.circumstances.includes(name) && isIn(state.name, states, axes),
  );
  return found.length === 0 ? [undefined] : found;
}

/** What each `<name>` of the event's name stands for, in all combinations. */
function* wordings(
  event: AxisEvent,
  state: AxisState,
  axes: Axes,
  names: readonly string[] = Object.keys(event.each),
): Generator<ReadonlyMap<string, string>> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield new Map();
    return;
  }
  for (const word of choices(event.each[name]!, state, axes))
    for (const others of wordings(event, state, axes, rest)) yield new Map([[name, word], ...others]);
}

function choices({ included, excluded }: AxisEvent['in'], state: AxisState, axes: Axes): readonly string[] {
  const all = included.length === 0 ? axes.states.map(({ name }) => name) : included;
  const without = excluded.flatMap((word) => (word === '<state>' ? [state.name] : statesOf(axes, word)));
  return [...new Set(all.flatMap((word) => statesOf(axes, word)))].filter((word) => !without.includes(word));
}

/** Undefined where a name of a line stands for nothing: then the event does not happen there. */
function toCell(
  event: AxisEvent,
  state: AxisState,
  circumstance: Circumstance | undefined,
  chosen: ReadonlyMap<string, string>,
  axes: Axes,
): Cell | undefined {
  const bindings = new Map([
    ...Object.entries(state.values),
    ...Object.entries(circumstance?.values ?? {}),
    ['state', state.value.text] as const,
    ...[...chosen].map(([name, word]) => [name, worded(word, axes)] as const),
  ]);
  const lines = (texts: readonly AxisText[]) => texts.map(({ text }) => fill(text, bindings));
  const setup = lines([...(circumstance?.before ?? []), ...state.enter, ...(circumstance?.set ?? [])]);
  const [run, during] = lines([event.run, ...(event.during === undefined ? [] : [event.during])]);
  if (run === undefined || [...setup, ...(event.during ? [during] : [])].includes(undefined))
    return undefined;
  const words = event.name.split(' ').map((word) => fill(word, chosen) ?? word);
  const where = circumstance === undefined ? '' : ` in ${circumstance.name}`;
  return {
    event,
    words,
    state,
    ...(circumstance === undefined ? {} : { circumstance }),
    name: `${words.join(' ')} @ ${state.name}${where}`,
    bindings,
    setup: setup as readonly string[],
    run,
    ...(during === undefined ? {} : { during }),
  };
}

/** A state stands for its value; another word for itself. */
function worded(word: string, { states }: Axes): string {
  return states.find(({ name }) => name === word)?.value.text ?? word;
}

/** Whether a word of an event's name is filled in from `each`. */
export function isChosen(event: AxisEvent, index: number): boolean {
  return placeholders(event.name.split(' ')[index] ?? '').length > 0;
}
