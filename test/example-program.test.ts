// SPDX-License-Identifier: MIT
// An example program of the package is strict TypeScript as it stands, and its mistakes are shown where they are.

import { expect, test } from 'vitest';
import { buildLamp, type Edit, summarise } from './support/lamp.js';

const PROGRAM = 'examples/dim.js';
const found = (...edits: readonly Edit[]): readonly string[] => buildLamp(edits).diagnostics.map(summarise);

test.each<readonly [what: string, find: string, replace: string, at: string]>([
  ['a name that the package does not have', 'LampState.DIM', 'LampState.DIMMED', '6:41'],
  ['an argument of the wrong type', 'isLit(state)', "isLit('state')", '7:27'],
  ['a parameter without a type', 'const state =', 'const state = (level) => level;\nconst other =', '6:16'],
  ['what only Node has', 'console.log', 'process.stdout.write', '7:1'],
  ['what only a browser has', 'console.log', 'document.write', '7:1'],
])('%s', (_what, find, replace, at) => {
  expect(found({ file: PROGRAM, find, replace })).toContain(`${PROGRAM}:${at} type-error`);
});

test('a program that is not there', () => {
  expect(found({ file: PROGRAM })).toEqual(['uapi.yaml:17:14 missing-file']);
});

test('a program changes nothing but itself and the README', () => {
  const before = new Map(buildLamp([]).files.map(({ path, text }) => [path, text]));
  const { files } = buildLamp([{ file: PROGRAM, find: 'Dims a lamp', replace: 'Dims one lamp' }]);
  const changed = files.filter(({ path, text }) => before.get(path) !== text).map(({ path }) => path);
  expect(changed).toEqual(['lamp-reference/README.md', 'lamp-reference/examples/dim.js']);
});
