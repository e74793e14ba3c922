// SPDX-License-Identifier: MIT
// Objections with what became of them: the outcome first, then the words, then what shows it.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Carrier, Objection, Outcome } from '../../model/index.js';
import { joined, ruleLink } from '../parts/index.js';
import type { ThreadContext } from './thread-context.js';

const WORDS: Readonly<Record<Outcome, string>> = {
  adopted: 'adopted',
  partly: 'partly adopted',
  rejected: 'rejected',
  deferred: 'deferred',
};

export function objectionList(objections: readonly Objection[], thread: ThreadContext): Element {
  return h(
    'ul.objections',
    objections.map((objection) => h('li', [...objectionWords(objection, thread)])),
  );
}

function objectionWords(objection: Objection, thread: ThreadContext): readonly ElementContent[] {
  const { outcome, text, to, carriers } = objection;
  const target = to && (thread.edition(to.edition)?.edition.title ?? to.edition);
  const name = target === undefined ? WORDS[outcome] : `${WORDS[outcome]} to ${target}`;
  const links = carriers.map((carrier) => [carrierLink(carrier, thread)]);
  return [
    h('span', { className: ['chip', `outcome-${outcome}`] }, name),
    { type: 'text', value: ` ${text} ` },
    h('span.carriers', ['See ', ...joined(links, ', '), '.']),
  ];
}

/** A rule by its ID, a decision by its title. */
function carrierLink({ edition: name, id }: Carrier, thread: ThreadContext): ElementContent {
  const edition = thread.edition(name);
  if (edition === undefined) return { type: 'text', value: id };
  if (edition.edition.rules.some((rule) => rule.id === id)) return ruleLink(id, edition);
  return h('a', { href: edition.decisionPath(id) }, `decision: ${edition.document.decision(id).title}`);
}

/** `5 adopted, 2 rejected`; `none` where there are none. */
export function outcomeCounts(objections: readonly Objection[]): string {
  const counts = (Object.keys(WORDS) as Outcome[])
    .map((outcome) => [outcome, objections.filter((one) => one.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0);
  return counts.length === 0
    ? 'none'
    : counts.map(([outcome, count]) => `${count} ${WORDS[outcome]}`).join(', ');
}
