// SPDX-License-Identifier: MIT
// The output of `uapi precedence`: all wishes on one screen, or the result for one set of wishes.

import {
  countOf,
  operationName,
  ordersAlike,
  type Precedence,
  type Refusal,
  selectionOf,
  statements,
  stateName,
  type WishSet,
  wishesIn,
} from '../analysis/precedence/index.js';
import type { Palette } from '../diagnostics/index.js';
import { number } from '../document/precedence.js';
import { idsOf } from '../emit/vectors/precedence.js';
import { table } from './table.js';
import { wrap } from './wrap.js';

/** An edition with an order to search. */
export interface Searched {
  readonly uapi: string;
  readonly edition: string;
  readonly title: string;
  readonly precedence: Precedence;
}

const WIDTH = 100;

export function printPrecedence({ title, edition, precedence }: Searched, palette: Palette): string {
  const { operations, orders, behaviours, unjudged } = precedence;
  const heading = (words: string): string => `\n${palette.bold(words)}\n`;
  return [
    `${palette.bold(`${title} (${edition})`)}\n`,
    `${number(orders)} orders of ${operations.count} operations, ${number(behaviours)} behaviours over `,
    `${operations.states.length} states; ${operations.list.name} is one of ${ordersAlike(precedence, operations.authored)} orders alike\n\n`,
    wishTable(precedence),
    ...unjudged.map(({ symbol }) => `  ${symbol}: not judged, since that takes a look at each order\n`),
    heading('No order has all of'),
    paragraph(precedence.contradictions.map((set) => idsOf(precedence, set).join(' + ')).join(',  ')),
    heading('Nothing can be added to'),
    ...precedence.largest.map((set) =>
      hanging(`${idsOf(precedence, set).join(' ')} ${counts(precedence, set)}`),
    ),
    heading('One behaviour has all of'),
    ...precedence.decisive.map((set) =>
      hanging(`${idsOf(precedence, set).join(' ')}${mark(precedence, set)}`),
    ),
  ].join('');
}

function wishTable({ wishes, operations }: Precedence): string {
  const columns = [
    { title: 'wish', align: 'left' },
    { title: 'orders', align: 'right' },
    { title: 'behaviours', align: 'right' },
    { title: operations.list.name, align: 'left' },
    { title: 'statement', align: 'left' },
  ] as const;
  return table(
    columns,
    wishes.map(({ wish, orders, behaviours, authored }) => [
      wish.symbol,
      number(orders),
      number(behaviours),
      authored ? 'yes' : 'no',
      wish.summary.replaceAll('`', ''),
    ]),
    '  ',
  );
}

function counts(precedence: Precedence, set: WishSet): string {
  const { orders, behaviours } = countOf(precedence.groups, set);
  const orderText = orders === 1 ? '1 order' : `${number(orders)} orders`;
  const behaviourText = behaviours === 1 ? '1 behaviour' : `${number(behaviours)} behaviours`;
  return `(${orderText}, ${behaviourText})${mark(precedence, set)}`;
}

function mark({ authored, operations }: Precedence, set: WishSet): string {
  return (set & ~authored) === 0 ? `: ${operations.list.name}` : '';
}

/** A list item. */
function hanging(words: string): string {
  return `  ${wrap(words, WIDTH - 2).replaceAll('\n', '\n    ')}\n`;
}

function paragraph(words: string): string {
  return words === '' ? '  nothing\n' : `  ${wrap(words, WIDTH - 2).replaceAll('\n', '\n  ')}\n`;
}

/** One set of wishes: how many orders have them, one of these, or what is in the way. */
export function printSelection(
  { title, edition, precedence }: Searched,
  set: WishSet,
  palette: Palette,
): string {
  const { operations } = precedence;
  const { orders, behaviours, contradictions, example } = selectionOf(precedence, set);
  const isAuthored = (set & ~precedence.authored) === 0;
  const names = (order: readonly number[]): string =>
    order.map((operation) => operationName(operations, operation)).join(', ');
  return [
    `${palette.bold(`${title} (${edition})`)}\n`,
    ...wishesIn(precedence, set).map(({ wish }) =>
      hanging(`${wish.symbol}: ${wish.summary.replaceAll('`', '')}`),
    ),
    `\n${number(orders)} of ${number(precedence.orders)} orders, ${number(behaviours)} of ${number(precedence.behaviours)} behaviours\n`,
    example === undefined ? '' : hanging(`${isAuthored ? `${operations.list.name}: ` : ''}${names(example)}`),
    ...contradictions.map((part) => hanging(`no order has ${idsOf(precedence, part).join(' + ')}`)),
    '\nRefused, on the shortest write that shows it:\n',
    ...wishesIn(precedence, set).flatMap(({ wish, refusals }) =>
      refusals.map((refusal) => hanging(`${wish.symbol}: ${refusalText(refusal, precedence)}`)),
    ),
  ].join('');
}

function refusalText({ path, unwind, precedences }: Refusal, { operations }: Precedence): string {
  const states = (list: Refusal['path']): string =>
    list.map((state) => stateName(operations, state)).join(' -> ');
  const pairs = statements(precedences).map((pair) =>
    pair.map((operation) => operationName(operations, operation)).join(' before '),
  );
  const back = unwind.length === 0 ? '' : `, back ${states(unwind)}`;
  return `${pairs.length === 0 ? 'any order' : pairs.join(', ')}: ${states(path)}${back}`;
}

/** The same as data. */
export function selectionRecord(precedence: Precedence, set: WishSet): unknown {
  const { example, contradictions, ...counted } = selectionOf(precedence, set);
  return {
    wishes: idsOf(precedence, set),
    ...counted,
    contradictions: contradictions.map((part) => idsOf(precedence, part)),
    example: example?.map((operation) => operationName(precedence.operations, operation)) ?? null,
  };
}
