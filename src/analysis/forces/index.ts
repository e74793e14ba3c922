// SPDX-License-Identifier: MIT
// The force with which each step of a transcript binds a device that is not the reference device. The line may state
// it. Otherwise it follows from the cell of the step, or else from the rules that the transcript names. A value that
// each device chooses is particular to the reference device.

import { rememberOf } from '../../memory/remember.js';
import {
  type CheckForce,
  declarationsOf,
  type Edition,
  type Example,
  ownPart,
  type TranscriptStep,
  type TranscriptVerb,
} from '../../model/index.js';
import { precedenceOf } from '../precedence/index.js';
import {
  boundBy,
  type CellSteps,
  cellSteps,
  cellsOf,
  hasSubject,
  initialState,
  isLook,
  type Outcome,
  stateAfter,
} from './cell-steps.js';
import { weakest } from './weakest.js';

/** What a device does that need not do what is expected. */
export type Least = 'success' | 'nonzero' | 'failure';

export interface StepForce {
  readonly force: CheckForce;
  /** What every device does; absent where the step must be met as it stands, and where nothing is certain. */
  readonly least?: Least;
}

const ZERO: Outcome = { kind: 'value', value: '0', text: '0' };

/** The forces of the steps of a transcript, in their order; undefined for a step that gives nothing. */
export const stepForces = rememberOf(
  (edition: Edition): ReadonlyMap<Example, readonly (StepForce | undefined)[]> =>
    new Map(
      edition.examples
        .filter(({ kind }) => kind === 'transcript')
        .map((example) => [example, new Walk(edition, example).forces()]),
    ),
);

class Walk {
  readonly #verbs: ReadonlyMap<string, TranscriptVerb>;
  readonly #example: Example;
  readonly #cells: CellSteps | undefined;
  readonly #isOrderFree: boolean;
  readonly #reach: Reach;
  readonly #ofRules: (outcome: Outcome) => CheckForce;
  /** The value that the device's state reads as, where it is known. */
  #state: string | undefined;
  /** Whether a failure is armed: cells speak of a device that works. */
  #isArmed = false;

  constructor(edition: Edition, example: Example) {
    this.#verbs = new Map(edition.transcript.verbs.map((verb) => [verb.name, verb]));
    this.#example = example;
    this.#cells = cellSteps(edition);
    // Where orders are searched, the order of steps is a driver's own.
    this.#isOrderFree = precedenceOf(edition.declarations) !== undefined;
    this.#reach = reachIn(edition);
    this.#ofRules = forceOfRules(edition, example);
    this.#restart();
  }

  forces(): readonly (StepForce | undefined)[] {
    return this.#example.steps.map((step) => this.#step(step));
  }

