// SPDX-License-Identifier: MIT
// A page per message. It holds none of the message's own words: what it objected to in ours, and what is left of it.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Message } from '../../model/index.js';
import type { SitePage } from '../page.js';
import { type Neighbour, neighbours, section } from '../parts/index.js';
import { objectionList, outcomeCounts } from './objections.js';
import type { MessageRecord, ThreadContext } from './thread-context.js';
import { traces } from './traces.js';

export function messageName({ name, date }: Message): string {
  return `${name}, ${date}`;
}

export function messagePage(record: MessageRecord, thread: ThreadContext): SitePage {
  const { message, objections } = record;
  const { links } = thread.context;
  return {
    path: links.message(message.author, message.date).slice(1),
    title: messageName(message),
    main: [
      h('p', [
        'A message by ',
        h('a', { href: links.person(message.author) }, message.name),
        `, ${message.date} UTC. Objections and wishes: ${outcomeCounts(objections)}.`,
      ]),
      ...objectionSection(record, thread),
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
