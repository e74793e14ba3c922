// SPDX-License-Identifier: MIT
// The quotations of the thread: the words stand in the message that they are attributed to, and pages show them.

import { describe, expect, test } from 'vitest';
import { readThread, THREAD_VARIABLE } from './sentences/files.js';
import { splitThread } from './sentences/split.js';
import { readFolder } from './support/read-folder.js';

const { quotations } = readFolder('spec/vfio-migration');

test('no words are quoted twice', () => {
  const words = quotations.map((quotation) => quotation.words);
  expect(words.length).toBeGreaterThan(24);
  expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
});

describe('against the thread', () => {
  const thread = readThread();

  // Lines that a message quotes are no sentences of it.
  test('a message has the words that are quoted of it', (context) => {
    context.skip(
      thread === undefined,
      `the thread is no part of the repository; name a file that has it in ${THREAD_VARIABLE}`,
    );
    const texts = new Map<string, string>();
    for (const { message, text } of splitThread(thread ?? ''))
      texts.set(message, `${texts.get(message) ?? ''} ${text}`);
    const wrong = quotations.filter(
      ({ message: { author, date }, words }) => texts.get(`${author} ${date}`)?.includes(words) !== true,
    );
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });
});
