// SPDX-License-Identifier: MIT
// The thread of one uAPI, by message: what each objected to, what became of that, what it held, and which rules name it as their
// source. The outcome stands first, then the words, then what shows it.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type {
  Carrier,
  Decision,
  Message,
  Objection,
  Outcome,
  Position,
  Provenance,
  Quotation,
  Rule,
  SpecModel,
} from '../../model/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { joined, ruleLink, section, table } from '../parts/index.js';
import type { Content } from '../parts/joined.js';

/** A position of a decision that somebody held. */
export interface HeldPosition {
  readonly edition: EditionContext;
  readonly decision: Decision;
  readonly position: Position;
}

export interface SourcedRule {
  readonly edition: EditionContext;
  readonly rule: Rule;
}

/** A message, and all that goes back to it. */
export interface MessageRecord {
  readonly message: Message;
  readonly objections: readonly Objection[];
  /** Why there are none. */
  readonly silence: string | undefined;
  readonly positions: readonly HeldPosition[];
  readonly rules: readonly SourcedRule[];
  readonly quotations: readonly Quotation[];
}

export class ThreadContext {
  readonly records: readonly MessageRecord[];
  readonly editions: readonly EditionContext[];

  constructor(
    readonly model: SpecModel,
    readonly context: SiteContext,
  ) {
    this.editions = context.editionsOf(model.uapi.name);
    this.records = model.messages.map((message) => this.#recordOf(message));
  }

  /** Short names in the order in which the persons first wrote. */
  get persons(): readonly string[] {
    return [...new Set(this.model.messages.map(({ author }) => author))];
  }

  recordsOf(person: string): readonly MessageRecord[] {
    return this.records.filter(({ message }) => message.author === person);
  }

  edition(name: string): EditionContext | undefined {
    return this.editions.find((edition) => edition.name === name);
  }

  #recordOf(message: Message): MessageRecord {
    const isIt = ({ author, date }: Pick<Message, 'author' | 'date'>): boolean =>
      author === message.author && date === message.date;
    const names = (sources: readonly Provenance[]): boolean =>
      sources.some((source) => source.kind === 'message' && isIt(source));
    const { objections: ledger } = this.model;
    return {
      message,
      objections: ledger?.objections.filter((objection) => isIt(objection.message)) ?? [],
      silence: ledger?.silent.find((silent) => isIt(silent.message))?.why,
      positions: this.editions.flatMap((edition) =>
        edition.edition.decisions.flatMap((decision) =>
          decision.positions
            .filter(({ holders }) => names(holders))
            .map((position) => ({ edition, decision, position })),
        ),
      ),
      rules: this.editions.flatMap((edition) =>
        edition.edition.rules.filter(({ from }) => names(from)).map((rule) => ({ edition, rule })),
      ),
      quotations: this.model.quotations.filter((quotation) => isIt(quotation.message)),
    };
  }
}

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

/** What rests on a quotation: a rule leads to its page for all editions, a decision to the newest edition that has it. */
export function restingOn({ carriers }: Quotation, { model, context, editions }: ThreadContext): Content {
  const links = carriers.map(({ id }) => {
    const newest = [...editions]
      .reverse()
      .find(({ edition }) => edition.decisions.some((each) => each.id === id));
    if (newest !== undefined) return [carrierLinkIn(id, newest)];
    return [h('a.rule-link', { href: context.links.rule(model.uapi.name, id) }, id)];
  });
  return [' What rests on it: ', ...joined(links, ', '), '.'];
}

/** A rule by its ID, a decision by its title. */
function carrierLink({ edition: name, id }: Carrier, thread: ThreadContext): ElementContent {
  const edition = thread.edition(name);
  if (edition === undefined) return { type: 'text', value: id };
  return carrierLinkIn(id, edition);
}

function carrierLinkIn(id: string, edition: EditionContext): ElementContent {
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
