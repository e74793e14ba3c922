// SPDX-License-Identifier: MIT
// Runs a transcript on a target.

import { describeAnswer, describeExpectation, judge } from './judge.js';
import type { Entry, Finding, Item } from './result.js';
import { type Abilities, NoResult, type Target } from './target.js';
import type { Expectation, Level, Step, Transcript, Vectors } from './vectors.js';

/** Why vectors of a level, and of a kind of device, do not apply to a target; undefined where they do. */
export function whyNot(
  { level, also }: { readonly level: Level; readonly also: readonly string[] },
  startsWith: string | undefined,
  { levels, kind }: Abilities,
): string | undefined {
  if (!levels.includes(level)) return `the target does not offer the level ${level}`;
  if (kind === undefined || startsWith !== undefined) return undefined;
  const lacking = kind.split(' ').find((word) => !also.includes(word));
  return lacking === undefined ? undefined : `it needs what a device of the kind ${lacking} may lack`;
}

/** The kind of device that steps begin with, if they say so. */
export function kindAtStart([first]: readonly Step[], { verbs }: Vectors): string | undefined {
  const [word] = first?.arguments ?? [];
  const restarts = first !== undefined && verbs.get(first.verb)?.restarts === true;
  return restarts && word?.kind === 'word' ? word.word : undefined;
}

/** Why a transcript does not apply to a target; undefined where it does. */
export function whyTranscriptNot(
  transcript: Transcript,
  abilities: Abilities,
  vectors: Vectors,
): string | undefined {
  return whyNot(transcript, kindAtStart(transcript.steps, vectors), abilities);
}

export async function runTranscript(transcript: Transcript, target: Target, vectors: Vectors): Promise<Item> {
  const head = { type: 'transcript', id: transcript.id, rules: transcript.rules } as const;
  const log: Entry[] = [];
  try {
    const abilities = await target.powerOn();
    const reason = whyTranscriptNot(transcript, abilities, vectors);
    if (reason !== undefined) return { ...head, verdict: 'not applicable', reason, findings: [] };
    const { findings, left } = await runSteps(transcript, target, vectors, log);
    const kind = abilities.kind === undefined ? {} : { kind: abilities.kind };
    const found = findings.map((finding) => ({ ...finding, ...kind }));
    if (found.length > 0) return { ...head, verdict: worstOf(found), findings: found };
    if (left !== undefined) return { ...head, verdict: 'not applicable', reason: left, findings: [] };
    return { ...head, verdict: 'met', findings: [] };
  } catch (error) {
    if (!(error instanceof NoResult)) throw error;
    const verdict = 'no result';
    return { ...head, verdict, reason: `${target.name} ${error.message}`, findings: [], log };
  }
}

function worstOf(findings: readonly Finding[]): Finding['verdict'] {
  return findings.some(({ verdict }) => verdict === 'must broken') ? 'must broken' : 'should not followed';
}

export interface Steps {
  readonly findings: readonly Finding[];
  /** Why the rest was not judged, where that breaks nothing. */
  readonly left?: string;
}

/** Takes steps until one of them breaks a must, or nothing can be said of the rest. */
export async function runSteps(
  { steps, rules }: Pick<Transcript, 'steps' | 'rules'>,
  target: Target,
  { verbs }: Vectors,
  log: Entry[],
): Promise<Steps> {
  const findings: Finding[] = [];
  for (const step of steps) {
    const answer = await target.perform(step);
    log.push({ text: step.text, answer });
    if (answer.isUnsupported === true) return { findings, left: `the target does not have: ${step.text}` };
    checkComplete(step, answer, verbs.get(step.verb)?.result);
    const unmet = judge(step, answer);
    if (unmet === undefined) continue;
    const { force, goesOn } = unmet;
    if (force === 'must' || force === 'should') {
      findings.push({
        verdict: force === 'must' ? 'must broken' : 'should not followed',
        rules,
        step: step.text,
        expected: expectedOf(step, force),
        got: describeAnswer(answer),
        log: [...log],
      });
    }
    if (force === 'must') return { findings };
    if (!goesOn) {
      const left = `it does otherwise, as it may, at: ${step.text} (got ${describeAnswer(answer)})`;
      return { findings, left };
    }
  }
  return { findings };
}

/** Where least is what was broken, that is what was to be expected. */
function expectedOf({ expect, force, least }: Step, broken: string): string {
  const isLeast = broken === 'must' && force !== 'must' && least !== undefined;
  return describeExpectation(isLeast ? ({ kind: least } as Expectation) : expect);
}

/** @throws NoResult where an answer has no value though the verb gives one. */
export function checkComplete(
  { text }: Step,
  { errno, value, sequence }: Entry['answer'],
  result: 'value' | 'errno' | 'sequence' | 'none' | undefined,
): void {
  if (errno !== 0) return;
  if (result === 'value' && value === undefined) throw new NoResult(`gave no "value" for: ${text}`);
  if (result === 'sequence' && sequence === undefined) throw new NoResult(`gave no "sequence" for: ${text}`);
}
