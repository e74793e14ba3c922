// SPDX-License-Identifier: MIT
// The thread of one uAPI, by message: what each objected to, what it held, and which rules name it as their source.

import type {
  Decision,
  Message,
  Objection,
  Position,
  Provenance,
  Rule,
  SpecModel,
} from '../../model/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';

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
    };
  }
}
