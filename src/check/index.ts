// SPDX-License-Identifier: MIT
// The checks, in order. Each looks at one edition; faults are applied over all, at the end.

import type { Diagnostic } from '../diagnostics/index.js';
import type { SpecModel } from '../model/index.js';
import { checkBits } from './bits.js';
import type { Check } from './check.js';
import { applyFaults } from './faults.js';
import { checkLayout } from './layout.js';
import { checkMacroProtection } from './macros.js';
import { checkLaterNames } from './names.js';
import {
  checkChapterNames,
  checkLabels,
  checkRuleDecisions,
  checkRuleExamples,
  checkRuleTags,
} from './rules.js';
import { checkMentions } from './symbols.js';
import { checkArcs, checkCapabilities, checkStates } from './values.js';

const CHECKS: readonly Check[] = [
  checkBits,
  checkLayout,
  checkCapabilities,
  checkStates,
  checkArcs,
  checkMacroProtection,
  checkLaterNames,
  checkMentions,
  checkRuleExamples,
  checkRuleDecisions,
  checkRuleTags,
  checkLabels,
  checkChapterNames,
];

/**
 * Checks every edition.
 *
 * @param read - What the readers found, so that declared faults can waive it.
 * @returns All diagnostics that stand, the readers' among them.
 */
export function checkSpec(model: SpecModel, read: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = model.editions.flatMap((edition) => CHECKS.flatMap((check) => check(edition, model)));
  return applyFaults(model.editions, [...read, ...found]);
}
