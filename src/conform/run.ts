// SPDX-License-Identifier: MIT
// Holds a target against the transcripts and the cells of an edition.

import { byRule, type Finding, type Item, type RuleResult } from './result.js';
import { runCell, whyCellNot } from './run-cell.js';
import { runTranscript, whyTranscriptNot } from './run-transcript.js';
import type { Shrinker } from './shrink.js';
import { type Abilities, NoResult, type Target } from './target.js';
import type { Cell, Transcript, Vectors } from './vectors.js';

/** A target that gives no result so often is given up: one that was once powered on, and one that never was. */
const NO_RESULTS_MAX = 3;
const NO_RESULTS_MAX_NEVER_ON = 1;

/** What is run. */
export interface Selection {
  /** IDs of rules, one of which it shows; none for all. */
  readonly rules: readonly string[];
  /** A part of its ID; empty for all. */
  readonly only: string;
}

export interface Chosen {
  readonly transcripts: readonly Transcript[];
  readonly cells: readonly Cell[];
}

export function choose({ transcripts, cells }: Vectors, { rules, only }: Selection): Chosen {
  const isChosen = (id: string, shown: readonly string[]) =>
    id.includes(only) && (rules.length === 0 || rules.some((rule) => shown.includes(rule)));
  return {
    transcripts: transcripts.filter(({ id, rules: shown }) => isChosen(id, shown)),
    cells: cells.filter(({ id, by }) => isChosen(id, by)),
  };
}

export interface Run {
  readonly uapi: string;
  readonly edition: string;
  readonly target: string;
  /** Absent where it was never powered on. */
  readonly abilities?: Abilities;
  readonly items: readonly Item[];
  readonly rules: readonly RuleResult[];
  /** How many transcripts and cells were left out, because the target gave no result too often. */
  readonly givenUp: number;
}

export async function conform(
  vectors: Vectors,
  { transcripts, cells }: Chosen,
  target: Target,
  shrinker: Shrinker | undefined,
): Promise<Run> {
  const { uapi, edition } = vectors;
  const abilities = await abilitiesOf(target);
  const items: Item[] = [];
  // What does not apply is left alone: to power on a device may take long.
  const all = [
    ...transcripts.map((each) => async (): Promise<Item> => {
      const reason = abilities && whyTranscriptNot(each, abilities, vectors);
      if (reason !== undefined) return leftOut('transcript', each.id, each.rules, reason);
      const item = await runTranscript(each, target, vectors);
      return { ...item, findings: await shrunk(item.findings, each, shrinker) };
    }),
    ...cells.map((each) => async (): Promise<Item> => {
      const reason = abilities && whyCellNot(each, abilities, vectors);
      if (reason !== undefined) return leftOut('cell', each.id, each.by, reason);
      return runCell(each, target, vectors);
    }),
  ];
  const noResultsMax = abilities === undefined ? NO_RESULTS_MAX_NEVER_ON : NO_RESULTS_MAX;
  let noResults = 0;
  for (const one of all) {
    const item = await one();
    items.push(item);
    if (item.verdict === 'no result' && ++noResults === noResultsMax) break;
  }
  return {
    uapi,
    edition,
    target: target.name,
    ...(abilities === undefined ? {} : { abilities }),
    items,
    rules: byRule(items),
    givenUp: all.length - items.length,
  };
}

function leftOut(type: Item['type'], id: string, rules: readonly string[], reason: string): Item {
  return { type, id, rules, verdict: 'not applicable', reason, findings: [] };
}

/** Undefined where it gives no result; the first transcript then says why. */
async function abilitiesOf(target: Target): Promise<Abilities | undefined> {
  try {
    return await target.powerOn();
  } catch (error) {
    if (error instanceof NoResult) return undefined;
    throw error;
  }
}

async function shrunk(
  findings: readonly Finding[],
  transcript: Transcript,
  shrinker: Shrinker | undefined,
): Promise<readonly Finding[]> {
  if (shrinker === undefined) return findings;
  const shorter: Finding[] = [];
  for (const finding of findings) shorter.push(await shrinker.shrink(finding, transcript));
  return shorter;
}
