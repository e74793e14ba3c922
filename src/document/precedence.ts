// SPDX-License-Identifier: MIT
// What the search finds, as blocks of prose: the same sentences and tables for every kind of page.

import { type Operations, operationName, type State, stateName } from '../analysis/precedence/operations.js';
import {
  indicesOf,
  type JudgedWish,
  type Precedence,
  precedenceOf,
} from '../analysis/precedence/precedence.js';
import { statements } from '../analysis/precedence/precedences.js';
import type { Refusal } from '../analysis/precedence/refusals.js';
import type { WishSet } from '../analysis/precedence/search.js';
import { countOf } from '../analysis/precedence/sets.js';
import type { Block, Edition, Inline, Place, PrecedencePart, Provenance } from '../model/index.js';

type Cell = readonly Inline[];

/** The blocks that stand for a `::precedence` of an edition; none where it has no order to search, which is reported. */
export function showPrecedence(
  { show, place }: Extract<Block, { kind: 'precedence' }>,
  edition: Edition,
): readonly Block[] {
  const precedence = precedenceOf(edition.declarations);
  if (precedence === undefined) return [];
  return new Writer(precedence, edition.name, place).write(show);
}

class Writer {
  constructor(
    private readonly precedence: Precedence,
    private readonly edition: string,
    private readonly place: Place,
  ) {}

