// SPDX-License-Identifier: MIT
// Combines the rules and decisions about a cell, each facet on its own. An outcome is lawful if every must allows it,
// or if a should or a may adds it. A facet is open if no must speaks of it, or if all musts leave the choice and no
// rule picks. It is doubled if no outcome satisfies two musts.

import { remember, rememberOf } from '../../memory/remember.js';
import type { AxisEvent, CellAxes, CellPattern, Edition, FacetNeed } from '../../model/index.js';
import { type Cell, expandCells } from './expand.js';
import { type Alternatives, atomOf, Matcher, RESULT, readAlternatives, UNDEFINED } from './match.js';
import { fill } from './select.js';

/** With what force an outcome is lawful, from the strongest to the weakest. */
const FORCES = ['must', 'should', 'may'] as const;
export type OutcomeForce = (typeof FORCES)[number];

/** A lawful outcome of a facet, and who says so. */
export interface Lawful {
  readonly atom: string;
  /** Of all who say so, from the strongest. */
  readonly forces: readonly OutcomeForce[];
  readonly by: readonly CellPattern[];
  /** The first that says so and does not leave it to another rule; none where all musts do, and nobody picks it. */
  readonly from?: CellPattern;
}

export interface FacetAnswer {
  readonly facet: string;
  /** `open` where the cell needs the facet and no must answers it. */
  readonly status: 'answered' | 'open' | 'doubled';
  readonly lawful: readonly Lawful[];
  /** The patterns that speak of the facet. */
  readonly by: readonly CellPattern[];
}

export interface CellAnswer {
  readonly cell: Cell;
  readonly status: 'defined' | 'undefined' | 'open' | 'doubled';
  /** In the order of the axes. An undefined cell has those that a driver should or may keep to all the same. */
  readonly facets: readonly FacetAnswer[];
  /** Every pattern about the cell. */
  readonly by: readonly CellPattern[];
}

/** How a rule or a decision counts; undefined where it can answer nothing. */
export interface Weight {
  /** Of the outcomes that it gives; undefined where it can give none. */
  readonly force: OutcomeForce | undefined;
  /** Whether it can say that nothing is promised. */
  readonly canUndefine: boolean;
}

/** A user's right is a driver's duty; a user's duty says nothing of what a driver does when it is broken. */
export function weightOf(
  { rules, decisions }: Pick<Edition, 'rules' | 'decisions'>,
  id: string,
): Weight | undefined {
  if (decisions.some((decision) => decision.id === id)) return { force: 'must', canUndefine: false };
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  const force = rule.force.split(' ')[0] as OutcomeForce;
  if (rule.binds !== 'user') return { force, canUndefine: false };
  return { force: force === 'may' ? 'must' : undefined, canUndefine: force === 'must' };
}

type OfTable = Pick<Edition, 'axes' | 'cells' | 'rules' | 'decisions'>;

/** The table of an edition; empty where it has none. */
export const cellTable = rememberOf((edition: OfTable): readonly CellAnswer[] =>
  statementsOf(edition).map((each) => answerCell(each, edition.axes!)),
);

/** What a pattern says of the cells that it is about. */
export interface Statement {
  readonly pattern: CellPattern;
  readonly matcher: Matcher;
  readonly isUndefined: boolean;
  readonly force: OutcomeForce;
  readonly outcomes: ReadonlyMap<string, Alternatives>;
}

/** A cell with what is said of it. */
export interface CellStatements {
  readonly cell: Cell;
  readonly about: readonly Statement[];
  /** Facets. */
  readonly needs: readonly string[];
}

/** Every cell; none where the edition has no table. */
export const statementsOf = rememberOf((edition: OfTable): readonly CellStatements[] => {
  const { axes } = edition;
  if (axes === undefined) return [];
  const statements = edition.cells.flatMap((pattern) => toStatement(pattern, edition) ?? []);
  const needs = axes.needs.map((need) => ({ need, matcher: new Matcher(need, axes) }));
  return expandCells(axes).cells.map((cell) => ({
    cell,
    about: statements.filter(({ matcher }) => matcher.matches(cell)),
    needs: [...cell.event.needs, ...facetsOf(needs.filter(({ matcher }) => matcher.matches(cell)))],
  }));
});

function facetsOf(needs: readonly { readonly need: FacetNeed }[]): readonly string[] {
  return needs.map(({ need }) => need.facet);
}

/** Undefined where the pattern can say nothing, which a check reports. */
function toStatement(pattern: CellPattern, edition: OfTable): Statement | undefined {
  const axes = edition.axes!;
  const weight = weightOf(edition, pattern.by);
  const isUndefined = pattern.outcomes.some(({ text }) => text === UNDEFINED);
  if (isUndefined ? !weight?.canUndefine : weight?.force === undefined) return undefined;
  const outcomes = new Map(
    pattern.outcomes.flatMap(({ text }) => {
      const read = readAlternatives(text, axes);
      return read === undefined || isUndefined ? [] : [[read.facet, read] as const];
    }),
  );
  const matcher = new Matcher(pattern, axes);
  return { pattern, matcher, isUndefined, force: weight?.force ?? 'must', outcomes };
}

