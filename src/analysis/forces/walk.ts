// SPDX-License-Identifier: MIT
// The walk over the steps of a transcript, which follows the state and finds the force of each step. A line may state
// the force. Otherwise it follows from the cell of the step, or else from the rules that the transcript names. A value
// that each device chooses is particular to the reference device.

import type { CheckForce, Edition, Example, TranscriptStep, TranscriptVerb } from '../../model/index.js';
import { precedenceOf } from '../precedence/index.js';
import {
  boundBy,
  type CellSteps,
  cellSteps,
  cellsOf,
  forceToStay,
  hasSubject,
  initialState,
  isLook,
  type Outcome,
  stateAfter,
} from './cell-steps.js';
import { type DeviceKind, deviceKinds, isLawfulFor, ofKind } from './kinds.js';
import { type Reach, reachIn, writesValue } from './reach.js';
import { weakest } from './weakest.js';

/** What a device does that need not do what is expected. */
export type Least = 'success' | 'nonzero' | 'failure';

export interface StepForce {
  readonly force: CheckForce;
  /** What every device does; absent where the step must be met as it stands, and where nothing is certain. */
  readonly least?: Least;
}

interface Doubt {
  /** How the device is bound to have stayed. */
  readonly force: CheckForce;
  /** What the state read as before, where it was known. */
  readonly before: string | undefined;
}

const ZERO: Outcome = { kind: 'value', value: '0', text: '0' };

/** What a walk goes through: the steps of a transcript, and the rules that it shows. */
export type Walked = Pick<Example, 'steps' | 'rules'>;

export class Walk {
  readonly #verbs: ReadonlyMap<string, TranscriptVerb>;
  readonly #example: Walked;
  readonly #cells: CellSteps | undefined;
  readonly #isOrderFree: boolean;
  readonly #reach: Reach;
  readonly #ofRules: (outcome: Outcome) => CheckForce;
  /** Kinds of device for which every step so far goes as it is written. */
  readonly #kinds: Set<DeviceKind>;
  readonly #allKinds: readonly DeviceKind[];
  /** The kind that the device was started as, if it is one that lacks something. */
  #kind: DeviceKind | undefined;
  /** The value that the device's state reads as, where it is known. */
  #state: string | undefined;
  /** Whether a failure is armed: cells speak of a device that works. */
  #isArmed = false;
  /** After a step that failed, until a line reads the state: the device may have left it. */
  #doubt: Doubt | undefined;

  constructor(edition: Edition, example: Walked) {
    this.#verbs = new Map(edition.transcript.verbs.map((verb) => [verb.name, verb]));
    this.#example = example;
    this.#cells = cellSteps(edition);
    // Where orders are searched, the order of steps is a driver's own.
    this.#isOrderFree = precedenceOf(edition.declarations) !== undefined;
    this.#reach = reachIn(edition);
    this.#ofRules = forceOfRules(edition, example);
    this.#allKinds = deviceKinds(edition);
    this.#kinds = new Set(this.#allKinds);
    this.#restart();
  }

  /** The kinds of device, other than the full one, that the steps hold for as well; `forces` has been called. */
  kinds(): readonly string[] {
    return [...this.#kinds].map(({ word }) => word);
  }

  forces(): readonly (StepForce | undefined)[] {
    return this.#example.steps.map((step) => this.#step(step));
  }

  #restart(): void {
    this.#state = this.#cells && initialState(this.#cells);
    this.#isArmed = false;
    this.#doubt = undefined;
  }

  #step(step: TranscriptStep): StepForce | undefined {
    const verb = this.#verbs.get(step.verb);
    if (verb === undefined) return undefined;
    if (verb.result === 'none') {
      if (verb.restarts) {
        this.#restart();
        // From here on it is about a device of another kind.
        this.#kinds.clear();
        const [option] = step.arguments;
        this.#kind = this.#allKinds.find(({ word }) => option?.kind === 'word' && option.word === word);
      } else if (verb.level === 'fault') this.#isArmed = true;
      else this.#follow(step, { kind: 'success' });
      return undefined;
    }
    const outcome: Outcome = step.expect ?? { kind: 'success' };
    const found = this.#doubted(step, outcome, this.#force(step, verb, outcome));
    this.#leaveKinds(step, outcome);
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
    const answers = this.#isArmed || this.#cells === undefined ? [] : this.#answers(step, this.#cells);
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

