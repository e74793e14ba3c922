// SPDX-License-Identifier: MIT
// Drawings of characters in prose: those that lose their sense when their lines are joined are told of, and prose is not.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDrawing } from '../src/read/prose/drawing.js';

test.each([
  ['boxes', '+---+    +---+\n| a | -> | b |\n+---+    +---+'],
  ['boxes of Unicode', '┌───┐\n│ a │\n└───┘'],
  ['arrows of Unicode', 'RUNNING → SAVING\n   ↓\n  STOP'],
  ['a time line', 'user    |---- write ----|\ndevice      |-- drain --|'],
  ['columns', 'state     meaning\n0x1       running\n0x2       saving'],
  ['a tree', 'spec\n|-- lamp.md\n`-- lamp.ts'],
  ['an underline', 'a         b\n====   ========'],
])('%s are a drawing', (_name, source) => {
  expect(isDrawing(source)).toBe(true);
});

test.each([
  ['one line', '+-----+   +-----+'],
  ['text', 'A driver stops the device.\nThen it drains what is outstanding.'],
  ['code with strokes', 'From `a | b` to `c --> d`\nand from `||||` to `----` in turn.'],
  ['a dash at the end of lines', 'The device stops - in time -\nor it does not - and then - ends.'],
  ['a line of stars alone', 'What follows is another matter.\n***'],
])('%s is none', (_name, source) => {
  expect(isDrawing(source)).toBe(false);
});

test('sentences of any words are none', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}[,;:]?$/);
  const line = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => !isDrawing(lines.join('\n'))),
    { seed: 31, numRuns: 300 },
  );
});