  #restart(): void {
    this.#state = this.#cells && initialState(this.#cells);
    this.#isArmed = false;
  }

  #step(step: TranscriptStep): StepForce | undefined {
    const verb = this.#verbs.get(step.verb);
    if (verb === undefined) return undefined;
    if (verb.result === 'none') {
      if (verb.restarts) this.#restart();
      else if (verb.level === 'fault') this.#isArmed = true;
      else this.#follow(step, { kind: 'success' });
      return undefined;
    }
    const outcome: Outcome = step.expect ?? { kind: 'success' };
    const found = this.#force(step, verb, outcome);
    this.#follow(step, outcome);
    const force = step.force ?? found.force;
    const least = leastOf(force, step.force === 'reference', found.least);
    return { force, ...(least === undefined ? {} : { least }) };
  }

  #force(step: TranscriptStep, verb: TranscriptVerb, outcome: Outcome): StepForce {
    const ofRules = this.#ofRules(outcome);
    if (outcome.kind === 'sequence')
      return { force: this.#isOrderFree ? weakest(['should', ofRules]) : ofRules, least: 'success' };
    if (this.#reach.isBeyond(step)) return { force: 'reference' };
    const answers = this.#isArmed || this.#cells === undefined ? [] : cellsOf(step, this.#state, this.#cells);
    const bound = (of: Outcome) => boundBy(answers, of, this.#example.rules, this.#cells!.axes);
    if (outcome.kind === 'errno') {
      const result = bound(outcome);
      return { force: result?.force ?? ofRules, ...(result?.mustFail ? { least: 'failure' } : {}) };
    }
    const result = bound({ kind: 'success' })?.force ?? ofRules;
    const least = result === 'must' ? { least: 'success' as const } : {};
    const isParticular = verb.particular === true || this.#reach.isParticular(step);
    if (outcome.kind === 'success')
      return { force: isParticular && writesValue(step) ? 'reference' : result };
    if (outcome.kind === 'value' && outcome.value !== '0' && isParticular) {
      // Where zero is lawful in another circumstance, whose turn it is may be the device's choice.
      const isNonzero =
        result === 'must' && bound({ kind: 'nonzero' })?.force === 'must' && bound(ZERO) === undefined;
      return { force: 'reference', ...(isNonzero ? { least: 'nonzero' } : least) };
    }
    const value = bound(outcome)?.force;
    return { force: weakest([result, value ?? ofRules]), ...least };
  }

  /** What the step leaves behind, when it did what is expected. */
  #follow(step: TranscriptStep, outcome: Outcome): void {
    const cells = this.#cells;
    if (cells === undefined) return;
    if (isLook(step, cells)) {
      if (outcome.kind === 'value') this.#state = outcome.value;
      return;
    }
    if (!hasSubject(step, cells)) return;
    const isSpent = this.#isArmed && outcome.kind === 'errno';
    const answers = isSpent ? [] : cellsOf(step, this.#state, cells);
    const after = answers.length === 0 && changes(step) ? undefined : stateAfter(answers, outcome, cells);
    if (after !== 'same') this.#state = after;
    if (isSpent) this.#isArmed = false;
  }
}

/** @param isMarked - Whether the line says that it is the reference device's: not even that there is a value is certain then. */
function leastOf(force: CheckForce, isMarked: boolean, least: Least | undefined): Least | undefined {
  if (force === 'must') return undefined;
  return isMarked && least === 'nonzero' ? 'success' : least;
}

/** A step with a value is a write. */
function changes({ arguments: given }: TranscriptStep): boolean {
  return given.length !== 1 || given[0]?.kind === 'word';
}

function writesValue({ arguments: given }: TranscriptStep): boolean {
  const [first, second] = given;
  return (
    (first?.kind === 'field' || first?.kind === 'access') && second?.kind === 'number' && second.value !== '0'
  );
}

/** What a step reaches of the region. */
interface Reach {
  /** Bytes behind the registers: each device has its data where it likes. */
  readonly isBeyond: (step: TranscriptStep) => boolean;
  /** A member whose value the device chooses. */
  readonly isParticular: (step: TranscriptStep) => boolean;
}

function reachIn(edition: Edition): Reach {
  const { struct: tag, particular } = edition.transcript;
  const struct = declarationsOf(ownPart(edition).declarations, 'struct').find(({ symbol }) => symbol === tag);
  const members = (struct?.members ?? []).filter(({ name }) => particular.includes(name));
  const accessOf = ({ arguments: [first] }: TranscriptStep) =>
    first?.kind === 'field' || first?.kind === 'access' ? first : undefined;
  return {
    isBeyond: (step) => {
      const access = accessOf(step);
      return access !== undefined && access.width > 0 && access.offset >= (struct?.size ?? 0);
    },
    isParticular: (step) => {
      const access = accessOf(step);
      if (access === undefined) return false;
      const end = access.offset + access.width;
      return members.some(({ offset, size }) => access.offset < offset + size && offset < end);
    },
  };
}

/**
 * By the rules of the transcript alone: the strongest of those that bind the device or its driver, where a user's right is a
 * driver's duty. Where a user's duty alone is shown, nobody has to refuse what breaks it.
 */
function forceOfRules({ rules }: Edition, example: Example): (outcome: Outcome) => CheckForce {
  const named = rules.filter(({ id }) => example.rules.includes(id));
  const forces = named.flatMap(({ binds, force }): readonly CheckForce[] => {
    if (binds === 'user') return force === 'may' ? ['must'] : [];
    return [force.split(' ')[0] as CheckForce];
  });
  const strongest = (['must', 'should', 'may'] as const).find((force) => forces.includes(force));
  return ({ kind }) => strongest ?? (kind === 'errno' ? 'reference' : 'must');
}
