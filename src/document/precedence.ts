// SPDX-License-Identifier: MIT
// Blocks that show the results of the search for orders: the same sentences and tables for every kind of page.

import { choicesOf } from '../analysis/precedence/choices.js';
import { unwindFailures } from '../analysis/precedence/failures.js';
import { ordersLacking } from '../analysis/precedence/lacking.js';
import { operationName, type State, stateName } from '../analysis/precedence/operations.js';
import { indicesOf, type Precedence, precedenceOf } from '../analysis/precedence/precedence.js';
import { statements } from '../analysis/precedence/precedences.js';
import type { Refusal } from '../analysis/precedence/refusals.js';
import type { WishSet } from '../analysis/precedence/search.js';
import { countOf } from '../analysis/precedence/sets.js';
import type { PrecedencePart } from '../model/index.js';
import type { DocumentBlock, Phrase } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, joined, list, paragraph, phrase, table } from './make.js';
import { commentPhrase, sources } from './phrase.js';

/** What `::precedence{show=PART}` shows; nothing where the edition has no order to search, which is reported. */
export function showPrecedence(part: PrecedencePart, index: EditionIndex): readonly DocumentBlock[] {
  const precedence = precedenceOf(index.edition.declarations);
  return precedence === undefined ? [] : new Writer(precedence, index).write(part);
}

class Writer {
  constructor(
    private readonly precedence: Precedence,
    private readonly index: EditionIndex,
  ) {}

  write(show: PrecedencePart): readonly DocumentBlock[] {
    switch (show) {
      case 'summary':
        return this.#summary();
      case 'wishes':
        return this.#wishes();
      case 'narrowing':
        return this.#narrowing();
      case 'sets':
        return this.#sets();
      case 'contradictions':
        return this.#contradictions();
      case 'decisive':
        return this.#decisive();
      case 'counterexamples':
        return this.#counterexamples();
      case 'choices':
        return this.#choices();
      case 'lacking':
        return this.#lacking();
      case 'failures':
        return this.#failures();
      default:
        return show satisfies never;
    }
  }

