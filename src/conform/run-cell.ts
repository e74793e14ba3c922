// SPDX-License-Identifier: MIT
// Runs a cell on a target: brings it about, and looks at each facet of what it comes to. A look may change the device, so
// each other look takes a device that was brought there anew.

import { describeAnswer, describeExpectation, meetsEither } from './judge.js';
import type { Entry, Finding, Item } from './result.js';
import { checkComplete, kindAtStart, whyNot } from './run-transcript.js';
import { type Abilities, type Answer, NoResult, OVERLAP, type Target } from './target.js';
import type { Cell, Facet, Outcome, Step, Vectors } from './vectors.js';

export async function runCell(cell: Cell, target: Target, vectors: Vectors): Promise<Item> {
  const run = new CellRun(cell, target, vectors);
  const head = { type: 'cell', id: cell.id, rules: cell.by } as const;
  try {
    const findings = await run.findings();
    const isBroken = findings.some(({ verdict }) => verdict === 'must broken');
    const verdict = findings.length === 0 ? 'met' : isBroken ? 'must broken' : 'should not followed';
    return { ...head, verdict, findings };
  } catch (error) {
    if (error instanceof NotApplicable)
      return { ...head, verdict: 'not applicable', reason: error.message, findings: [] };
    if (!(error instanceof NoResult)) throw error;
    const reason = `${target.name} ${error.message}`;
    return { ...head, verdict: 'no result', reason, findings: [], log: run.log };
  }
}

/** Why a cell does not apply to a target, as far as is known before it is brought about; undefined where it may. */
export function whyCellNot(cell: Cell, abilities: Abilities, vectors: Vectors): string | undefined {
  if (bindingFacets(cell).length === 0) return whyNothing(cell);
  const [first] = cell.setup;
  const start = first === undefined ? [] : [stepOf(first, vectors)];
  const reason = whyNot(cell, kindAtStart(start, vectors), abilities);
  if (reason !== undefined || cell.during === undefined || abilities.can.includes(OVERLAP)) return reason;
  return 'the target cannot make a step while another one is under way';
}

function bindingFacets({ facets }: Cell): readonly Facet[] {
  return facets.filter(({ otherwise }) => otherwise === 'must' || otherwise === 'should');
}

function whyNothing({ status }: Cell): string {
  return status === 'undefined'
    ? 'a user must not do that, and nothing is promised'
    : 'what a device does there is its own';
}

function stepOf(text: string, { steps }: Vectors): Step {
  const step = steps.get(text);
  if (step === undefined) throw new Error(`cells.json has no step ${text}`);
  return step;
}

/** The message says why. */
class NotApplicable extends Error {}

/** A facet holds with an outcome, and is told from the others by what is seen. */
interface Seen {
  readonly outcome: Outcome;
  readonly holds: boolean;
  readonly step: string;
  readonly got: Answer;
  readonly log: readonly Entry[];
}

class CellRun {
  readonly #cell: Cell;
  readonly #target: Target;
  readonly #vectors: Vectors;
  #kind: string | undefined;
  log: Entry[] = [];

  constructor(cell: Cell, target: Target, vectors: Vectors) {
    this.#cell = cell;
    this.#target = target;
    this.#vectors = vectors;
  }

