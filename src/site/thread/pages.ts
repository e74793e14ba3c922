// SPDX-License-Identifier: MIT
// A page per message: what it objected to in our words, what is left of it, and its own words only where something rests on them.
// A page per person: what they objected to and what became of it, before anything else.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Message } from '../../model/index.js';
import type { SitePage } from '../page.js';
import { type Neighbour, neighbours, section } from '../parts/index.js';
import { quotationFigure } from '../prose/quotation.js';
import {
  type MessageRecord,
  objectionList,
  outcomeCounts,
  restingOn,
  type ThreadContext,
  traces,
} from './thread-context.js';

export function messageName({ name, date }: Message): string {
  return `${name}, ${date}`;
}

export function messagePage(record: MessageRecord, thread: ThreadContext): SitePage {
  const { message, objections } = record;
  const { links } = thread.context;
  return {
    path: links.message(message.author, message.date).slice(1),
    title: `Message of ${messageName(message)}`,
    main: [
      headOf(record, thread),
      h('p', `Objections and wishes: ${outcomeCounts(objections)}.`),
      ...objectionSection(record, thread),
      ...quotationSection(record, thread),
      ...traces([record]),
      ...messagesAround(record, thread),
    ],
    entries: [
      {
        anchor: '',
        kind: 'message',
        title: messageName(message),
        text: objections.map(({ text }) => text).join(' '),
        words: message.author,
      },
    ],
  };
}

/** What a mail has at its head, and where an archive keeps it. */
function headOf({ message }: MessageRecord, { context: { links } }: ThreadContext): ElementContent {
  const { author, name, date, subject, address } = message;
  const rows: readonly (readonly [string, ElementContent | string])[] = [
    ...(subject === undefined ? [] : [['Subject', subject] as const]),
    ['From', h('a', { href: links.person(author) }, name)],
    ['Date', `${date} UTC`],
    ...(address === undefined ? [] : [['Archive', h('a', { href: address }, address)] as const]),
  ];
  return h(
    'dl.mail-head',
    rows.flatMap(([term, value]) => [h('dt', term), h('dd', [value])]),
  );
}

function objectionSection(
  { objections, silence }: MessageRecord,
  thread: ThreadContext,
): readonly ElementContent[] {
  if (objections.length > 0)
    return [
      section(2, 'objections', 'What it objected to or asked for', [objectionList(objections, thread)]),
    ];
  return silence === undefined ? [] : [h('p', `It objects to nothing: ${silence}.`)];
}

function quotationSection({ quotations }: MessageRecord, thread: ThreadContext): readonly ElementContent[] {
  const { model, context } = thread;
  const figures = quotations.map((quotation) =>
    quotationFigure(quotation, model, context.links, restingOn(quotation, thread)),
  );
  return figures.length === 0 ? [] : [section(2, 'quotations', 'Exact words', figures)];
}

/** By time. */
function messagesAround(
  record: MessageRecord,
  { records, context }: ThreadContext,
): readonly ElementContent[] {
  const at = records.indexOf(record);
  const neighbour = (other: MessageRecord | undefined): Neighbour | undefined =>
    other && {
      href: context.links.message(other.message.author, other.message.date),
      title: messageName(other.message),
    };
  return neighbours('Messages', neighbour(records[at - 1]), neighbour(records[at + 1]));
}

export function personPage(person: string, thread: ThreadContext): SitePage {
  const records = thread.recordsOf(person);
  const name = records[0]?.message.name ?? person;
  const { links } = thread.context;
  const objections = records.flatMap((record) => record.objections);
  const byMessage = records.map((record) => {
    const { message } = record;
    const anchor = `m-${message.date.replace(' ', '-').replace(':', '')}`;
    const title = [h('a', { href: links.message(message.author, message.date) }, `${message.date} UTC`)];
    return section(3, anchor, title, [
      record.objections.length > 0
        ? objectionList(record.objections, thread)
        : h('p', record.silence === undefined ? 'No objection.' : `No objection: ${record.silence}.`),
    ]);
  });
  return {
    path: links.person(person).slice(1),
    title: name,
    navigation: { group: 'The thread' },
    main: [
      h('p', `${records.length} messages. Objections and wishes: ${outcomeCounts(objections)}.`),
      section(2, 'objections', 'What became of the objections', byMessage),
      ...traces(records),
    ],
    entries: [
      {
        anchor: '',
        kind: 'person',
        title: name,
        text: `Objections and wishes: ${outcomeCounts(objections)}.`,
        words: [person, ...records.map(({ message }) => messageName(message))].join(' '),
      },
    ],
  };
}
