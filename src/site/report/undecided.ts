// SPDX-License-Identifier: MIT
// What a reviewer may still have to decide: what was deferred, what cannot be tested, and what has no reason.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import { ruleLink, section, table } from '../parts/index.js';

export function undecided(context: SiteContext): readonly ElementContent[] {
  return [...deferred(context), ...untestable(context), ...unproven(context)];
}

/** Objections that one edition leaves to another, with the decisions that say so. */
function deferred(context: SiteContext): readonly ElementContent[] {
  const rows = context.input.models.flatMap(({ uapi, objections: ledger }) => {
    const editions = context.editionsOf(uapi.name);
    return (ledger?.objections ?? []).flatMap(({ outcome, message, text, to }) => {
      if (outcome !== 'deferred' || to === undefined) return [];
      const target = editions.find(({ name }) => name === to.edition);
      const href = context.links.message(message.author, message.date);
      return [
        [text, [h('a', { href }, `${message.author} ${message.date}`)], target?.edition.title ?? to.edition],
      ];
    });
  });
  if (rows.length === 0) return [h('p', 'No objection is deferred.')];
  return [
    section(3, 'deferred', 'Left to another edition', [
      table('Objections that another edition takes up', ['objection', 'message', 'edition'], rows),
    ]),
  ];
}

function untestable({ editions }: SiteContext): readonly ElementContent[] {
  const rows = editions.flatMap((edition) =>
    edition.edition.rules.flatMap(({ id, untestable: reason }) =>
      reason === undefined ? [] : [[[ruleLink(id, edition)], edition.edition.title, reason]],
    ),
  );
  if (rows.length === 0) return [h('p', 'Every rule has an example.')];
  return [
    section(3, 'untestable', 'Rules that no example can exercise', [
      table('Rules that no example can exercise', ['rule', 'edition', 'why'], rows),
    ]),
  ];
}

/** Violations and mutants that nothing notices, and for which nobody has said why. */
function unproven({ input }: SiteContext): readonly ElementContent[] {
  const violations = (input.mutation?.violations?.list ?? []).filter(({ killedBy }) => killedBy.length === 0);
  const mutants = (input.mutation?.mutants?.survivors ?? []).filter(({ reason }) => reason === undefined);
  return [
    section(3, 'unproven', 'Unnoticed and unexplained', [
      h(
        'p',
        `Violations that no example notices: ${violations.length}. Mutants that survive without a reason: ${mutants.length}.`,
      ),
    ]),
  ];
}