  async findings(): Promise<readonly Finding[]> {
    const facets = bindingFacets(this.#cell);
    const result = await this.#bringAbout();
    const log = [...this.log];
    const given = facets.filter(({ lawful }) => lawful.every(({ after }) => after === undefined));
    const seen = new Map<Facet, readonly Seen[]>(
      given
        // What fails gives no value.
        .filter(({ facet }) => facet === 'result' || result.errno === 0)
        .map((facet) => [facet, facet.lawful.map((outcome) => this.#seeGiven(outcome, result, log))]),
    );
    let isFresh = true;
    const shown = facets.filter((facet) => !given.includes(facet));
    for (const look of this.#looksOf(shown)) {
      if (!isFresh) await this.#bringAbout();
      isFresh = false;
      for (const [facet, found] of await this.#look(look, shown))
        seen.set(facet, [...(seen.get(facet) ?? []), ...found]);
    }
    return [...seen].flatMap(([facet, found]) => this.#judge(facet, found) ?? []);
  }

  #step(text: string): Step {
    return stepOf(text, this.#vectors);
  }

  /** @returns What the event gave. */
  async #bringAbout(): Promise<Answer> {
    const { setup, run, during } = this.#cell;
    this.log = [];
    const abilities = await this.#target.powerOn();
    this.#kind = abilities.kind;
    const reason = whyCellNot(this.#cell, abilities, this.#vectors);
    if (reason !== undefined) throw new NotApplicable(reason);
    for (const text of setup) {
      const step = this.#step(text);
      const answer = await this.#perform(step);
      if (!meetsEither(step, answer))
        throw new NotApplicable(`the device does not come there: ${text} gives ${describeAnswer(answer)}`);
    }
    const event = this.#step(run);
    return during === undefined ? this.#perform(event) : this.#overlap(event, this.#step(during));
  }

  async #perform(step: Step): Promise<Answer> {
    const answer = await this.#target.perform({ verb: step.verb, arguments: step.arguments });
    this.log.push({ text: bare(step), answer });
    this.#checkAnswer(step, answer);
    return answer;
  }

  async #overlap(event: Step, during: Step): Promise<Answer> {
    const meanwhile = { verb: event.verb, arguments: event.arguments };
    const answer = await this.#target.perform({ verb: during.verb, arguments: during.arguments, meanwhile });
    this.log.push({ text: bare(during), answer });
    this.#checkAnswer(during, answer);
    if (answer.meanwhile === undefined)
      throw new NotApplicable(`${bare(during)} was over without a moment for ${bare(event)}`);
    this.log.push({ text: bare(event), answer: answer.meanwhile, during: bare(during) });
    this.#checkAnswer(event, answer.meanwhile);
    if (!meetsEither(during, answer))
      throw new NotApplicable(`${bare(during)} gives ${describeAnswer(answer)}`);
    return answer.meanwhile;
  }

  #checkAnswer(step: Step, answer: Answer): void {
    if (answer.isUnsupported === true) throw new NotApplicable(`the target does not have: ${bare(step)}`);
    checkComplete(step, answer, this.#vectors.verbs.get(step.verb)?.result);
  }

  #seeGiven(outcome: Outcome, got: Answer, log: readonly Entry[]): Seen {
    return { outcome, holds: meetsEither(outcome, got), step: bare(this.#step(this.#cell.run)), got, log };
  }

  /** The different ways to look, each by the steps that it takes. */
  #looksOf(facets: readonly Facet[]): readonly (readonly Step[])[] {
    const looks = new Map<string, readonly Step[]>();
    for (const { after = [] } of facets.flatMap(({ lawful }) => lawful)) {
      const steps = after.map((text) => this.#step(text));
      looks.set(keyOf(steps), looks.get(keyOf(steps)) ?? steps);
    }
    return [...looks.values()];
  }

  /** Takes the steps once, and compares with every outcome that they tell of. */
  async #look(look: readonly Step[], facets: readonly Facet[]): Promise<ReadonlyMap<Facet, readonly Seen[]>> {
    const answers: Answer[] = [];
    for (const step of look) answers.push(await this.#perform(step));
    const log = [...this.log];
    const see = (outcome: Outcome): readonly Seen[] => {
      const steps = (outcome.after ?? []).map((text) => this.#step(text));
      if (keyOf(steps) !== keyOf(look)) return [];
      const wrong = steps.findIndex((step, index) => !meetsEither(step, answers[index]!));
      const at = wrong < 0 ? steps.length - 1 : wrong;
      return [{ outcome, holds: wrong < 0, step: bare(steps[at]!), got: answers[at]!, log }];
    };
    return new Map(facets.map((facet) => [facet, facet.lawful.flatMap(see)]));
  }

  #judge({ otherwise, by, lawful }: Facet, seen: readonly Seen[]): Finding | undefined {
    const holding = seen.filter(({ holds }) => holds);
    const advised = lawful.filter(({ force }) => force === 'should');
    if (holding.some(({ outcome: { force } }) => force !== 'may')) return undefined;
    if (holding.length > 0 && advised.length === 0) return undefined;
    const isBroken = holding.length === 0 && otherwise === 'must';
    const [shown] = holding.length > 0 ? holding : seen;
    if (shown === undefined) return undefined;
    const wanted = isBroken ? lawful : advised;
    return {
      verdict: isBroken ? 'must broken' : 'should not followed',
      rules: isBroken ? by : [...new Set(advised.flatMap((outcome) => outcome.by))],
      step: shown.step,
      expected: wanted.map((outcome) => this.#wanted(outcome)).join(' or '),
      got: describeAnswer(shown.got),
      log: shown.log,
      ...(this.#kind === undefined ? {} : { kind: this.#kind }),
    };
  }

  #wanted({ outcome, expect, least, after }: Outcome): string {
    if (expect !== undefined) return describeExpectation(least === undefined ? expect : { kind: least });
    const last = after?.at(-1);
    return last === undefined ? outcome : `${outcome} (${last})`;
  }
}

/** Steps that do the same, whatever is expected of them. */
function keyOf(steps: readonly Step[]): string {
  return JSON.stringify(steps.map(({ verb, arguments: given }) => [verb, given]));
}

/** Without what is expected. */
function bare({ text }: Step): string {
  return text.replace(/\s*[=~]>.*$/, '');
}
