// SPDX-License-Identifier: MIT
// The table of cells: matching and combination against brute force, the lamp's table when a rule is taken out, its
// tests when the device is changed, and sources of any shape.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { cellTable, expandCells, Matcher } from '../src/analysis/cells/index.js';
import type { Diagnostic } from '../src/diagnostics/index.js';
import type { CellAxes, CellPattern, Decision, Edition, Rule } from '../src/model/index.js';
import { readAxes } from '../src/read/manifest/axes.js';
import { readCellLines, readPattern } from '../src/read/transcript/cells.js';
import { readLexicon } from '../src/read/transcript/words.js';
import { buildLamp, lampSources, readLamp, summarise } from './support/lamp.js';

const ROOT = join(import.meta.dirname, '..');
const place = { file: 'axes.yaml', line: 1, column: 1 };
const lamp = readLamp([]).model!;
const v2 = lamp.editions.find(({ name }) => name === 'v2')!;
const lexicon = readLexicon(lamp.uapi.transcript, v2.declarations);

function axesOf(text: string, diagnostics: Diagnostic[] = []): CellAxes {
  const files = new Map([['axes.yaml', text]]);
  const axes = readAxes({ files }, [{ path: 'axes.yaml', place }], diagnostics)!;
  const read = readCellLines(axes, true, lexicon);
  diagnostics.push(...read.diagnostics);
  return read.axes;
}

function patternOf(text: string, by = 'a.b'): CellPattern {
  return readPattern({ file: 'a.md', line: 1, text }, { by, chapter: 'a' }, [])!;
}

/** All subsets, the empty one among them. */
function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

describe('combination', () => {
  const OUTCOMES = ['success', 'EINVAL', 'EIO'];
  const axes = axesOf(
    'look: read state\nstates: { S: { value: LIT } }\nevents: { read: { run: read state } }\n',
  );
  const kinds = [
    ...(['must', 'should', 'may'] as const).flatMap((force) =>
      subsets(OUTCOMES)
        .slice(1)
        .map((outcomes) => ({ force, outcomes })),
    ),
    { force: 'undefined' as const, outcomes: [] as readonly string[] },
  ];
  // The order of the first two is left out.
  const pairs = kinds.flatMap((one, index) => kinds.slice(index).map((two) => [one, two]));
  const several = pairs.flatMap((pair) => kinds.map((three) => [...pair, three]));

  test(`of ${several.length} sets of three rules is as a brute force has it`, () => {
    const wrong = several.filter((rules) => {
      const [answer] = cellTable({
        axes,
        rules: rules.map(({ force }, index): Rule => rule(`a.${index}`, force)),
        decisions: [],
        cells: rules.map(({ force, outcomes }, index) =>
          patternOf(`read @ S => ${force === 'undefined' ? force : outcomes.join('|')}`, `a.${index}`),
        ),
      });
      const lawful = answer!.facets.flatMap((facet) => facet.lawful.map(({ atom }) => atom)).sort();
      const musts = rules.filter(({ force }) => force === 'must');
      const weaker = rules.filter(({ force }) => force === 'should' || force === 'may');
      const isUndefined = rules.some(({ force }) => force === 'undefined');
      const inAll = OUTCOMES.filter((one) => musts.every(({ outcomes }) => outcomes.includes(one)));
      const expected = OUTCOMES.filter(
        (one) =>
          (musts.length > 0 && inAll.includes(one)) || weaker.some(({ outcomes }) => outcomes.includes(one)),
      ).sort();
      const isDoubled = musts.length > 0 && (isUndefined || inAll.length === 0);
      const status = isDoubled ? 'doubled' : isUndefined ? 'undefined' : 'defined';
      return answer!.status !== status || lawful.join() !== expected.join();
    });
    expect(several.length).toBe(((22 * 23) / 2) * 22);
    expect(wrong).toEqual([]);
  });

  test('a decision counts as a must, and so does what a user may do', () => {
    const status = (...by: readonly string[]) =>
      cellTable({
        axes,
        rules: [rule('user.may', 'may', 'user'), rule('driver.must', 'must')],
        decisions: [{ id: 'decided' } as Decision],
        cells: by.map((id) => patternOf(`read @ S => ${id === 'driver.must' ? 'EIO' : 'success'}`, id)),
      })[0]!.status;

    expect(status('decided')).toBe('defined');
    expect(status('decided', 'user.may')).toBe('defined');
    expect(status('decided', 'driver.must')).toBe('doubled');
    expect(status('user.may', 'driver.must')).toBe('doubled');
    expect(status()).toBe('open');
  });

  function rule(id: string, force: string, binds = force === 'undefined' ? 'user' : 'driver'): Rule {
    return { id, force: force === 'undefined' ? 'must not' : force, binds } as Rule;
  }
});