export function answerCell({ cell, about, needs }: CellStatements, axes: CellAxes): CellAnswer {
  const undefining = about.filter(({ isUndefined }) => isUndefined);
  const holds = implicationIn(cell, axes);
  const answer = (facet: string) =>
    answerFacet(facet, about, undefining, holds, needs.includes(facet) ? cell.event : undefined);
  const result = answer(RESULT);
  const canSucceed = result.status === 'open' || result.lawful.some(({ atom }) => atom === 'success');
  const facets = [
    result,
    // What fails gives no value.
    ...axes.facets.filter(({ isGiven }) => canSucceed || !isGiven).map(({ name }) => answer(name)),
  ].filter(({ status, lawful }) => status !== 'answered' || lawful.length > 0);
  const by = about.map(({ pattern }) => pattern);
  return { cell, status: statusOf(facets, undefining.length > 0), facets, by };
}

function statusOf(facets: readonly FacetAnswer[], isUndefined: boolean): CellAnswer['status'] {
  if (facets.some(({ status }) => status === 'doubled')) return 'doubled';
  if (facets.some(({ status }) => status === 'open')) return 'open';
  return isUndefined ? 'undefined' : 'defined';
}

/** Whether an outcome of a cell is another one as well. */
type Implication = (atom: string, other: string) => boolean;

interface Meaning {
  readonly value?: string;
  readonly lines?: string;
}

/** The same value or lines say the same, and a value that is not zero is nonzero. */
const implicationIn = remember(({ bindings }: Cell, axes: CellAxes): Implication => {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (name: string): Meaning => {
    const known = meanings.get(name) ?? readMeaning(name);
    meanings.set(name, known);
    return known;
  };
  const readMeaning = (name: string): Meaning => {
    const atom = atomOf(name, axes);
    const value = atom?.gives && fill(atom.gives.text, bindings);
    if (value !== undefined) return { value: axes.numbers[value] ?? value };
    const lines = atom?.after.map(({ text }) => fill(text, bindings));
    return lines === undefined || lines.includes(undefined) ? {} : { lines: lines.join('\n') };
  };
  return (name, otherName) => {
    if (name === otherName) return true;
    const [atom, other] = [meaningOf(name), meaningOf(otherName)];
    if (atom.value !== undefined && other.value === 'nonzero') return atom.value !== '0';
    return (
      (atom.value ?? atom.lines) !== undefined && atom.value === other.value && atom.lines === other.lines
    );
  };
});

/**
 * @param undefining - Those that promise nothing, which no must can stand beside.
 * @param needing - The event, where the cell needs the facet.
 */
function answerFacet(
  facet: string,
  about: readonly Statement[],
  undefining: readonly Statement[],
  implies: Implication,
  needing: Pick<AxisEvent, 'isAdvised'> | undefined,
): FacetAnswer {
  const speaking = about.filter(({ outcomes }) => outcomes.has(facet));
  const musts = speaking.filter(({ force }) => force === 'must');
  const atoms = [...new Set(speaking.flatMap(({ outcomes }) => outcomes.get(facet)!.atoms))];
  const says = (atom: string, { outcomes }: Statement, key: 'atoms' | 'given'): boolean =>
    outcomes.get(facet)![key].some((other) => implies(atom, other));
  const found = atoms.flatMap((atom) => {
    const saying = speaking.filter((statement) => says(atom, statement, 'atoms'));
    const isKept = musts.every((must) => saying.includes(must));
    const counting = isKept ? saying : saying.filter(({ force }) => force !== 'must');
    if (counting.length === 0) return [];
    // A should or a may picks what it names.
    const picking = counting.filter(
      (statement) => statement.force !== 'must' || says(atom, statement, 'given'),
    );
    const isLeft = isKept && !picking.some(({ force }) => force === 'must');
    const lawful: Lawful = {
      atom,
      forces: FORCES.filter((force) => counting.some((statement) => statement.force === force)),
      by: counting.map(patternOf),
      ...(picking[0] === undefined ? {} : { from: picking[0].pattern }),
    };
    return [{ lawful, isLeft }];
  });
  const lawful = found.map((each) => each.lawful);
  const isKeepable = musts.length === 0 || lawful.some(({ forces }) => forces.includes('must'));
  const isDoubled = musts.length > 0 && (undefining.length > 0 || !isKeepable);
  const left = found.filter(({ isLeft }) => isLeft);
  const isTaken = left.length === 0 || left.some((each) => each.lawful.from !== undefined);
  const isPromised = undefining.length === 0 ? musts.length > 0 && isTaken : speaking.length > 0;
  const isNeeded = needing !== undefined && (undefining.length === 0 || needing.isAdvised);
  return {
    facet,
    status: isDoubled ? 'doubled' : isNeeded && !isPromised ? 'open' : 'answered',
    lawful,
    by: (isDoubled ? [...undefining, ...musts] : speaking).map(patternOf),
  };
}

function patternOf({ pattern }: Statement): CellPattern {
  return pattern;
}
