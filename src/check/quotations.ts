// SPDX-License-Identifier: MIT
// The quotations of the ledger of messages: each is short, of a message that is listed, and something rests on it.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import { type Decision, type Quotation, type Rule, restsOn, type SpecModel } from '../model/index.js';
import { messageKey, unknownMessage } from './sources.js';

/** More words than these are no short quotation. */
const WORDS_MAX = 25;

/** Of the uAPI as a whole: a quotation may matter in several editions. */
export function checkQuotations(model: SpecModel): readonly Diagnostic[] {
  const carriers = model.editions.flatMap(({ rules, decisions }) => [...rules, ...decisions]);
  return model.quotations.flatMap((quotation) => [
    ...unknownMessage(quotation.message, model.messages),
    ...tooLong(quotation),
    ...unused(quotation, carriers),
  ]);
}

function tooLong({ words, place }: Quotation): readonly Diagnostic[] {
  const count = words.trim().split(/\s+/).length;
  return count <= WORDS_MAX ? [] : [report('long-quotation', place, { count, max: WORDS_MAX })];
}

function unused(quotation: Quotation, carriers: readonly (Rule | Decision)[]): readonly Diagnostic[] {
  const message = messageKey(quotation.message);
  const known = new Set(carriers.map(({ id }) => id));
  return quotation.carriers
    .filter(({ id }) => !carriers.some((carrier) => carrier.id === id && restsOn(carrier, quotation)))
    .map(({ id, place }) => {
      const suggestion = known.has(id) ? undefined : didYouMean(id, [...known]);
      return report('unused-quotation', place, { id, message }, { suggestion });
    });
}
