// SPDX-License-Identifier: MIT
// The checks, in order. Each looks at one edition; faults are applied over all, at the end.

import type { Diagnostic } from '../diagnostics/index.js';
import { type Edition, ownPart, type SpecModel } from '../model/index.js';
import { checkCells } from './cells.js';
import type { Check } from './check.js';
import { applyFaults } from './faults.js';
import { checkHeaders } from './headers.js';
import { checkLayout } from './layout.js';
import { checkCompatibility, checkObjections } from './ledgers.js';
import { checkMachines } from './machines.js';
import { checkMacroProtection } from './macros.js';
import { checkLaterNames, checkMentions } from './names.js';
import { checkPrecedence } from './precedence.js';
import { checkQuotations } from './quotations.js';
import {
  checkChapterNames,
  checkLabels,
  checkRuleDecisions,
  checkRuleExamples,
  checkRuleGroups,
  checkRuleTags,
  checkSubjects,
} from './rules.js';
import { checkSources } from './sources.js';
import { checkTermNames, checkTermUses } from './terms.js';
import { checkArcs, checkBits, checkCapabilities, checkStates } from './values.js';
import { checkRuleViolations, checkViolations } from './violations.js';

const CHECKS: readonly Check[] = [
  checkBits,
  checkCapabilities,
  checkStates,
  checkArcs,
  checkMachines,
  checkSources,
  checkHeaders,
  checkPrecedence,
  checkRuleExamples,
  checkRuleDecisions,
  checkRuleTags,
  checkRuleGroups,
  checkCompatibility,
  checkViolations,
  checkRuleViolations,
  checkCells,
  checkTermNames,
  checkTermUses,
  checkLabels,
  checkChapterNames,
  checkSubjects,
];

/** Checks of what the uAPI's own header declares: other headers are as they are. */
const OWN_CHECKS: readonly Check[] = [checkLayout, checkMacroProtection, checkLaterNames, checkMentions];

/**
 * Checks every edition.
 *
 * @param read - What the readers found, so that declared faults can waive it.
 * @returns All diagnostics that stand, the readers' among them.
 */
export function checkSpec(model: SpecModel, read: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = [
    ...model.editions.flatMap((edition) => checkEdition(edition, model)),
    ...checkObjections(model),
    ...checkQuotations(model),
  ];
  return applyFaults(model.editions, [...read, ...found]);
}

function checkEdition(edition: Edition, model: SpecModel): readonly Diagnostic[] {
  const own = ownPart(edition);
  return [
    ...CHECKS.flatMap((check) => check(edition, model)),
    ...OWN_CHECKS.flatMap((check) => check(own, model)),
  ];
}
