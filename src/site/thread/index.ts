// SPDX-License-Identifier: MIT
// The thread: a page per message and per person, with what each objected to and what became of it.

import { h } from 'hastscript';
import type { SitePart } from '../context.js';
import type { SitePage } from '../page.js';
import { section, table } from '../parts/index.js';
import { messagePage, personPage } from './pages.js';
import { outcomeCounts, ThreadContext } from './thread-context.js';

export const threadPart: SitePart = {
  name: 'thread',
  pages: (context) => {
    const threads = context.input.models
      .filter(({ messages }) => messages.length > 0)
      .map((model) => new ThreadContext(model, context));
    if (threads.length === 0) return [];
    return [
      listPage(threads),
      ...threads.flatMap((thread) => thread.persons.map((person) => personPage(person, thread))),
      ...threads.flatMap((thread) => thread.records.map((record) => messagePage(record, thread))),
    ];
  },
};

function listPage(threads: readonly ThreadContext[]): SitePage {
  return {
    path: threads[0]!.context.links.thread().slice(1),
    title: 'The thread: every message, and what became of it',
    navigation: { group: 'The thread', label: 'All messages' },
    main: threads.flatMap((thread) => [
      h(
        'p',
        `${thread.records.length} messages by ${thread.persons.length} persons. Each page tells in our words what a message ` +
          'objected to or asked for, and what became of it. It quotes a few words of the message where a rule or a ' +
          'decision rests on exactly these words.',
      ),
      section(2, `persons-${thread.model.uapi.name}`, 'Persons', [personTable(thread)]),
      section(2, `messages-${thread.model.uapi.name}`, 'Messages', [messageTable(thread)]),
    ]),
    entries: [
      {
        anchor: '',
        kind: 'page',
        title: 'The thread',
        text: 'Every message and every person of the thread.',
      },
    ],
  };
}

function personTable(thread: ThreadContext) {
  const { links } = thread.context;
  const rows = thread.persons.map((person) => {
    const records = thread.recordsOf(person);
    return [
      [h('a', { href: links.person(person) }, records[0]!.message.name)],
      String(records.length),
      outcomeCounts(records.flatMap(({ objections }) => objections)),
    ];
  });
  return table('Persons of the thread', ['person', 'messages', 'objections and wishes'], rows);
}

function messageTable(thread: ThreadContext) {
  const { links } = thread.context;
  const rows = thread.records.map(({ message, objections, rules }) => [
    [h('a', { href: links.message(message.author, message.date) }, `${message.date} UTC`)],
    [h('a', { href: links.person(message.author) }, message.name)],
    outcomeCounts(objections),
    String(rules.length),
  ]);
  return table('Messages by time', ['message', 'person', 'objections and wishes', 'rules from it'], rows);
}
