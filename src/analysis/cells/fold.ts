// SPDX-License-Identifier: MIT
// The table of cells in few rows, for readers: cells with the same answer share a row.

import { type AxisEvent, type CellPattern, grouped } from '../../model/index.js';
import type { CellAnswer, FacetAnswer } from './combine.js';
import { isChosen } from './expand.js';

/** Cells of one event that answer alike: each of the states with each of the words in each of the circumstances. */
export interface CellRow {
  readonly states: readonly string[];
  /** What is filled in in the event's name; empty: whatever is. */
  readonly words: readonly string[];
  /** Empty: whatever circumstance there is, if any. */
  readonly circumstances: readonly string[];
  readonly status: CellAnswer['status'];
  readonly facets: readonly FacetAnswer[];
  /** Rules and decisions, by ID. */
  readonly by: readonly string[];
}

/** How many cells there are of each status. */
export function countCells(
  answers: readonly CellAnswer[],
): Readonly<Record<CellAnswer['status'] | 'all', number>> {
  const count = (status: CellAnswer['status']) => answers.filter((each) => each.status === status).length;
  return {
    all: answers.length,
    defined: count('defined'),
    undefined: count('undefined'),
    open: count('open'),
    doubled: count('doubled'),
  };
}

/** The events that have cells, in their order, each with its rows. */
export function foldCells(
  answers: readonly CellAnswer[],
): readonly { readonly event: AxisEvent; readonly rows: readonly CellRow[] }[] {
  return groupBy(answers, ({ cell }) => cell.event.name).map((ofEvent) => {
    const rows = groupBy(ofEvent, ({ cell }) => cell.state.name).flatMap(foldState);
    const states = groupBy(rows, ({ words, circumstances, ...row }) =>
      JSON.stringify([words, circumstances, meaning(row)]),
    );
    return {
      event: ofEvent[0]!.cell.event,
      rows: states.map((same) => ({ ...same[0]!, states: same.flatMap((row) => row.states) })),
    };
  });
}

/** The rows of one state: words that answer alike together, then circumstances. */
function foldState(answers: readonly CellAnswer[]): readonly CellRow[] {
  const circumstances = groupBy(answers, ({ cell }) => cell.circumstance?.name ?? '');
  const rows = circumstances.flatMap((inOne) => {
    const alike = groupBy(inOne, (answer) => meaning({ ...answer, by: sourcesOf(answer) }));
    return alike.map((same): CellRow => {
      const { cell, status, facets } = same[0]!;
      return {
        states: [cell.state.name],
        words: alike.length === 1 ? [] : same.map(wordsOf),
        circumstances: cell.circumstance === undefined ? [] : [cell.circumstance.name],
        status,
        facets,
        by: sourcesOf(same[0]!),
      };
    });
  });
  return groupBy(rows, (row) => JSON.stringify([row.words, meaning(row)])).map((same) => ({
    ...same[0]!,
    circumstances: same.length === circumstances.length ? [] : same.flatMap((row) => row.circumstances),
  }));
}

function wordsOf({ cell: { words, event } }: CellAnswer): string {
  return words.filter((_, index) => isChosen(event, index)).join(' ');
}

function meaning({ status, facets, by }: Pick<CellRow, 'status' | 'facets' | 'by'>): string {
  return JSON.stringify([status, facets.map(facetText), by]);
}

/** The rules and decisions that answer a cell, by ID. */
export function sourcesOf({ by }: { readonly by: readonly CellPattern[] }): readonly string[] {
  return [...new Set(by.map((pattern) => pattern.by))];
}

/** What is lawful in one facet: `EINVAL or EIO, should EIO`. What a must leaves no choice of is said once. */
export function facetText({ status, lawful, facet }: FacetAnswer): string {
  if (status === 'open') return `no ${facet}`;
  if (status === 'doubled') return `two answers of ${facet}`;
  const only = lawful.length === 1 && lawful[0]!.forces[0] === 'must';
  return (['must', 'should', 'may'] as const)
    .filter((force) => force === 'must' || !only)
    .flatMap((force) => {
      const atoms = lawful.filter(({ forces }) => forces.includes(force)).map(({ atom }) => atom);
      return atoms.length === 0 ? [] : `${force === 'must' ? '' : `${force} `}${atoms.join(' or ')}`;
    })
    .join(', ');
}

/** What comes to the answer of a cell: `EINVAL unchanged`. */
export function outcomeText({ status, facets }: Pick<CellAnswer, 'status' | 'facets'>): string {
  const texts = facets.map(facetText);
  return (status === 'undefined' ? ['undefined', ...texts] : texts).join('; ');
}

/** Lists of what has the same key, in the order of the first of each. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...grouped(items.map((item) => [key(item), item])).values()];
}
