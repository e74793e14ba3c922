// SPDX-License-Identifier: MIT
// How each cell binds a device that is not the reference device.

import { ERRNOS } from '../../expression/index.js';
import { rememberOf } from '../../memory/remember.js';
import type {
  CellAxes,
  CellPattern,
  CheckForce,
  Edition,
  ExampleLevel,
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
  weightOf,
} from '../cells/index.js';
import { deviceKinds, kindOf } from './kinds.js';
import { type Reach, reachIn, writesValue } from './reach.js';
import { type Least, Walk } from './walk.js';

/** A lawful outcome of a facet. */
export interface CellOutcome {
  readonly name: string;
  /** `must` where there is no other one, `should` where a should picks it, else `may`. */
  readonly force: CheckForce;
  /** Who says so. */
  readonly by: readonly string[];
  /** Of the event; absent where steps after it show the outcome. */
  readonly expect?: TranscriptExpectation | { readonly kind: 'success' };
  /** Any value that does as well, where the device chooses it. */
  readonly least?: Least;
  /** Lines after the event. */
  readonly after?: readonly string[];
}

export interface CellFacet {
  readonly name: string;
  /** What a device breaks that has none of the outcomes. */
  readonly otherwise: CheckForce;
  /** Whose force that is. */
  readonly by: readonly string[];
  readonly lawful: readonly CellOutcome[];
}

export interface CellForces {
  readonly answer: CellAnswer;
  readonly level: ExampleLevel;
  /** Words of the kinds of device that the cell holds for as well. */
  readonly also: readonly string[];
  readonly facets: readonly CellFacet[];
}

const LEVELS: readonly ExampleLevel[] = ['fault', 'trace', 'core'];

/** The answered cells of an edition, in the order of the table. */
export const cellForces = rememberOf((edition: Edition): readonly CellForces[] => {
  const answers = cellTable(edition).filter(({ by, status }) => by.length > 0 && status !== 'doubled');
  if (answers.length === 0) return [];
  const binder = new Binder(edition, edition.axes!, answers);
  return answers.map((answer) => binder.bind(answer));
});

class Binder {
  readonly #edition: Edition;
  readonly #axes: CellAxes;
  readonly #reach: Reach;
  readonly #isChosen: (step: TranscriptStep) => boolean;
  /** Where a member is written whose value the device chooses, by `membersKey`: whether some value is taken. */
  readonly #taken: ReadonlySet<string>;
  /** The states and events that a circumstance about a kind of device has cells of. */
  readonly #ofKind: ReadonlySet<string>;

  constructor(edition: Edition, axes: CellAxes, answers: readonly CellAnswer[]) {
    this.#edition = edition;
    this.#axes = axes;
    this.#reach = reachIn(edition);
    this.#isChosen = chosenIn(edition);
    this.#taken = new Set(answers.filter(canSucceed).flatMap((answer) => this.#memberKey(answer) ?? []));
    this.#ofKind = new Set(answers.map(({ cell }) => kindKey(cell, cell.circumstance?.name)));
  }