test('outcomes that say the same hold together', () => {
  const together = axesOf(`
look: read state
states: { S: { value: LIT, values: { one: 1 } } }
events: { read: { run: read state, needs: [result, value, state] } }
outcomes:
  value: { any: nonzero, same: 1, also: <one>, zero: 0 }
  state: { lit: [read state => LIT], kept: [read state => <state>], off: ["read state => {}"] }
`);
  const status = (...words: readonly string[]) => {
    const cells = words.map((text) => patternOf(`read @ S => success ${text}`));
    const rules = [{ id: 'a.b', force: 'must', binds: 'driver' } as Rule];
    return cellTable({ axes: together, rules, decisions: [], cells })[0]!.status;
  };
  expect(status('any lit', 'same kept', 'also kept')).toBe('defined');
  expect(status('any lit', 'zero lit')).toBe('doubled');
  expect(status('same lit', 'same off')).toBe('doubled');
  expect(status('same')).toBe('open');
});

test('a pattern matches what a brute force says', () => {
  const axes = axesOf(`
look: read state
states: { S: { value: LIT }, T: { value: LIT }, U: { value: LIT } }
groups: { first: [S, T] }
circumstances: { day: { summary: day, in: [first] }, night: { summary: night, in: [S] } }
events:
  get a: { run: read state, circumstances: [day, night] }
  get b: { run: read level }
  put <to>: { each: { to: ["*", "!<state>"] }, run: write state <to>, circumstances: [night] }
`);
  const { cells } = expandCells(axes);
  const members: Readonly<Record<string, readonly string[]>> = { first: ['S', 'T'] };
  const holds = (word: string, pattern: string): boolean => {
    const parts = pattern.split(',');
    const named = (text: string) => (members[text] ?? [text]).includes(word);
    const positive = parts.filter((part) => part[0] !== '!' && part !== '*');
    return (
      (positive.length === 0 || positive.some(named)) &&
      !parts.some((part) => part[0] === '!' && named(part.slice(1)))
    );
  };
  const states = ['*', 'S', '!S', 'first', '!first', 'S,U', 'first,!S', '!S,!T'];
  const circumstances = [undefined, '*', 'day', '!day', 'day,night'];
  const events = [
    'get a',
    '* a',
    'get *',
    'get !a',
    'get,put *',
    'put',
    'put first',
    'put !S',
    '* *',
    '*',
    'get',
    'put S,U',
  ];
  let matched = 0;
  for (const event of events)
    for (const state of states)
      for (const circumstance of circumstances) {
        const where = circumstance === undefined ? '' : ` in ${circumstance}`;
        const matcher = new Matcher(patternOf(`${event} @ ${state}${where} => success`), axes);
        for (const cell of cells) {
          const [first, second] = cell.words as [string, string];
          const [one, two] = event.split(' ') as [string, string | undefined];
          const expected =
            holds(first, one) &&
            (two === undefined ? first === 'put' : holds(second, two)) &&
            holds(cell.state.name, state) &&
            (circumstance === undefined || holds(cell.circumstance?.name ?? '', circumstance));
          expect([event, state, circumstance, cell.name, matcher.matches(cell)]).toEqual([
            event,
            state,
            circumstance,
            cell.name,
            expected,
          ]);
          if (expected) matched++;
        }
      }
  // Three of `get a` in S and T, one in U; three of `get b`; and two of `put` in each state.
  expect(cells.map(({ name }) => name)).toHaveLength(3 + 1 + 3 + 6);
  expect(matched).toBeGreaterThan(500);
});

