// SPDX-License-Identifier: MIT
// What users of one edition meet on devices of another: what the ledger of the other one says, with the transcripts that
// its patterns stand for. A test of the uAPI replays them; here nothing runs.

import { type Edition, matchesPattern } from '../model/index.js';
import type { BehaviourComparison } from './difference.js';

/** @returns Undefined where the ledger of `to` does not speak of `from`. */
export function compareBehaviour(from: Edition, { compatibility }: Edition): BehaviourComparison | undefined {
  const entries = compatibility?.differences.filter(({ edition }) => edition.name === from.name) ?? [];
  if (compatibility === undefined || entries.length === 0) return undefined;
  const ids = from.examples.filter(({ kind }) => kind === 'transcript').map(({ id }) => id);
  const differences = entries.map(({ decision, transcripts, flows }) => ({
    decision: decision.id,
    transcripts: ids.filter((id) => transcripts.some(({ text }) => matchesPattern(id, text))),
    flows: flows.map(({ text }) => text),
  }));
  const differing = new Set(differences.flatMap(({ transcripts }) => transcripts)).size;
  return {
    transcripts: { replayed: ids.length, differing },
    ...(compatibility.sequences === undefined ? {} : { sequences: compatibility.sequences.id }),
    differences,
  };
}
