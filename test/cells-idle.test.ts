// SPDX-License-Identifier: MIT
// Outcomes that decide nothing, against a brute force: each is taken out of its pattern, and the whole table made again.

import { expect, test } from 'vitest';
import { cellTable, idleOutcomes } from '../src/analysis/cells/index.js';
import type { CellPattern, Edition, Rule } from '../src/model/index.js';
import { readPattern } from '../src/read/transcript/cells.js';
import { seededRandom } from '../src/runtime/random.js';
import { axesOf } from './support/cells.js';

const SEED = 20261130;
const TABLES = 2000;

const axes = axesOf(`
look: read state
states: { S: { value: LIT, values: { one: 1 } }, T: { value: "{}", values: { one: 1 } } }
events:
  read: { run: read state, needs: [result, value] }
  write: { run: write state LIT, needs: [result, state], advised: true }
outcomes:
  value: { any: nonzero, same: <one>, zero: 0 }
  state: { lit: [read state => LIT], off: ["read state => {}"] }
`);

const FACETS = [
  ['success', 'EINVAL', 'EIO'],
  ['any', 'same', 'zero'],
  ['lit', 'off'],
];

type Table = Pick<Edition, 'axes' | 'cells' | 'rules' | 'decisions'>;

/** Rules of any force, each with a pattern of any outcomes on some of the cells. */
function randomTable(below: (limit: number) => number): Table {
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const rules = Array.from({ length: 3 + below(5) }, (_, index): Rule => {
    const force = pick(['must', 'must', 'must', 'must', 'should', 'may', 'must not']);
    return { id: `a.${index}`, force, binds: force === 'must not' ? 'user' : 'driver' } as Rule;
  });
  const outcomes = (): string => {
    const spoken = FACETS.filter(() => below(4) > 0);
    const words = (spoken.length === 0 ? FACETS.slice(0, 1) : spoken).map((atoms) => {
      const some = atoms.filter(() => below(4) > 0);
      return (some.length === 0 ? [pick(atoms)] : some).map((atom) => atom + pick(['', '', '?'])).join('|');
    });
    return words.join(' ');
  };
  const cells = rules.map(({ id, force }): CellPattern => {
    const said = force === 'must not' ? 'undefined' : outcomes();
    const text = `${pick(['read', 'write', '*'])} @ ${pick(['S', 'T', '*', '*'])} => ${said}`;
    return readPattern({ file: 'a.md', line: 1, text }, { by: id, chapter: 'a' }, [])!;
  });
  return { axes, cells, rules, decisions: [] };
}

const isWhole = (table: Table): boolean =>
  cellTable(table).every(({ status }) => status === 'defined' || status === 'undefined');

/** As `PATTERN without OUTCOME`. */
function bruteForce(table: Table): readonly string[] {
  return table.cells.flatMap((pattern) =>
    pattern.outcomes.flatMap((outcome) => {
      const outcomes = pattern.outcomes.filter((each) => each !== outcome);
      const changed = outcomes.length === 0 ? [] : [{ ...pattern, outcomes }];
      const cells = table.cells.flatMap((each) => (each === pattern ? changed : [each]));
      const isNoticed = cellTable({ ...table, cells }).some(({ status }) => status === 'open');
      return isNoticed ? [] : [`${pattern.by} without ${outcome.text}`];
    }),
  );
}

test(`of ${TABLES} tables by chance are those that can be taken out (seed ${SEED})`, () => {
  const next = seededRandom(SEED);
  const tables = Array.from({ length: TABLES }, () => randomTable((limit) => next() % limit)).filter(isWhole);
  const found = tables.map((table) =>
    idleOutcomes(table).map(({ pattern, outcome }) => `${pattern.by} without ${outcome.text}`),
  );
  for (const [index, table] of tables.entries())
    expect(found[index], table.cells.map(({ by, text }) => `${by}: ${text}`).join('\n')).toEqual(
      bruteForce(table),
    );
  const idle = found.flat().length;
  const outcomes = tables.flatMap(({ cells }) => cells.flatMap((pattern) => pattern.outcomes)).length;
  expect(idle).toBeGreaterThan(100);
  expect(outcomes - idle).toBeGreaterThan(100);
});

function tableOf(texts: Readonly<Record<string, string>>): Table {
  return {
    axes,
    rules: Object.keys(texts).map((id) => ({ id, force: 'must', binds: 'driver' }) as Rule),
    decisions: [],
    cells: Object.entries(texts).map(
      ([by, text]) => readPattern({ file: 'a.md', line: 1, text }, { by, chapter: 'a' }, [])!,
    ),
  };
}

test('each comes with the cells that its pattern is about, and with who else answers', () => {
  const [idle, ...others] = idleOutcomes(
    tableOf({
      'a.0': 'read @ * => success same',
      'a.1': 'read @ S => success',
      'a.2': 'write @ * => EIO lit',
    }),
  );
  expect(others).toEqual([]);
  expect([idle!.pattern.by, idle!.outcome.text, idle!.cells]).toEqual(['a.1', 'success', ['read @ S']]);
  expect(idle!.others.map(({ by }) => by)).toEqual(['a.0']);
});

test('what keeps a cell from success decides where nobody gives the value of a success', () => {
  const table = tableOf({
    'a.0': 'read @ * => success|EINVAL',
    'a.1': 'read @ * => EINVAL',
    'a.2': 'write @ * => EIO lit',
  });
  const idle = idleOutcomes(table).map(({ pattern, outcome }) => `${pattern.by} without ${outcome.text}`);
  expect(idle).toEqual(['a.0 without success|EINVAL']);
  expect(bruteForce(table)).toEqual(idle);
});
