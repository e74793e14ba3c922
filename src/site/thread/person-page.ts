// SPDX-License-Identifier: MIT
// A page per person: what they objected to and what became of it, before anything else.

import { h } from 'hastscript';
import type { SitePage } from '../page.js';
import { section } from '../parts/index.js';
import { messageName } from './message-page.js';
import { objectionList, outcomeCounts } from './objections.js';
import type { ThreadContext } from './thread-context.js';
import { traces } from './traces.js';

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