describe('the table of the lamp', () => {
  const open = (edition: Edition) =>
    cellTable(edition).flatMap(({ cell, status }) => (status === 'open' ? [cell.name] : []));

  test('has one answer to each cell', () => {
    expect(new Set(cellTable(v2).map(({ status }) => status))).toEqual(new Set(['defined', 'undefined']));
  });

  test.each([...new Set(v2.cells.map(({ by }) => by))])('lacks the cells of %s without it', (by) => {
    const without = { ...v2, cells: v2.cells.filter((pattern) => pattern.by !== by) };
    const alone = cellTable(v2).filter(({ cell, facets, status }) =>
      status === 'undefined'
        ? by === 'answer.width'
        : facets.some(
            ({ facet, lawful }) =>
              cell.event.needs.includes(facet) &&
              lawful.every((each) => each.by.every((pattern) => pattern.by === by)),
          ),
    );
    expect(open(without)).toEqual(alone.map(({ cell }) => cell.name));
    expect(alone.length > 0).toBe(by !== 'answer.invalid.errno');
  });
});

describe('the tests of the lamp', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-cells-')));
  let results: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
  let output = '';

  beforeAll(() => {
    const { files, diagnostics } = buildLamp([
      // Another errno, and a byte beside the buffer where the width is wrong.
      {
        file: 'target.ts',
        find: '    if (!isValid(known(value))) {\n      return -EINVAL;',
        replace: '    if (!isValid(known(value))) {\n      return -EFAULT;',
      },
      { file: 'target.ts', find: '  EINVAL,\n', replace: '  EFAULT,\n  EINVAL,\n' },
      {
        file: 'target.ts',
        find: '    const from = access(offset, into.length);\n',
        replace:
          '    const from = access(offset, into.length);\n    if (into.length === 2 && offset === 0) {\n      new Uint8Array(into.buffer)[into.byteOffset + 2] = 0;\n    }\n',
      },
    ]);
    expect(diagnostics.map(summarise)).toEqual([]);
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const { path, text } of files) write(`generated/${path}`, text);
    for (const [path, text] of lampSources([]).files) write(path, text);
    const testing = relative(folder, join(ROOT, 'src/testing'));
    write(
      'vitest.config.ts',
      `import { packageAliases } from '${testing}/package-aliases.js';
import { chapterPlaces } from '${testing}/plugin.js';
const root = import.meta.dirname;
export default {
  root,
  plugins: [chapterPlaces(root)],
  resolve: { alias: packageAliases(root + '/generated/lamp-reference') },
  test: { include: ['generated/*/tests/*.cells.test.ts'], reporters: ['default', ['json', { outputFile: 'out.json' }]] },
};
`,
    );
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const words = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'];
    const run = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    output = run.stdout + run.stderr;
    const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    results = report.testResults.flatMap(
      (file: { assertionResults: typeof results }) => file.assertionResults,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('are one for each cell', () => {
    expect(results.map(({ fullName }) => fullName).sort()).toEqual(
      cellTable(v2)
        .map(({ cell }) => cell.name)
        .sort(),
    );
  });

  test('fail where the device was changed, and nowhere else', () => {
    const failed = results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
    const changed = cellTable(v2).filter(({ cell }) =>
      /^(read half|write state invalid)$/.test(cell.event.name),
    );
    expect(failed.sort()).toEqual(changed.map(({ cell }) => cell.name).sort());
    expect(failed).toHaveLength(6);
  });

  test('name the line of the pattern, what was expected, and what came', () => {
    const line = (text: string) =>
      lampSources([])
        .files.get('spec/lamp/answers.md')!
        .split('\n')
        .findIndex((each) => each.startsWith(text)) + 1;
    expect(output).toMatch(new RegExp(`❯ (\\S+ )?spec/lamp/answers\\.md:${line('write * invalid')}:1`));
    expect(output).toMatch(new RegExp(`❯ (\\S+ )?spec/lamp/answers\\.md:${line('read half')}:1`));
    expect(output).toContain('expected EINVAL or EIO of write state DIM, got EFAULT');
    expect(output).toContain("a read of 2 bytes at 0x0 wrote outside the user's buffer, at its byte 2");
  });
});

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
