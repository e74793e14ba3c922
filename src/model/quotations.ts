// SPDX-License-Identifier: MIT
// Which quotations a rule or a decision rests on.

import type { Provenance } from './place.js';
import type { Decision, Rule } from './prose.js';
import type { Quotation, SpecModel } from './spec.js';

/** Quotations that name the rule or the decision, of messages that it names in turn. */
export function quotationsOf(
  carrier: Rule | Decision,
  { quotations }: Pick<SpecModel, 'quotations'>,
): readonly Quotation[] {
  return quotations.filter((quotation) => restsOn(carrier, quotation));
}

/** Whether the quotation names the rule or the decision, and that names the message of the quotation as a source. */
export function restsOn(carrier: Rule | Decision, { message, carriers }: Quotation): boolean {
  return (
    carriers.some(({ id }) => id === carrier.id) &&
    sourcesOf(carrier).some(
      (source) =>
        source.kind === 'message' && source.author === message.author && source.date === message.date,
    )
  );
}

function sourcesOf(carrier: Rule | Decision): readonly Provenance[] {
  return 'positions' in carrier ? carrier.positions.flatMap(({ holders }) => holders) : carrier.from;
}
