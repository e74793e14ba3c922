// SPDX-License-Identifier: MIT
// What all the rules and decisions about a cell say together. In each facet, what every must allows is lawful, and
// what a should or a may adds. Where no outcome satisfies two musts, the cell is doubled.

import type { CellAxes, CellPattern, Edition } from '../../model/index.js';
import { type Cell, expandCells } from './expand.js';
import { atomOf, Matcher, RESULT, readAlternatives, UNDEFINED } from './match.js';
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
}

export interface FacetAnswer {
  readonly facet: string;
  /** `open` where the event needs the facet and nobody answers it. */
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

const tables = new WeakMap<OfTable, readonly CellAnswer[]>();

/** The table of an edition; empty where it has none. */
export function cellTable(edition: OfTable): readonly CellAnswer[] {
  const known = tables.get(edition) ?? answerAll(edition);
  tables.set(edition, known);
  return known;
}

/** What a pattern says of the cells that it is about. */
interface Statement {
  readonly pattern: CellPattern;
  readonly matcher: Matcher;
  readonly isUndefined: boolean;
  readonly force: OutcomeForce;
  readonly outcomes: ReadonlyMap<string, readonly string[]>;
}

function answerAll(edition: OfTable): readonly CellAnswer[] {
  const { axes } = edition;
  if (axes === undefined) return [];
  const statements = edition.cells.flatMap((pattern) => toStatement(pattern, edition) ?? []);
  return expandCells(axes).cells.map((cell) => {
    const about = statements.filter(({ matcher }) => matcher.matches(cell));
    return answerCell(cell, about, axes);
  });
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
      return read === undefined || isUndefined ? [] : [[read.facet, read.atoms] as const];
    }),
  );
  const matcher = new Matcher(pattern, axes);
  return { pattern, matcher, isUndefined, force: weight?.force ?? 'must', outcomes };
}

function answerCell(cell: Cell, about: readonly Statement[], axes: CellAxes): CellAnswer {
  const undefining = about.filter(({ isUndefined }) => isUndefined);
  const holds = implication(cell, axes);
  const result = answerFacet(RESULT, about, undefining, holds);
  const canSucceed = result.status === 'open' || result.lawful.some(({ atom }) => atom === 'success');
  const isOpen = ({ facet, status }: FacetAnswer) =>
    status === 'open' && undefining.length === 0 && cell.event.needs.includes(facet);
  const facets = [
    result,
    // What fails gives no value.
    ...axes.facets
      .filter(({ isGiven }) => canSucceed || !isGiven)
      .map(({ name }) => answerFacet(name, about, undefining, holds)),
  ].filter((facet) => facet.status !== 'open' || isOpen(facet));
  const by = about.map(({ pattern }) => pattern);
  return { cell, status: statusOf(facets, undefining.length > 0), facets, by };
}

function statusOf(facets: readonly FacetAnswer[], isUndefined: boolean): CellAnswer['status'] {
  if (facets.some(({ status }) => status === 'doubled')) return 'doubled';
  if (isUndefined) return 'undefined';
  return facets.some(({ status }) => status === 'open') ? 'open' : 'defined';
}

/** Whether an outcome of a cell is another one as well. */
type Implication = (atom: string, other: string) => boolean;

/** The same value or lines say the same, and a value that is not zero is nonzero. */
function implication({ bindings }: Cell, axes: CellAxes): Implication {
  const meaningOf = (name: string): { readonly value?: string; readonly lines?: string } => {
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
}

/** @param undefining - Those that promise nothing, which no must can stand beside. */
function answerFacet(
  facet: string,
  about: readonly Statement[],
  undefining: readonly Statement[],
  implies: Implication,
): FacetAnswer {
  const speaking = about.filter(({ outcomes }) => outcomes.has(facet));
  const musts = speaking.filter(({ force }) => force === 'must');
  const atoms = [...new Set(speaking.flatMap(({ outcomes }) => outcomes.get(facet)!))];
  const lawful = atoms.flatMap((atom): readonly Lawful[] => {
    const saying = speaking.filter(({ outcomes }) =>
      outcomes.get(facet)!.some((other) => implies(atom, other)),
    );
    const isKept = musts.every((must) => saying.includes(must));
    const counting = isKept ? saying : saying.filter(({ force }) => force !== 'must');
    const forces = FORCES.filter((force) => counting.some((statement) => statement.force === force));
    return forces.length === 0 ? [] : [{ atom, forces, by: counting.map(patternOf) }];
  });
  const isKeepable = musts.length === 0 || lawful.some(({ forces }) => forces.includes('must'));
  const isDoubled = musts.length > 0 && (undefining.length > 0 || !isKeepable);
  return {
    facet,
    status: isDoubled ? 'doubled' : lawful.length === 0 ? 'open' : 'answered',
    lawful,
    by: (isDoubled ? [...undefining, ...musts] : speaking).map(patternOf),
  };
}

function patternOf({ pattern }: Statement): CellPattern {
  return pattern;
}
