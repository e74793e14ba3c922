// SPDX-License-Identifier: MIT
// Which diagnostics are printed to someone in a hurry, and how the others are counted.

import { expect, test } from 'vitest';
import { type Diagnostic, digest, printLeft } from '../src/diagnostics/index.js';

function made(code: string, severity: Diagnostic['severity'], line: number): Diagnostic {
  return { code, severity, message: code, place: { file: 'a.md', line, column: 1 }, related: [] };
}

const warnings = [
  made('a', 'warning', 1),
  made('b', 'warning', 2),
  made('a', 'warning', 3),
  made('a', 'warning', 4),
];

test('without an error, the first warning of each code is shown', () => {
  const short = digest(warnings);
  expect(short.shown.map(({ place }) => place.line)).toEqual([1, 2]);
  expect(printLeft(short)).toBe('2 more warning[a]; --verbose prints them\n\n');
});

test('with an error, all errors are shown and no warning', () => {
  const short = digest([...warnings, made('c', 'error', 5), made('c', 'error', 6)]);
  expect(short.shown.map(({ place }) => place.line)).toEqual([5, 6]);
  expect(printLeft(short)).toBe('3 more warning[a], 1 more warning[b]; --verbose prints them\n\n');
});

test('nothing left out is not mentioned', () => {
  expect(printLeft(digest([made('a', 'warning', 1)]))).toBe('');
});
