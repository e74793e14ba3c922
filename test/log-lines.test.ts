// SPDX-License-Identifier: MIT
// Lines of a log: taken apart where they stand, with the result that a parser of JSON gives, however the text is cut.

import fc from 'fast-check';
import { LogLineError } from 'uapi';
import { expect, test } from 'vitest';
import type { LogEntry } from '../spec/vfio-migration/user/index.js';
import { LogLines } from '../spec/vfio-migration/wire/log-lines.js';

function read(...pieces: readonly string[]): { readonly entries: LogEntry[]; readonly lines: number[] } {
  const entries: LogEntry[] = [];
  const lines: number[] = [];
  const reader = new LogLines((entry, line) => {
    entries.push(entry);
    lines.push(line);
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { entries, lines };
}

const device = fc.oneof(fc.constantFrom('source 0', 'target 0'), fc.string({ unit: 'grapheme' }));
const errno = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -200, max: 0 }).map((each) => each + 0),
);
const bytes = fc.uint8Array({ maxLength: 20 }).map((each) => Buffer.from(each).toString('hex'));
const entry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({
    device,
    kind: fc.constantFrom('read', 'write'),
    offset: fc.oneof(fc.nat(0x3000), fc.maxSafeNat()),
    bytes,
    errno,
  }),
  fc.record({ device, kind: fc.constantFrom('reset', 'open', 'close'), errno }),
  fc.record({ device, kind: fc.constant('told') }),
);

/** As servers write it, or in another form of the same. */
const form = fc.constantFrom<(each: LogEntry) => string>(
  (each) => JSON.stringify(each),
  (each) => JSON.stringify(Object.fromEntries(Object.entries(each).reverse())),
  (each) => JSON.stringify(each).replaceAll(':', ' : '),
  (each) => `${JSON.stringify(each)}  `,
  (each) => `\n${JSON.stringify({ ...each, comment: 'x' })}`,
);

test('entries in any form, in text that is cut anywhere', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(entry, form), { maxLength: 12 }),
      fc.array(fc.nat(2000), { maxLength: 8 }),
      fc.boolean(),
      (wanted, cuts, isEnded) => {
        const lines = wanted.map(([each, print]) => print(each).replaceAll('-0', '0'));
        const text = `${lines.join('\n')}${isEnded ? '\n' : ''}`;
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        const { entries } = read(...pieces);
        expect(entries.map((each) => JSON.stringify(each, Object.keys(each).sort()))).toEqual(
          lines.map((line) => JSON.stringify(JSON.parse(line), Object.keys(JSON.parse(line)).sort())),
        );
      },
    ),
    { numRuns: 500 },
  );
});

const LINE = '{"device":"source 0","kind":"read","offset":0,"bytes":"01000000","errno":0}';

test('a read that fails may say how many bytes were asked for', () => {
  const line = '{"device":"a 0","kind":"read","offset":8,"count":3,"errno":-22}';
  expect(read(line).entries).toEqual([
    { device: 'a 0', kind: 'read', offset: 8, bytes: '000000', errno: -22 },
  ]);
});

test('an empty line counts as a line', () => {
  expect(read(`${LINE}\n\n\n${LINE}`).lines).toEqual([1, 4]);
});

test.for([
  ['{', 2, 'this is no JSON'],
  ['[]', 1, 'a line is an object'],
  ['null', 1, 'a line is an object'],
  [LINE.replace('source 0"', 'source 0'), 21, 'this is no JSON'],
  [LINE.replace('"source 0"', '0'), 2, 'device is the name'],
  [LINE.replace('read', 'toString'), 22, 'kind is one of read, write'],
  [LINE.replace('0,"b', '-1,"b'), 36, 'offset is a number'],
  [LINE.replace('0,"b', '1.5,"b'), 36, 'offset is a number'],
  [LINE.replace('01000000', '0100000'), 47, 'bytes are pairs'],
  [LINE.replace('01000000', '0100000g'), 47, 'bytes are pairs'],
  [LINE.replace('"bytes":"01000000"', '"count":4'), 1, 'bytes are pairs'],
  [LINE.replace('"bytes":"01000000","errno":0', '"count":-1,"errno":-5'), 47, 'count is the number'],
  [LINE.replace('"bytes":"01000000","errno":0', '"count":1048577,"errno":-5'), 47, 'count is the number'],
  [LINE.replace('"errno":0', '"errno":"0"'), 66, 'errno is 0 or'],
  [LINE.replace(',"errno":0', ''), 1, 'errno is 0 or'],
] as const)('%s: %i: %s', ([line, column, text]) => {
  let error: unknown;
  try {
    read(`${LINE}\n${line}\n`);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(LogLineError);
  const { line: at, column: place, message } = error as LogLineError;
  expect([at, message]).toEqual([2, expect.stringContaining(text)]);
  if (text !== 'this is no JSON') expect(place).toBe(column);
});

test('a deep or a long line is no danger', () => {
  const deep = `${'['.repeat(100_000)}`;
  expect(() => read(deep)).toThrow(LogLineError);
  const endless = new LogLines(() => {});
  expect(() => {
    for (;;) endless.push('0'.repeat(1 << 20));
  }).toThrow(LogLineError);
  const long = LINE.replace('01000000', '00'.repeat(1 << 20));
  expect(read(long, '\n', long).entries.length).toBe(2);
});
