// SPDX-License-Identifier: MIT
// The form of a rule's ID, wherever a source defines one: in a chapter, and in the ledger of retired IDs.

import type { Report } from '../diagnostics/index.js';
import type { Place } from '../model/index.js';

const WORD = '[a-z0-9]+(-[a-z0-9]+)*';
const RULE_ID = new RegExp(`^(?=[a-z])${WORD}(\\.${WORD}){1,3}$`);

export function checkRuleIdForm(id: string, place: Place, report: Report): void {
  if (RULE_ID.test(id)) return;
  const mended = id
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
    .replace(/[^a-z0-9.-]/g, '');
  const suggestion = RULE_ID.test(mended) ? `write "${mended}"` : undefined;
  report('ill-formed-id', place, { id }, { suggestion });
}
