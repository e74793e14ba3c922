// SPDX-License-Identifier: MIT
// A page per message. It holds none of the message's own words: what it objected to in ours, and what is left of it.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Message } from '../../model/index.js';
import type { SitePage } from '../page.js';
import { section } from '../parts/index.js';
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
      ...neighbours(record, thread),
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

/** The messages before and after it, by time. */
function neighbours(record: MessageRecord, { records, context }: ThreadContext): readonly ElementContent[] {
  const index = records.indexOf(record);
  const link = (label: string, other: MessageRecord | undefined): readonly ElementContent[] =>
    other === undefined
      ? []
      : [
          h('li', [
            `${label}: `,
            h(
              'a',
              { href: context.links.message(other.message.author, other.message.date) },
              messageName(other.message),
            ),
          ]),
        ];
  return [
    h('nav', { ariaLabel: 'Other messages' }, [
      h('ul', [...link('Before', records[index - 1]), ...link('After', records[index + 1])]),
    ]),
  ];
}