  write(show: PrecedencePart): readonly Block[] {
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
      default:
        return show satisfies never;
    }
  }

  #summary(): readonly Block[] {
    const { operations, orders, behaviours, unjudged } = this.precedence;
    const { count, states } = operations;
    const left =
      unjudged.length === 0
        ? []
        : [
            this.#paragraph([
              ...text('Not judged, since that takes a look at each order: '),
              ...commaList(unjudged.map(({ symbol }) => code(symbol))),
              ...text('.'),
            ]),
          ];
    return [
      this.#paragraph([
        ...text(
          `There are ${number(orders)} orders of the ${count} operations. Over the writes between ${states.length} ` +
            `valid states they come down to ${number(behaviours)} behaviours: orders that take the same path on every ` +
            'write are one behaviour. ',
        ),
        ...code(`npx uapi precedence --edition ${this.edition}`),
        ...text(' computes all figures of this page.'),
      ]),
      ...left,
    ];
  }

  #wishes(): readonly Block[] {
    const { wishes, operations } = this.precedence;
    return [
      this.#table(
        [text('Wish'), text('What it asks'), text('Orders'), text('Behaviours'), this.#authored(operations)],
        wishes.map(({ wish, orders, behaviours, authored }) => [
          code(wish.symbol),
          [...markdown(wish.summary), ...text(' ['), ...sources(wish.from, this.place), ...text(']')],
          text(number(orders)),
          text(number(behaviours)),
          text(authored ? 'yes' : 'no'),
        ]),
      ),
    ];
  }

  #authored({ list }: Operations): Cell {
    const { name, symbol } = list;
    return [...text('In '), { kind: 'symbol', text: name, symbol, declaration: name, place: this.place }];
  }

  /** The wishes of the list's order, one more in each row. */
  #narrowing(): readonly Block[] {
    const { authored, groups } = this.precedence;
    let together: WishSet = 0;
    const rows = indicesOf(authored).map((index) => {
      together |= 1 << index;
      const { orders, behaviours } = countOf(groups, together);
      return [code(this.#id(index)), text(number(orders)), text(number(behaviours))];
    });
    return [this.#table([text('With'), text('Orders'), text('Behaviours')], rows)];
  }

  #sets(): readonly Block[] {
    const { largest, authored, groups, operations } = this.precedence;
    return [
      this.#table(
        [text('Wishes'), text('Orders'), text('Behaviours'), this.#authored(operations)],
        largest.map((set) => {
          const { orders, behaviours } = countOf(groups, set);
          const isAuthored = text((set & ~authored) === 0 ? 'yes' : 'no');
          return [this.#ids(set), text(number(orders)), text(number(behaviours)), isAuthored];
        }),
      ),
    ];
  }

  /** Sets that differ in their last wish alone share an item. */
  #contradictions(): readonly Block[] {
    const items = new Map<string, { readonly first: readonly number[]; readonly last: number[] }>();
    for (const set of this.precedence.contradictions) {
      const indices = indicesOf(set);
      const first = indices.slice(0, -1);
      const item = items.get(first.join()) ?? { first, last: [] };
      item.last.push(indices.at(-1)!);
      items.set(first.join(), item);
    }
    return [
      this.#list(
        [...items.values()].map(({ first, last }) => {
          const codes = (indices: readonly number[]): readonly Cell[] =>
            indices.map((index) => code(this.#id(index)));
          if (first.length === 0)
            return [
              ...commaList(codes(last)),
              ...text(last.length === 1 ? ', by itself' : ', each by itself'),
            ];
          return [
            ...commaList(codes(first)),
            ...text(last.length === 1 ? ' with ' : ' with one of '),
            ...commaList(codes(last)),
          ];
        }),
      ),
    ];
  }

  #decisive(): readonly Block[] {
    const { decisive, authored, groups, operations } = this.precedence;
    return [
      this.#table(
        [text('Wishes'), text('Orders'), this.#authored(operations)],
        decisive.map((set) => [
          this.#ids(set),
          text(number(countOf(groups, set).orders)),
          text((set & ~authored) === 0 ? 'yes' : 'no'),
        ]),
      ),
    ];
  }

  #counterexamples(): readonly Block[] {
    const rows = this.precedence.wishes.flatMap(({ wish, refusals }) =>
      refusals.map((refusal) => [
        code(wish.symbol),
        this.#cause(refusal),
        this.#path(refusal),
        text(number(refusal.orders)),
      ]),
    );
    return [this.#table([text('Wish'), text('Orders that'), text('Take the path'), text('Orders')], rows)];
  }

  /** `set A before clear B, ...`: what makes an order take the refused step. */
  #cause({ precedences }: Refusal): Cell {
    const { operations } = this.precedence;
    const name = (operation: number): Cell => code(operationName(operations, operation));
    const parts = statements(precedences).map(([first, second]) => [
      ...name(first),
      ...text(' before '),
      ...name(second),
    ]);
    return parts.length === 0 ? text('have any order') : [...text('have '), ...joined(parts, ', ')];
  }

  #path({ path, unwind }: Refusal): Cell {
    const states = (list: readonly State[]): Cell =>
      joined(
        list.map((state) => code(stateName(this.precedence.operations, state))),
        ', ',
      );
    return unwind.length === 0 ? states(path) : [...states(path), ...text('; back by '), ...states(unwind)];
  }

  #id(index: number): string {
    return this.precedence.wishes[index]!.wish.symbol;
  }

  #ids(set: WishSet): Cell {
    return commaList(indicesOf(set).map((index) => code(this.#id(index))));
  }

  #paragraph(children: Cell): Block {
    return { kind: 'paragraph', children, audience: 'pages', place: this.place };
  }

  #table(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Block {
    return { kind: 'table', header, rows, audience: 'pages', place: this.place };
  }

  #list(items: readonly Cell[]): Block {
    return {
      kind: 'list',
      ordered: false,
      items: items.map((item) => [this.#paragraph(item)]),
      audience: 'pages',
      place: this.place,
    };
  }
}

/** A number with a comma after each three digits. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `williamson 2021-12-13 20:40`, or the ID of a decision. */
export function sourceText(source: Provenance): string {
  return source.kind === 'message' ? `${source.author} ${source.date}` : `decision:${source.id}`;
}

function sources(from: JudgedWish['wish']['from'], place: Place): Cell {
  return joined(
    from.map((source): Cell => {
      if (source.kind === 'message') return text(sourceText(source));
      return [{ kind: 'reference', target: 'decision', id: source.id, children: [], place }];
    }),
    '; ',
  );
}

function text(words: string): Cell {
  return [{ kind: 'text', text: words }];
}

function code(words: string): Cell {
  return [{ kind: 'code', text: words }];
}

/** A line of a documentation comment, in which code in back-ticks is all the markup. */
function markdown(line: string): Cell {
  return line
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .flatMap((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : text(part)));
}

function commaList(parts: readonly Cell[]): Cell {
  return joined(parts, ', ');
}

function joined(parts: readonly Cell[], separator: string): Cell {
  return parts.flatMap((part, index) => (index === 0 ? part : [...text(separator), ...part]));
}
