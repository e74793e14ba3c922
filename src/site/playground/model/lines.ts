// SPDX-License-Identifier: MIT
// The lines of the algorithms' pseudocode that a step runs.

import type { EditionData } from '../data.js';
import type { Happening } from './happening.js';
import { happenedSoFar, type Moment } from './moment.js';
import type { Player } from './player.js';

/** An algorithm that is under way, at a line. */
export interface Frame {
  /** Symbol of the algorithm. */
  readonly algorithm: string;
  /** ID of the line. */
  readonly line: string;
}

/** What a step has run of its algorithms. */
export interface Run {
  /** The algorithms that are under way, the one that was called first in front; those of the last line that ran. */
  readonly frames: readonly Frame[];
  /** The IDs of the lines that have run, in any algorithm. */
  readonly ran: ReadonlySet<string>;
  /** How many lines have run, each as often as it has. */
  readonly count: number;
}

/** What the step that was begun last has run so far, or all that it ran. */
export function runOf(moment: Moment, player: Player): Run {
  const statements = happenedSoFar(moment, player).flatMap((each) =>
    each.kind === 'statement' ? [each] : [],
  );
  let frames: readonly Frame[] = [];
  const ran = new Set<string>();
  for (const statement of statements) {
    const line = lineOf(statement, player.edition);
    frames = [...frames.slice(0, statement.depth - 1), { algorithm: statement.algorithm, line }];
    ran.add(line);
  }
  return { frames, ran, count: statements.length };
}

function lineOf(
  { algorithm, number }: Extract<Happening, { kind: 'statement' }>,
  { algorithms }: EditionData,
): string {
  return algorithms[algorithm]!.lines[number]!;
}
