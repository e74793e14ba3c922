// SPDX-License-Identifier: MIT
// Axes and fences of any shape: each gives diagnostics with places, and no other error.

import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { axesOf } from './support/cells.js';
import { buildLamp, lampSources, summarise } from './support/lamp.js';

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

  test.each<[what: string, find: string, replace: string, ...told: string[]]>([
    ['syntax', 'lit: [LIT, LIT|DIM]', 'lit: [LIT, LIT|DIM', 'axes.yaml:13:1 yaml-syntax'],
    ['syntax that the parser tells twice', 'groups:\n', 'groups:\n lit: x\n', 'axes.yaml:11:7 yaml-syntax'],
    [
      'states that are no mapping',
      'states:\n',
      'states: [LIT]\nothers:\n',
      'axes.yaml:5:9 yaml-wrong-type',
      'axes.yaml:6:1 yaml-unknown-key',
    ],
    ['a group without states', 'lit: [LIT, LIT|DIM]', 'lit: []', 'axes.yaml:11:8 yaml-wrong-type'],
    [
      'a group with an unknown state',
      'lit: [LIT, LIT|DIM]',
      'lit: [LIGHT]',
      'axes.yaml:11:9 axes-unknown-name',
    ],
    [
      'a value of a state',
      '{ value: "{}" }',
      '{ value: nonzero }',
      'axes.yaml:6:18 transcript-unknown-value',
    ],
    [
      'a value of two words',
      '{ value: "{}" }',
      '{ value: "{} x" }',
      'axes.yaml:6:18 transcript-unknown-value',
    ],
    [
      'a value that each state has',
      'values: { other: "{}" }',
      'values: { other: "{}", state: LIT }',
      'axes.yaml:7:59 axes-duplicate-name',
    ],
    [
      'a name of a value',
      'values: { other: "{}" }',
      'values: { other: "{}", a b: LIT }',
      'axes.yaml:7:59 axes-ill-formed-name',
    ],
    [
      'a facet that is there',
      'outcomes:\n',
      'outcomes:\n  result: { fine: 1 }\n',
      'axes.yaml:37:3 axes-duplicate-name',
    ],
    [
      'an outcome with the name of an errno',
      'full: 1000',
      'full: 1000\n    EIO: 5',
      'axes.yaml:41:5 axes-duplicate-name',
    ],
    ['an outcome without lines', 'full: 1000', 'full: []', 'axes.yaml:40:11 yaml-wrong-type'],
    ['a set of two facets', '[EINVAL, EIO]', '[EINVAL, full]', 'axes.yaml:47:21 axes-unknown-name'],
    ['a comment for a name', 'read half:', '"#half":', 'axes.yaml:25:3 axes-ill-formed-name'],
    ['a word taken out that is not there', '"!<state>"', '"!<stat>"', 'axes.yaml:28:23 axes-unknown-name'],
    [
      'a word that patterns cannot have',
      '["*", "!<state>"]',
      '["LIT,DIM"]',
      'axes.yaml:28:18 axes-ill-formed-name',
    ],
    [
      'two events of one name',
      'read half:',
      'write state other LIT: { run: write state LIT }\n  read half:',
      'axes.yaml:28:3 axes-duplicate-name',
    ],
    ['a state of a wrong name', '  LIT|DIM: {', '  "@": {', 'axes.yaml:8:3 axes-ill-formed-name'],
  ])('are told once: %s', (_what, find, replace, ...told) => {
    expect(buildLamp([{ file: 'axes.yaml', find, replace }]).diagnostics.map(summarise)).toEqual(told);
  });

  test('are told where cells are required of an edition without axes', () => {
    const edits = [{ file: 'uapi.yaml', find: '    axes: [axes.yaml]\n', replace: '' }];
    expect(buildLamp(edits).diagnostics.map(summarise)).toEqual(['uapi.yaml:37:12 cells-without-axes']);
  });

  test('in a fence are told once, and not by the cells that they answer', () => {
    const codes = (line: string) => readGarbage([line]).diagnostics.map(({ code }) => code);
    expect(codes('read half @ * => undefined|success')).toEqual(['cells-undefined']);
    expect(codes('read half @ !* => undefined')).toEqual(['cells-unknown-name']);
    // It is read, and says what another one says.
    expect(codes('read half @ *,LIT => undefined')).toEqual(['cells-idle']);
    expect(codes('read state,stat @ * => undefined')).toEqual(['cells-unknown-name']);
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
