// SPDX-License-Identifier: MIT
// The splitter, on a thread of two messages that is written for the purpose.

import { expect, test } from 'vitest';
import { crowdedRows, staleRows, uncoveredSentences } from './coverage.js';
import { fillTable } from './fill.js';
import { isNormative } from './normative.js';
import { hashSentences, type Sentence, splitThread } from './split.js';
import { parseTable, printTable } from './table.js';

const THREAD = `an archive
From: Ada Lamp @ 2024-05-01 10:00 UTC (permalink / raw)
  To: all

A new bit is wanted.
Define it.
---
 lamp.h | 9 +++++----

diff --git a/lamp.h b/lamp.h
--- a/lamp.h
+++ b/lamp.h
@@ -1,9 +1,9 @@ struct other {
 /*
- * The lamp is lit (ie. LIT is set).  Otherwise
- * it is dark.
+ * The lamp must
+ * be lit.
  *
  * level: (read only)
- *   a. Read it. It is volatile.
+ *   a) Read it.
+ *      Then wait...
  *   |------>|
  */
-#define MASK (LIT | \\
+#define DIM 2
+#define MASK (LIT | DIM | \\
 	      HOT)
 };

^ permalink raw reply	[flat|nested] 2+ messages in thread

From: Lumen, Bob @ 2024-05-02  1:30 UTC (permalink / raw)
  To: Ada Lamp

> Define it.

I prefer not... and
you? Thanks, i.e. no:

 LIT -> DIM

int set(u32 to)
{
	return 0;

}
^ permalink raw reply	[flat|nested] 2+ messages in thread
`;

const show = ({ side, first, last, text }: Sentence): string => `${side} ${first}-${last} ${text}`;

test('a patch is read as the file before and the file after', () => {
  const ada = splitThread(THREAD).filter(({ message }) => message === 'lamp 2024-05-01 10:00');
  expect(ada.map(show)).toEqual([
    'text 5-5 A new bit is wanted.',
    'text 6-6 Define it.',
    'removed 15-15 The lamp is lit (ie. LIT is set).',
    'removed 15-16 Otherwise it is dark.',
    'removed 21-21 a. Read it.',
    'removed 21-21 It is volatile.',
    'removed 26-29 #define MASK (LIT | HOT)',
    'added 17-18 The lamp must be lit.',
    'added 22-22 a) Read it.',
    'added 23-23 Then wait...',
    'added 27-27 #define DIM 2',
    'added 28-29 #define MASK (LIT | DIM | HOT)',
    'context 20-20 level: (read only)',
    'context 24-24 |------>|',
  ]);
});

test('a reply is read without what it quotes', () => {
  const bob = splitThread(THREAD).filter(({ message }) => message === 'lumen 2024-05-02 01:30');
  expect(bob.map(show)).toEqual([
    'text 39-40 I prefer not... and you?',
    'text 40-40 Thanks, i.e. no:',
    'text 42-42 LIT -> DIM',
    'text 44-48 int set(u32 to) { return 0; }',
  ]);
});

test('a hash depends on the words alone', () => {
  const [first, second] = splitThread(THREAD);
  expect(hashSentences([first!])).toMatch(/^[0-9a-f]{8}$/);
  expect(hashSentences([{ ...first!, first: 99 }])).toBe(hashSentences([first!]));
  expect(hashSentences([first!, second!])).not.toBe(hashSentences([first!]));
});

test('an empty table is filled with a row for each sentence that needs one', () => {
  const sentences = splitThread(THREAD);
  const filled = fillTable([], sentences, 'v1');
  const rows = filled.map(({ side, rows }) => `${side} ${rows.length}`);
  expect(rows).toEqual(['text 2', 'removed 5', 'added 5', 'context 2', 'text 1']);
  expect(uncoveredSentences(filled, sentences)).toEqual([]);
  expect(staleRows(filled, sentences)).toEqual([]);
  expect(parseTable(printTable(filled))).toEqual(filled);
});

test('a row without a hash stands for all that lies within its lines', () => {
  const sentences = splitThread(THREAD);
  const message = 'lumen 2024-05-02 01:30';
  const row = { first: 38, last: 43, carries: ['lamp.lit'] };
  const [group] = fillTable([{ message, side: 'text', edition: 'v1', rows: [row] }], sentences, 'v1').slice(
    -1,
  );
  expect(group!.rows).toEqual([
    { first: 39, last: 42, hash: hashSentences(sentences.slice(-4, -1)), carries: ['lamp.lit'] },
  ]);
});

test('a sentence that moved or changed leaves a stale row', () => {
  const sentences = splitThread(THREAD);
  const filled = fillTable([], sentences, 'v1');
  expect(staleRows(filled, splitThread(`\n${THREAD}`)).length).toBe(15);
  expect(staleRows(filled, splitThread(THREAD.replace('A new bit', 'An old bit')))).toEqual([
    'lamp 2024-05-01 10:00 text 5-5',
  ]);
});

test('one row for two sentences of the patch, and two rows for one sentence, are crowded', () => {
  const sentences = splitThread(THREAD);
  const message = 'lamp 2024-05-01 10:00';
  const both = { first: 15, last: 16, carries: ['lamp.lit'] };
  const group = { message, side: 'removed' as const, edition: 'v1', rows: [both] };
  expect(crowdedRows([group], sentences)).toEqual([`${message} removed 15-16`]);
  const one = { first: 15, last: 15, carries: ['lamp.lit'] };
  expect(crowdedRows([{ ...group, rows: [one] }], sentences)).toEqual([]);
  expect(crowdedRows([{ ...group, rows: [one, one] }], sentences)).toEqual([`${message} removed 15-15`]);
});

test.for([
  ['The lamp must be lit.', true],
  ['It cannot be dimmed, and I prefer that.', true],
  ['Undefined, then?', true],
  ["We'd better not specify it.", true],
  ['A candid remark on mustard.', false],
  ['Thanks for the patch.', false],
] as const)('%s decides something: %s', ([text, expected]) => {
  expect(isNormative(text)).toBe(expected);
});

test('an ill-formed table is refused', () => {
  const refusal = (text: string) => expect(() => parseTable(text));
  refusal('rows: 1').toThrow('sentences.yaml:1:1: unexpected value of the document, expected array');
  refusal('- message: a\n  side: left\n  edition: e\n  rows: []\n').toThrow(
    'sentences.yaml:2:9: unexpected value of "0/side", expected one of text, added',
  );
  refusal('- message: a\n  side: text\n  edition: e\n  rows: [{ lines: x }]\n').toThrow(
    'sentences.yaml:4:19: "0/rows/0/lines" must match pattern',
  );
});
