// SPDX-License-Identifier: MIT
// The differences in meaning from one edition to another. Pure: it reads two editions of a model and prints nothing. It
// has no facts about a uAPI.

import { type Edition, ownPart, type SpecModel } from '../model/index.js';
import { judgeAbi } from './abi.js';
import { compareBehaviour, compareMacros } from './behaviour.js';
import type { EditionDifference } from './difference.js';
import { compareDecisions, compareRules, compareTerms } from './statements.js';
import { compareArcs, compareTransitions } from './transitions.js';
import { compareStructs, compareValues, compareWorkings } from './values.js';

/**
 * @param from - An edition of the model.
 * @param to - Another one, or the same: then nothing differs.
 */
export function compareEditions(model: SpecModel, from: Edition, to: Edition): EditionDifference {
  const before = from.declarations;
  const after = to.declarations;
  const behaviour = compareBehaviour(from, to);
  const own = [ownPart(from).declarations, ownPart(to).declarations] as const;
  return {
    kind: 'difference',
    uapi: model.uapi.name,
    from: from.name,
    to: to.name,
    abi: judgeAbi(...own),
    values: compareValues(before, after),
    structs: compareStructs(before, after),
    macros: compareMacros(before, after),
    workings: compareWorkings(before, after),
    arcs: compareArcs(before, after),
    transitions: compareTransitions(from, to, model.uapi.transcript.struct),
    ...(behaviour === undefined ? {} : { behaviour }),
    rules: compareRules(from.rules, to.rules, model.uapi.retired),
    decisions: compareDecisions(from, to),
    terms: compareTerms(from.terms, to.terms),
  };
}
