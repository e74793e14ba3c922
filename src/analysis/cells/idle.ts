// SPDX-License-Identifier: MIT
// Finds outcomes in patterns without which every cell is answered as well. If a rule had only such outcomes, its
// removal would not be noticed.

import {
  type CellAxes,
  type CellPattern,
  type Edition,
  grouped,
  type PatternWord,
} from '../../model/index.js';
import { answerCell, type CellStatements, type Statement, statementsOf } from './combine.js';
import { RESULT, readAlternatives } from './match.js';

export interface IdleOutcome {
  readonly pattern: CellPattern;
  readonly outcome: PatternWord;
  /** The cells that it is about. */
  readonly cells: readonly string[];
  /** Who answers the first of them in the same facet. */
  readonly others: readonly CellPattern[];
}

type OfTable = Pick<Edition, 'axes' | 'cells' | 'rules' | 'decisions'>;

/** Of a table without open and doubled cells, in the order of the patterns. */
export function idleOutcomes(edition: OfTable): readonly IdleOutcome[] {
  const { axes } = edition;
  if (axes === undefined) return [];
  const cellsOf = cellsByPattern(statementsOf(edition));
  return edition.cells.flatMap((pattern) => {
    const about = cellsOf.get(pattern) ?? [];
    if (about.length === 0) return [];
    return pattern.outcomes.flatMap((outcome) => {
      const facet = readAlternatives(outcome.text, axes)?.facet;
      if (about.some((each) => isMissed(each, pattern, facet, axes))) return [];
      const cells = about.map(({ cell }) => cell.name);
      return [{ pattern, outcome, cells, others: othersOf(about[0]!, pattern, facet) }];
    });
  });
}

function cellsByPattern(
  table: readonly CellStatements[],
): ReadonlyMap<CellPattern, readonly CellStatements[]> {
  return grouped(table.flatMap((each) => each.about.map(({ pattern }) => [pattern, each] as const)));
}

/**
 * Whether the cell is open without what the pattern says.
 *
 * @param facet - None for all that the pattern says.
 */
function isMissed(
  each: CellStatements,
  pattern: CellPattern,
  facet: string | undefined,
  axes: CellAxes,
): boolean {
  if (facet !== undefined && isAnsweredAnyway(each, pattern, facet)) return false;
  const about = each.about.flatMap((one) => withoutFacet(one, pattern, facet));
  return answerCell({ ...each, about }, axes).status === 'open';
}

/**
 * Whether a look at who speaks of the facet tells that the cell stays answered: nobody needs the facet, or another must
 * answers it and leaves nothing to be picked. False where that does not tell.
 */
function isAnsweredAnyway({ about, needs }: CellStatements, pattern: CellPattern, facet: string): boolean {
  const others = about.filter((one) => one.pattern !== pattern && one.outcomes.has(facet));
  // Where success becomes lawful, a value may be needed that nobody gives.
  if (facet === RESULT && others.some((one) => one.outcomes.get(RESULT)!.atoms.includes('success'))) {
    const own = about.find((one) => one.pattern === pattern);
    if (!own?.outcomes.get(RESULT)?.atoms.includes('success')) return false;
  }
  if (!needs.includes(facet)) return true;
  const musts = others.filter(({ force }) => force === 'must').map(({ outcomes }) => outcomes.get(facet)!);
  return musts.length > 0 && musts.every(({ atoms, given }) => atoms.length === given.length);
}

function withoutFacet(
  statement: Statement,
  pattern: CellPattern,
  facet: string | undefined,
): readonly Statement[] {
  if (statement.pattern !== pattern) return [statement];
  if (facet === undefined) return [];
  return [{ ...statement, outcomes: new Map([...statement.outcomes].filter(([name]) => name !== facet)) }];
}

function othersOf(
  { about }: CellStatements,
  pattern: CellPattern,
  facet: string | undefined,
): readonly CellPattern[] {
  return about
    .filter((each) => each.pattern !== pattern && (facet === undefined || each.outcomes.has(facet)))
    .map((each) => each.pattern);
}
