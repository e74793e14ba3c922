// SPDX-License-Identifier: MIT
// The table of cells as data, so that a program in any language can hold a device against it.

import {
  type CellFacet,
  type CellForces,
  type CellOutcome,
  cellForces,
  chosenIn,
} from '../../analysis/forces/index.js';
import type { CellAxes, Edition } from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';
import { argumentRecord, expectationRecord } from './transcripts.js';

/** Undefined where the edition has no table. */
export function cellsRecord(edition: Edition): JsonMembers | undefined {
  const { axes } = edition;
  const cells = cellForces(edition);
  if (axes === undefined || cells.length === 0) return undefined;
  const used = new Set(cells.flatMap(linesOf));
  return {
    steps: [...used].map((line) => stepRecord(line, axes, chosenIn(edition))),
    cells: cells.map(cellRecord),
  };
}

function linesOf({ answer: { cell }, facets }: CellForces): readonly string[] {
  const after = facets.flatMap(({ lawful }) => lawful.flatMap((outcome) => outcome.after ?? []));
  return [...cell.setup, ...(cell.during === undefined ? [] : [cell.during]), cell.run, ...after];
}

function stepRecord(line: string, { steps }: CellAxes, isChosen: ReturnType<typeof chosenIn>): Json {
  const step = steps[line]!;
  const isFree = step.expect?.kind === 'value' && step.expect.value !== '0' && isChosen(step);
  return {
    text: line,
    verb: step.verb,
    arguments: step.arguments.map(argumentRecord),
    expect: expectationRecord(step.expect),
    least: isFree ? 'nonzero' : undefined,
  };
}

function cellRecord({ answer, level, also, facets }: CellForces): Json {
  const { cell, status, by } = answer;
  return {
    id: cell.name,
    state: cell.state.name,
    event: cell.words.join(' '),
    circumstance: cell.circumstance?.name,
    level,
    also,
    status,
    by: [...new Set(by.map((pattern) => pattern.by))],
    setup: cell.setup,
    run: cell.run,
    during: cell.during,
    facets: facets.map(facetRecord),
  };
}

function facetRecord({ name, otherwise, by, lawful }: CellFacet): Json {
  return { facet: name, otherwise, by, lawful: lawful.map(outcomeRecord) };
}

function outcomeRecord({ name, force, by, expect, least, after }: CellOutcome): Json {
  return {
    outcome: name,
    force,
    by,
    expect: expect === undefined ? undefined : expectationRecord(expect),
    least,
    after,
  };
}