  bind(answer: CellAnswer): CellForces {
    const { setup, run, during } = answer.cell;
    const lines = [...setup, ...(during === undefined ? [] : [during])];
    const facets = answer.facets
      .filter(({ status, lawful }) => status === 'answered' && lawful.length > 0)
      .map((facet) => this.#facet(facet, answer));
    const used = [
      ...lines,
      run,
      ...facets.flatMap(({ lawful }) => lawful.flatMap(({ after }) => after ?? [])),
    ];
    const levels = used.map((line) => this.#levelOf(line));
    return {
      answer,
      level: LEVELS.find((level) => levels.includes(level)) ?? 'core',
      also: this.#also(answer, lines),
      facets,
    };
  }

  #levelOf(line: string): ExampleLevel {
    const { verb } = this.#axes.steps[line]!;
    return this.#edition.transcript.verbs.find(({ name }) => name === verb)?.level ?? 'core';
  }

  /** A circumstance of its own says what is different for a kind. */
  #also({ cell }: CellAnswer, lines: readonly string[]): readonly string[] {
    const steps = lines.map((line) => this.#axes.steps[line]!);
    if (steps.some((step) => kindOf(step, this.#edition) !== undefined)) return [];
    const walk = new Walk(this.#edition, { steps, rules: [] });
    walk.forces();
    const own = deviceKinds(this.#edition).filter(({ circumstance }) =>
      this.#ofKind.has(kindKey(cell, circumstance)),
    );
    return walk.kinds().filter((word) => !own.some((kind) => kind.word === word));
  }

  #facet(facet: FacetAnswer, answer: CellAnswer): CellFacet {
    const run = this.#axes.steps[answer.cell.run]!;
    const musts = facet.by.filter((pattern) => this.#forceOf(pattern) === 'must');
    const strongest = musts.length > 0 ? 'must' : facet.lawful.some(isAdvised) ? 'should' : 'may';
    return {
      name: facet.facet,
      otherwise: this.#isOwn(answer, run) ? 'reference' : strongest,
      by: namesOf(musts.length > 0 ? musts : facet.by),
      lawful: facet.lawful.map((lawful) => this.#outcome(lawful, facet, answer.cell, run)),
    };
  }

  #forceOf({ by }: CellPattern): CheckForce | undefined {
    return weightOf(this.#edition, by)?.force;
  }

  /** Whether it is the reference device's own affair what the event does: where it has its data, or how much it takes. */
  #isOwn(answer: CellAnswer, run: TranscriptStep): boolean {
    if (this.#reach.isBeyond(run)) return true;
    const key = writesValue(run) ? this.#memberKey(answer) : undefined;
    return key !== undefined && this.#taken.has(key);
  }

  /** The state and circumstance in which a member is written whose value the device chooses. */
  #memberKey({ cell }: CellAnswer): string | undefined {
    const step = this.#axes.steps[cell.run]!;
    const [member] = step.arguments;
    if (!writesValue(step) || !this.#reach.isParticular(step) || member?.kind !== 'field') return undefined;
    return [member.name, cell.state.name, cell.circumstance?.name, cell.during].join('; ');
  }

  #outcome(
    lawful: Lawful,
    facet: FacetAnswer,
    { bindings }: CellAnswer['cell'],
    run: TranscriptStep,
  ): CellOutcome {
    const { atom: name, from, by } = lawful;
    const force = facet.lawful.length === 1 ? 'must' : isAdvised(lawful) ? 'should' : 'may';
    const head = { name, force, by: namesOf(from === undefined ? by : [from]) } as const;
    if (facet.facet === RESULT) return { ...head, expect: resultOf(name) };
    const atom = atomOf(name, this.#axes)!;
    if (atom.gives === undefined)
      return { ...head, after: atom.after.map(({ text }) => fill(text, bindings)!) };
    const number = this.#axes.numbers[fill(atom.gives.text, bindings)!]!;
    if (number === 'nonzero') return { ...head, expect: { kind: 'nonzero' } };
    const isFree = number !== '0' && this.#isChosen(run);
    return {
      ...head,
      expect: { kind: 'value', value: number, text: number },
      ...(isFree ? { least: 'nonzero' as const } : {}),
    };
  }
}

/** Whether a device chooses the value that a step gives. */
export function chosenIn(edition: Edition): (step: TranscriptStep) => boolean {
  const reach = reachIn(edition);
  const { verbs } = edition.transcript;
  return (step) =>
    verbs.some(({ name, particular }) => name === step.verb && particular === true) ||
    reach.isParticular(step) ||
    reach.isBeyond(step);
}

function resultOf(name: string): NonNullable<CellOutcome['expect']> {
  return name === 'success' ? { kind: 'success' } : { kind: 'errno', name, value: ERRNOS.get(name)! };
}

function canSucceed({ facets }: CellAnswer): boolean {
  return facets.some(
    ({ facet, lawful }) => facet === RESULT && lawful.some(({ atom }) => atom === 'success'),
  );
}

function isAdvised({ forces, from }: Lawful): boolean {
  return from !== undefined && forces.includes('should');
}

function namesOf(patterns: readonly CellPattern[]): readonly string[] {
  return [...new Set(patterns.map(({ by }) => by))];
}

function kindKey({ words, state }: CellAnswer['cell'], circumstance: string | undefined): string {
  return [words.join(' '), state.name, circumstance].join('; ');
}