  #summary(): readonly DocumentBlock[] {
    const { operations, orders, behaviours, unjudged } = this.precedence;
    const { count, states } = operations;
    const left = joined(unjudged.map(({ symbol }) => [code(symbol)]));
    return [
      paragraph(
        `There are ${number(orders)} orders of the ${count} operations. Over the writes between ${states.length} ` +
          `valid states they come down to ${number(behaviours)} behaviours: orders that take the same path on every ` +
          'write are one behaviour. ',
        code(`npx uapi precedence --edition ${this.index.edition.name}`),
        ' computes all figures of this page.',
      ),
      ...(left.length === 0
        ? []
        : [paragraph('Not judged, since that takes a look at each order: ', ...left, '.')]),
    ];
  }

  #wishes(): readonly DocumentBlock[] {
    return [
      table(
        ['Wish', 'What it asks', 'Orders', 'Behaviours', this.#inAuthored()],
        this.precedence.wishes.map(({ wish, orders, behaviours, authored }) => [
          [code(wish.symbol)],
          phrase(...commentPhrase(wish.summary), ' [', ...sources(wish.from, this.index), ']'),
          number(orders),
          number(behaviours),
          authored ? 'yes' : 'no',
        ]),
      ),
    ];
  }

  #inAuthored(): Phrase {
    const { name, symbol } = this.precedence.operations.list;
    return phrase('In ', this.index.names.link(name, symbol, name));
  }

  /** The wishes of the list's order, one more in each row. */
  #narrowing(): readonly DocumentBlock[] {
    const { authored, groups } = this.precedence;
    let together: WishSet = 0;
    const rows = indicesOf(authored).map((wish) => {
      together |= 1 << wish;
      const { orders, behaviours } = countOf(groups, together);
      return [this.#names([wish]), number(orders), number(behaviours)];
    });
    return [table(['With', 'Orders', 'Behaviours'], rows)];
  }

  /** How many pairs of states have how many paths, with one more wish of the list's order in each row. */
  #choices(): readonly DocumentBlock[] {
    let together: WishSet = 0;
    const rows = [undefined, ...indicesOf(this.precedence.authored)].map((wish) => {
      if (wish !== undefined) together |= 1 << wish;
      const choices = choicesOf(this.precedence, together);
      return { first: wish === undefined ? phrase('none') : this.#names([wish]), choices };
    });
    const paths = [...new Set(rows.flatMap(({ choices }) => [...choices.keys()]))].sort((a, b) => a - b);
    return [
      table(
        ['With', ...paths.map((count) => `${count} ${count === 1 ? 'path' : 'paths'}`)],
        rows.map(({ first, choices }) => [first, ...paths.map((count) => number(choices.get(count) ?? 0))]),
      ),
    ];
  }

  /** The same search for a device without the optional bits. */
  #lacking(): readonly DocumentBlock[] {
    const found = ordersLacking(this.precedence.operations);
    if (found === undefined) return [];
    const { declaration } = this.precedence.operations;
    const bits = joined(
      found.bits.map(({ name, symbol }) => [this.index.names.link(name, symbol, declaration.name)]),
    );
    return [
      paragraph(
        'A device without ',
        ...bits,
        ` has ${found.operations} operations and ${found.states} valid states: there are ${number(found.orders)} orders, ` +
          `which come down to ${number(found.behaviours)} behaviours.`,
      ),
    ];
  }

  /** What the hardware still has where the way back fails as well. */
  #failures(): readonly DocumentBlock[] {
    const found = unwindFailures(this.index.edition.declarations, this.precedence.operations);
    if (found === undefined) return [];
    const { declaration } = this.precedence.operations;
    return [
      paragraph(
        `A write fails and its unwind fails as well in ${number(found.runs)} runs of `,
        this.index.names.link(`${found.algorithm}()`, found.algorithm),
        ': every write between two valid states, every step of it that can fail, and every later one. A step that failed has ' +
          'not reached the hardware. So many of these runs end with a bit still set there:',
      ),
      table(
        ['Bit', 'Runs'],
        found.left.map(({ bit, runs }) => [
          [this.index.names.link(bit.name, bit.symbol, declaration.name)],
          number(runs),
        ]),
      ),
    ];
  }

  #sets(): readonly DocumentBlock[] {
    const { largest, groups } = this.precedence;
    return [
      table(
        ['Wishes', 'Orders', 'Behaviours', this.#inAuthored()],
        largest.map((set) => {
          const { orders, behaviours } = countOf(groups, set);
          return [this.#names(indicesOf(set)), number(orders), number(behaviours), this.#isAuthored(set)];
        }),
      ),
    ];
  }

  /** Sets that differ in their last wish alone share an item. */
  #contradictions(): readonly DocumentBlock[] {
    const items = new Map<string, { readonly first: readonly number[]; readonly last: number[] }>();
    for (const set of this.precedence.contradictions) {
      const indices = indicesOf(set);
      const first = indices.slice(0, -1);
      const item = items.get(first.join()) ?? { first, last: [] };
      item.last.push(indices.at(-1)!);
      items.set(first.join(), item);
    }
    return [list([...items.values()].map(({ first, last }) => this.#contradiction(first, last)))];
  }

  #contradiction(first: readonly number[], last: readonly number[]): Phrase {
    const isOne = last.length === 1;
    if (first.length === 0) return phrase(...this.#names(last), isOne ? ', by itself' : ', each by itself');
    return phrase(...this.#names(first), isOne ? ' with ' : ' with one of ', ...this.#names(last));
  }

  #decisive(): readonly DocumentBlock[] {
    const { decisive, groups } = this.precedence;
    return [
      table(
        ['Wishes', 'Orders', this.#inAuthored()],
        decisive.map((set) => [
          this.#names(indicesOf(set)),
          number(countOf(groups, set).orders),
          this.#isAuthored(set),
        ]),
      ),
    ];
  }

  #counterexamples(): readonly DocumentBlock[] {
    const rows = this.precedence.wishes.flatMap(({ wish, refusals }) =>
      refusals.map((refusal) => [
        [code(wish.symbol)],
        this.#cause(refusal),
        this.#path(refusal),
        number(refusal.orders),
      ]),
    );
    return [table(['Wish', 'Orders that', 'Take the path', 'Orders'], rows)];
  }

  /** `set A before clear B, ...`: what makes an order take the refused step. */
  #cause({ precedences }: Refusal): Phrase {
    const name = (operation: number) => code(operationName(this.precedence.operations, operation));
    const parts = statements(precedences).map(([first, second]) =>
      phrase(name(first), ' before ', name(second)),
    );
    return parts.length === 0 ? phrase('have any order') : phrase('have ', ...joined(parts));
  }

  #path({ path, unwind }: Refusal): Phrase {
    const states = (taken: readonly State[]): Phrase =>
      joined(taken.map((state) => [code(stateName(this.precedence.operations, state))]));
    return unwind.length === 0 ? states(path) : phrase(...states(path), '; back by ', ...states(unwind));
  }

  #names(wishes: readonly number[]): Phrase {
    return joined(wishes.map((wish) => [code(this.precedence.wishes[wish]!.wish.symbol)]));
  }

  #isAuthored(set: WishSet): string {
    return (set & ~this.precedence.authored) === 0 ? 'yes' : 'no';
  }
}

/** A number with a comma after each three digits. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
