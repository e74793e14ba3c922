// SPDX-License-Identifier: MIT
// What of a message is left in the editions: positions in their decisions, and rules.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { joined, ruleLink, section, table } from '../parts/index.js';
import type { HeldPosition, MessageRecord, SourcedRule } from './thread-context.js';

/** Two sections; an empty one is left out. */
export function traces(records: readonly MessageRecord[]): readonly ElementContent[] {
  const positions = records.flatMap((record) => record.positions);
  const rules = records.flatMap((record) => record.rules);
  return [
    ...(positions.length === 0 ? [] : [section(2, 'positions', 'Positions', [positionTable(positions)])]),
    ...(rules.length === 0 ? [] : [section(2, 'rules', 'Rules that come from it', ruleLists(rules))]),
  ];
}

function positionTable(positions: readonly HeldPosition[]): ElementContent {
  const rows = unique(positions, ({ edition, decision, position }) =>
    [edition.name, decision.id, position.name].join(' '),
  ).map(({ edition, decision, position }) => [
    [h('a', { href: edition.decisionPath(decision.id) }, decision.title)],
    edition.edition.title,
    position.name,
    position.chosen ? 'chosen' : `not chosen: ${decision.positions.find(({ chosen }) => chosen)?.name ?? ''}`,
  ]);
  return table('Positions in decisions', ['decision', 'edition', 'position', 'outcome'], rows);
}

function ruleLists(rules: readonly SourcedRule[]): readonly ElementContent[] {
  const editions = unique(
    rules.map(({ edition }) => edition),
    ({ name }) => name,
  );
  return editions.flatMap((edition) => {
    const own = unique(
      rules.filter((sourced) => sourced.edition === edition),
      ({ rule }) => rule.id,
    );
    return [
      h('p', [
        `${edition.edition.title}: `,
        ...joined(
          own.map(({ rule }) => [ruleLink(rule.id, edition)]),
          ', ',
        ),
        '.',
      ]),
    ];
  });
}

function unique<T>(things: readonly T[], keyOf: (thing: T) => string): readonly T[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
