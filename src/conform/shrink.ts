// SPDX-License-Identifier: MIT
// Makes the log of a failure shorter: leaves out steps, as long as the last one fails in the same way. The reference device
// says which steps can be left out. On it, the last step must still give what is expected, with all registers as they
// were before it. Otherwise a correct device might fail as well.

import { describeAnswer, meets } from './judge.js';
import type { Finding } from './result.js';
import { runSteps } from './run-transcript.js';
import { type Answer, NoResult, type Target } from './target.js';
import type { Step, Transcript, Vectors } from './vectors.js';

/** How often the steps of one failure are taken again. */
const RERUNS_MAX = 60;

/** How often those of all failures are. */
const RERUNS_OF_ALL_MAX = 3000;

export class Shrinker {
  readonly #target: Target;
  readonly #vectors: Vectors;
  readonly #oracleOf: (kind: string | undefined) => Target | undefined;
  #rerunsLeft = RERUNS_OF_ALL_MAX;

  /** @param oracleOf - Makes the reference device of a kind; undefined for a kind that it does not have. */
  constructor(target: Target, vectors: Vectors, oracleOf: (kind: string | undefined) => Target | undefined) {
    this.#target = target;
    this.#vectors = vectors;
    this.#oracleOf = oracleOf;
  }

  /** @param finding - One of the transcript's. */
  async shrink(finding: Finding, { steps, rules }: Transcript): Promise<Finding> {
    const taken = steps.slice(0, finding.log.length);
    const last = taken.at(-1)!;
    const oracle = this.#oracleOf(finding.kind);
    const before = oracle && (await this.#registersBefore(taken, oracle));
    if (oracle === undefined || before === undefined) return finding;
    let best = { finding, kept: taken.slice(0, -1) };
    let reruns = Math.min(RERUNS_MAX, this.#rerunsLeft);
    this.#rerunsLeft -= reruns;
    const tryWithout = async (start: number, length: number): Promise<boolean> => {
      const kept = [...best.kept.slice(0, start), ...best.kept.slice(start + length)];
      if ((await this.#registersBefore([...kept, last], oracle)) !== before) return false;
      reruns--;
      const found = await this.#fails([...kept, last], rules, finding);
      if (found !== undefined) best = { finding: found, kept };
      return found !== undefined;
    };
    for (let length = best.kept.length; length > 0 && reruns > 0; ) {
      let isShorter = false;
      for (let start = 0; start < best.kept.length && reruns > 0; ) {
        if (await tryWithout(start, length)) isShorter = true;
        else start += length;
      }
      // Where a single step could be left out, so may be another one that was tried before it.
      if (length > 1 || !isShorter) length = Math.floor(length / 2);
    }
    this.#rerunsLeft += reruns;
    return best.finding;
  }

  /** The finding at the last of the steps, if it is the same one. */
  async #fails(
    steps: readonly Step[],
    rules: readonly string[],
    { verdict, step, kind }: Finding,
  ): Promise<Finding | undefined> {
    try {
      await this.#target.powerOn();
      const { findings } = await runSteps({ steps, rules }, this.#target, this.#vectors, []);
      const found = findings.find(({ log }) => log.length === steps.length);
      if (found?.verdict !== verdict || found.step !== step) return undefined;
      return { ...found, ...(kind === undefined ? {} : { kind }) };
    } catch (error) {
      if (error instanceof NoResult) return undefined;
      throw error;
    }
  }

  /**
   * What the registers of the reference device read before the last step.
   *
   * @returns Undefined where a step gives something else than what it expects.
   */
  async #registersBefore(steps: readonly Step[], oracle: Target): Promise<string | undefined> {
    try {
      if (!(await isAsExpected(steps, oracle))) return undefined;
      await isAsExpected(steps.slice(0, -1), oracle);
      const read = [...this.#vectors.verbs.values()].find(
        ({ arguments: given, result }) =>
          given.length === 1 && given[0]!.kind === 'field' && result === 'value',
      );
      const answers: Answer[] = [];
      for (const { name, offset, size } of read === undefined ? [] : this.#vectors.registers) {
        const field = { kind: 'field', name, offset, width: size } as const;
        answers.push(await oracle.perform({ verb: read!.name, arguments: [field] }));
      }
      return answers.map(describeAnswer).join(' ');
    } catch (error) {
      if (error instanceof NoResult) return undefined;
      throw error;
    }
  }
}

async function isAsExpected(steps: readonly Step[], oracle: Target): Promise<boolean> {
  await oracle.powerOn();
  for (const step of steps) {
    const answer = await oracle.perform(step);
    if (answer.isUnsupported === true || !meets(step.expect, answer)) return false;
  }
  return true;
}
