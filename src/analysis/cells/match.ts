// SPDX-License-Identifier: MIT
// Matches patterns to cells, and reads the outcomes that they give.

import { ERRNOS } from '../../expression/index.js';
import type { Axes, CellSelection, OutcomeAtom, PatternWord, Selection } from '../../model/index.js';
import { type Cell, isChosen } from './expand.js';
import { isSelected, statesOf, toSelection } from './select.js';

/** The outcome of a cell about which the user has to know that nothing is promised. */
export const UNDEFINED = 'undefined';

/** The facet that every event has. */
export const RESULT = 'result';

/** Alternatives in one facet. */
export interface Alternatives {
  readonly facet: string;
  readonly atoms: readonly string[];
  /** Those that are not left to another rule. */
  readonly given: readonly string[];
}

/** Behind an alternative that is lawful where another rule picks it. */
const LEFT = '?';

/** The facet of an outcome; undefined for a word that is none. */
export function facetOf(atom: string, axes: Axes): string | undefined {
  if (atom === 'success' || ERRNOS.has(atom)) return RESULT;
  return atomOf(atom, axes)?.facet;
}

export function atomOf(name: string, { atoms }: Axes): OutcomeAtom | undefined {
  return atoms.find((atom) => atom.name === name);
}

/** `a|b?`, where a name of a set stands for what is in it. */
export function readAlternatives(text: string, axes: Axes): Alternatives | undefined {
  const words = text.split('|').map((word) => {
    const isLeft = word.endsWith(LEFT);
    const name = isLeft ? word.slice(0, -LEFT.length) : word;
    return { isLeft, atoms: Object.hasOwn(axes.sets, name) ? axes.sets[name]! : [name] };
  });
  const atoms = new Set(words.flatMap((word) => word.atoms));
  const given = new Set(words.filter(({ isLeft }) => !isLeft).flatMap((word) => word.atoms));
  const [facet, ...others] = new Set([...atoms].map((atom) => facetOf(atom, axes)));
  if (facet === undefined || others.length > 0) return undefined;
  return { facet, atoms: [...atoms], given: [...given] };
}

/** Matches of a pattern, its words read once. */
export class Matcher {
  readonly #axes: Axes;
  readonly #states: Selection;
  readonly #circumstances: Selection | undefined;
  readonly #event: readonly Selection[];

  constructor(pattern: CellSelection, axes: Axes) {
    this.#axes = axes;
    this.#states = selectionOf(pattern.states);
    this.#circumstances = pattern.circumstances && selectionOf(pattern.circumstances);
    this.#event = pattern.event.map(selectionOf);
  }

  matches(cell: Cell): boolean {
    const toStates = (word: string) => statesOf(this.#axes, word);
    return (
      isSelected(cell.state.name, this.#states, toStates) &&
      (this.#circumstances === undefined || isSelected(cell.circumstance?.name ?? '', this.#circumstances)) &&
      this.matchesEvent(cell)
    );
  }

  /** Words that are filled in may be left out at the end. */
  matchesEvent({ words, event }: Cell): boolean {
    return (
      this.#event.length <= words.length &&
      words.every((word, index) => {
        const wanted = this.#event[index];
        const chosen = isChosen(event, index);
        if (wanted === undefined) return chosen;
        return isSelected(word, wanted, chosen ? (name) => statesOf(this.#axes, name) : undefined);
      })
    );
  }
}

function selectionOf({ text }: PatternWord): Selection {
  return toSelection(text.split(',').filter((word) => word !== ''));
}
