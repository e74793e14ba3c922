// SPDX-License-Identifier: MIT
// Axes and fences of any shape: each gives diagnostics with places, and no other error.

import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { axesOf } from './support/cells.js';
import { buildLamp, lampSources } from './support/lamp.js';

describe('sources of any shape', () => {
  const authored = lampSources([]).files.get('spec/lamp/axes.yaml')!;
  const HOSTILE = [
    null,
    3,
    -1,
    true,
    'x',
    '',
    '*',
    '!',
    '<x>',
    'read <state> => <to>',
    [],
    {},
    [[]],
    [null],
    { a: { b: [] } },
    ['!<state>'],
  ];

  test('in YAML lead to diagnostics with places', () => {
    const root = parse(authored);
    const tried = new Map(HOSTILE.map((value) => [value, 0]));
    // Each place has some of the values, and each value some of the places.
    for (const [index, path] of pathsOf(root).entries())
      for (const value of HOSTILE.filter((_, other) => (other + index) % 5 === 0)) {
        const copy = structuredClone(root);
        const holder = path.slice(0, -1).reduce((node, key) => node[key], copy);
        holder[path.at(-1)!] = value;
        const diagnostics: Diagnostic[] = [];
        axesOf(stringify(copy), diagnostics);
        for (const each of diagnostics) {
          expect(each.place.file).toBe('axes.yaml');
          expect(each.place.line).toBeGreaterThan(0);
          expect(each.place.column).toBeGreaterThan(0);
        }
        if (diagnostics.length > 0) tried.set(value, tried.get(value)! + 1);
      }
    for (const [value, told] of tried) expect(told, JSON.stringify(value)).toBeGreaterThan(5);
  });

  test.each([
    '',
    '[]',
    '3',
    'a',
    '? a\n: b',
    '{',
    '- a',
    '\0',
    'look: read state\nlook: read level',
    '&a [*a]',
  ])('as a whole %j', (text) => {
    const diagnostics: Diagnostic[] = [];
    axesOf(text, diagnostics);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('in a fence are told at their lines', () => {
    const garbage = [
      '@',
      '=>',
      '@ =>',
      'read',
      'read state',
      'read state @',
      'read state @ =>',
      'read state @ LIT',
      'read state @ => success',
      '@ LIT => success',
      'read state @ LIT in => success',
      'read state @ LIT in bright twice => success',
      'read state @ LIT on bright => success',
      'read state @ LIT => => success',
      'read state @ LIT => success success',
      'read state @ LIT => success|current',
      'read state @ , => success',
      'read state @ ! => success',
      'read state @ !! => success',
      'read <state> @ LIT => success',
      'read state @ <state> => success',
      'read state @ LIT => |',
      'read state @ __proto__ => success',
      'constructor @ LIT => success',
      'read state @ LIT => toString',
      '!* @ * => success',
      'read state @ LIT @ LIT => success',
      '\t@ \t',
      'é @ é => é',
      'read state read state @ * => success',
    ];
    const found = readGarbage(garbage);
    const start = found.start;
    const lines = new Set(found.diagnostics.map(({ place: { line } }) => line - start));
    expect(garbage.filter((_, index) => !lines.has(index))).toEqual([]);
    expect(readGarbage(['read half @ LIT => undefined success']).diagnostics).toMatchObject([
      { code: 'cells-undefined' },
    ]);
  });

  function readGarbage(lines: readonly string[]): {
    readonly start: number;
    readonly diagnostics: readonly Diagnostic[];
  } {
    const find = '```cells by="answer.width"\n';
    const before = lampSources([]).files.get('spec/lamp/answers.md')!;
    const { diagnostics } = buildLamp([
      { file: 'answers.md', find, replace: `${find}${lines.join('\n')}\n` },
    ]);
    return { start: before.slice(0, before.indexOf(find)).split('\n').length + 1, diagnostics };
  }
});

function pathsOf(
  node: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof node !== 'object' || node === null) return [path];
  const inside = Object.entries(node).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

test('a value is kept as its author wrote it, whatever number YAML takes it for', () => {
  const written = ['0x10', '0o17', '010', '1_000', '+7', '40', '1.0', '"0x10"', '0x1/2', '~x'];
  const values = written.map((text, index) => `v${index}: ${text}`).join(', ');
  const axes = axesOf(`look: read state\nstates: { LIT: { values: { ${values} } } }\n`);
  expect(Object.values(axes.states[0]!.values)).toEqual(written.map((text) => text.replaceAll('"', '')));
});