  #answers(step: TranscriptStep, cells: CellSteps): ReturnType<typeof cellsOf> {
    return ofKind(this.#kind, cellsOf(step, this.#state, cells));
  }

  /** The force of a step that presumes a state in which the device need not be. What follows it presumes that as well. */
  #doubted(step: TranscriptStep, outcome: Outcome, found: StepForce): StepForce {
    if (this.#doubt === undefined || outcome.kind === 'sequence') return found;
    const { force, before } = this.#doubt;
    // A line that reads another state is about the device that has left.
    const isOther =
      before !== undefined &&
      isLook(step, this.#cells!) &&
      outcome.kind === 'value' &&
      outcome.value !== before;
    return isOther || this.#isCertain(step, outcome) ? found : { force: weakest([found.force, force]) };
  }

  /** Whether the outcome is the only lawful one in every state. */
  #isCertain(step: TranscriptStep, outcome: Outcome): boolean {
    const cells = this.#cells!;
    const answers = ofKind(this.#kind, cellsOf(step, undefined, cells));
    return (
      answers.length > 0 &&
      answers.every((answer) => boundBy([answer], outcome, [], cells.axes)?.force === 'must')
    );
  }

  /** Drops kinds whose cells have another outcome of the step. */
  #leaveKinds(step: TranscriptStep, outcome: Outcome): void {
    if (this.#cells === undefined || this.#kinds.size === 0) return;
    // A failure that is armed is one of a step that the device takes: without it the write succeeds.
    const usual: Outcome = this.#isArmed ? { kind: 'success' } : outcome;
    const answers = cellsOf(step, this.#state, this.#cells);
    for (const kind of this.#kinds)
      if (!isLawfulFor(kind, answers, usual, this.#cells.axes)) this.#kinds.delete(kind);
  }

  /** What the step leaves behind, when it did what is expected. */
  #follow(step: TranscriptStep, outcome: Outcome): void {
    const cells = this.#cells;
    if (cells === undefined) return;
    if (isLook(step, cells)) {
      if (outcome.kind === 'value') {
        this.#state = outcome.value;
        this.#doubt = undefined;
      }
      return;
    }
    if (!hasSubject(step, cells)) return;
    const isSpent = this.#isArmed && outcome.kind === 'errno';
    const answers = isSpent ? [] : this.#answers(step, cells);
    if (outcome.kind === 'errno' && changes(step)) {
      const force = forceToStay(step, outcome, isSpent ? undefined : answers, cells);
      if (force !== undefined) this.#doubt = { force, before: this.#state };
    }
    const after = answers.length === 0 && changes(step) ? undefined : stateAfter(answers, outcome, cells);
    if (after !== 'same') {
      this.#state = after;
      if (outcome.kind !== 'errno') this.#doubt = undefined;
    }
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

/**
 * By the rules of the transcript alone: the strongest of those that bind the device or its driver, where a user's right is a
 * driver's duty. Where a user's duty alone is shown, nobody has to refuse what breaks it.
 */
function forceOfRules({ rules }: Edition, example: Walked): (outcome: Outcome) => CheckForce {
  const named = rules.filter(({ id }) => example.rules.includes(id));
  const forces = named.flatMap(({ binds, force }): readonly CheckForce[] => {
    if (binds === 'user') return force === 'may' ? ['must'] : [];
    return [force.split(' ')[0] as CheckForce];
  });
  const strongest = (['must', 'should', 'may'] as const).find((force) => forces.includes(force));
  return ({ kind }) => strongest ?? (kind === 'errno' ? 'reference' : 'must');
}
