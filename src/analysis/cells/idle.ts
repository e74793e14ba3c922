// SPDX-License-Identifier: MIT
// Outcomes in patterns without which every cell is answered as well. A rule that says nothing else could be taken out
// of the table, and nobody would notice.

import type { CellPattern, Edition, PatternWord } from '../../model/index.js';
import { answerCell, type CellStatements, type Statement, statementsOf } from './combine.js';
import { readAlternatives } from './match.js';

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
  const table = statementsOf(edition);
  return edition.cells.flatMap((pattern) => {
    const about = table.filter((each) => each.about.some((statement) => statement.pattern === pattern));
    return about.length === 0
      ? []
      : pattern.outcomes.flatMap((outcome) => {
          const facet = readAlternatives(outcome.text, edition.axes!)?.facet;
          const isNoticed = about.some((each) => {
            const without = {
              ...each,
              about: each.about.flatMap((one) => withoutFacet(one, pattern, facet)),
            };
            return answerCell(without, edition.axes!).status === 'open';
          });
          const cells = about.map(({ cell }) => cell.name);
          return isNoticed ? [] : [{ pattern, outcome, cells, others: othersOf(about[0]!, pattern, facet) }];
        });
  });
}

/** @param facet - None for all that the pattern says. */
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
