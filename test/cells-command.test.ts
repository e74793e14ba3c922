// SPDX-License-Identifier: MIT
// `uapi cells`: the table, what is open in it, and the same as JSON.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/output/cells.schema.json' with { type: 'json' };
import {
  type CellAnswer,
  cellTable,
  idleOutcomes,
  outcomeText,
  toSelection,
} from '../src/analysis/cells/index.js';
import type { CellPattern, Edition, SpecModel } from '../src/model/index.js';
import { editionOf, everyEdition, lampModel } from './c/generated.js';
import { makeProject, OUTPUTS, putDiagnostics, uapi } from './edge/project.js';

/** The lamp with other patterns in its table. */
const lampWith = (change: (cells: Edition['cells']) => Edition['cells']): SpecModel => ({
  ...lampModel,
  editions: lampModel.editions.map((edition) => ({ ...edition, cells: change(edition.cells) })),
});

const LACKING = lampWith((cells) => cells.filter(({ by }) => by !== 'answer.width'));
const DOUBLED = lampWith((cells) => [
  ...cells,
  ...cells
    .filter(({ text }) => text.startsWith('write state same'))
    .map((pattern): CellPattern => ({ ...pattern, by: 'answer.read', outcomes: outcome('EIO', pattern) })),
]);

function outcome(text: string, { place }: CellPattern): CellPattern['outcomes'] {
  return [{ text, place }];
}

const makeLamp = (model: SpecModel = lampModel): string =>
  makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(model, undefined, 1) });
const run = (words: readonly string[], model?: SpecModel) => uapi(makeLamp(model), ['cells', ...words]);

const tableOf = (model: SpecModel = lampModel): readonly CellAnswer[] => cellTable(editionOf('v2', model));
const isOpen = ({ status }: CellAnswer): boolean => status === 'open' || status === 'doubled';

/** Each rule and decision that answers cells, in each edition that needs an answer to each cell. */
const FENCES = everyEdition.flatMap(({ edition }) =>
  edition.axes?.isRequired
    ? [...new Set(edition.cells.map(({ by }) => by))].map((by) => ({ edition, by, name: edition.name }))
    : [],
);

const jsonOf = ({ cell, status, facets, by }: CellAnswer) => ({
  edition: 'v2',
  state: cell.state.name,
  event: cell.words.join(' '),
  circumstance: cell.circumstance?.name ?? null,
  status,
  outcome: outcomeText({ status, facets }),
  by: [...new Set(by.map((pattern) => pattern.by))],
});

describe('uapi cells', () => {
  test('prints counts, and a table for each event with every state of it', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, '']);
    const [title, counts, ...sections] = stdout.split(/\n(?=\n)|(?<=\(v2\))\n/);
    expect(title).toBe('Version 2 (v2)');
    expect(counts).toBe('32 cells: 26 defined, 6 undefined, 0 open, 0 doubled');
    const table = tableOf();
    expect(sections.map((section) => section.trim().split('\n')[0])).toEqual([
      ...new Set(table.map(({ cell }) => cell.event.name)),
    ]);
    for (const section of sections) {
      const [event, , ...rows] = section.trim().split('\n');
      const all = editionOf('v2', lampModel).axes!.states.map(({ name }) => name);
      const shown = rows.flatMap((row) => {
        // As a pattern says it.
        const { included, excluded } = toSelection(row.trim().split(/ {2,}/)[0]!.split(','));
        return included.length > 0 ? included : all.filter((name) => !excluded.includes(name));
      });
      const states = table.filter(({ cell }) => cell.event.name === event).map(({ cell }) => cell.state.name);
      expect([...new Set(shown)].sort(), event).toEqual([...new Set(states)].sort());
    }
    expect(stdout).toMatch(
      /^ {2}\{\} +\* +\* +EINVAL or EIO, should EINVAL; unchanged +answer\.invalid answer\.invalid\.errno$/m,
    );
  });

  test('--open prints nothing where each cell has one answer', async () => {
    expect(await run(['--open'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await run(['--open', '--json'])).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test.each([
    ['without an answer', LACKING, 'v2: read half @ LIT: no result'],
    [
      'with two answers',
      DOUBLED,
      'v2: write state same @ LIT: two answers of result by answer.write, answer.read',
    ],
  ])('--open prints each cell %s on a line of its own, and ends with 1', async (_, model, line) => {
    const { code, stdout, stderr } = await run(['--open'], model);
    expect([code, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().split('\n');
    const open = tableOf(model).filter(isOpen);
    expect(open.length).toBeGreaterThan(0);
    expect(lines.map((each) => each.split(': ')[1])).toEqual(open.map(({ cell }) => cell.name));
    expect(lines).toContain(line);
    const json = await run(['--open', '--json'], model);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual(open.map(jsonOf));
    // Without it they are rows of the table, and nothing is wrong.
    expect(await run([], model)).toMatchObject({ code: 0, stderr: '' });
  });

  test(`tells of cells without each of ${FENCES.length} rules and decisions`, () => {
    expect(new Set(FENCES.map(({ name }) => name))).toEqual(new Set(['rfc-ndma', 'fsm', 'v2']));
    for (const { edition, by, name } of FENCES) {
      const cells = edition.cells.filter((pattern) => pattern.by !== by);
      const told = cellTable({ ...edition, cells }).filter(isOpen);
      const about = cellTable(edition).filter((answer) => answer.by.some((pattern) => pattern.by === by));
      expect(told.length, `${name} without ${by}`).toBeGreaterThan(0);
      expect(about.map(({ cell }) => cell.name)).toEqual(
        expect.arrayContaining(told.map(({ cell }) => cell.name)),
      );
    }
  });

  test('tells of cells without each outcome of a pattern', () => {
    for (const { edition } of new Map(FENCES.map((fence) => [fence.name, fence])).values()) {
      expect(edition.cells.length).toBeGreaterThan(0);
      for (const pattern of edition.cells)
        for (const outcome of pattern.outcomes) {
          const outcomes = pattern.outcomes.filter((each) => each !== outcome);
          const without = edition.cells.flatMap((each) =>
            each !== pattern ? [each] : outcomes.length === 0 ? [] : [{ ...pattern, outcomes }],
          );
          const isTold = cellTable({ ...edition, cells: without }).some(isOpen);
          expect(isTold, `${pattern.by}: ${pattern.text} without ${outcome.text}`).toBe(true);
        }
      expect(idleOutcomes(edition)).toEqual([]);
    }
  });

  test('--json prints every cell, by its schema', async () => {
    const validate = new Ajv2020().compile(schema);
    for (const model of [lampModel, LACKING, DOUBLED]) {
      const { code, stdout } = await run(['--json', '--edition', 'v2'], model);
      expect(code).toBe(0);
      const printed = JSON.parse(stdout);
      expect(printed).toEqual(tableOf(model).map(jsonOf));
      expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate([{ ...jsonOf(tableOf()[0]!), by: 'answer.read' }])).toBe(false);
  });

  test.each([
    ['v1', "edition 'v1' has no table of cells\nhelp: editions: v2"],
    ['v9', "unknown edition 'v9'\nhelp: did you mean"],
  ])('refuses the edition %s', async (edition, message) => {
    const { code, stdout, stderr } = await run(['--edition', edition]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${message}`);
  });

  test('says how an edition gets a table where none has one', async () => {
    const bare = { ...lampModel, editions: lampModel.editions.filter(({ name }) => name === 'v1') };
    expect(await run([], bare)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('files of axes in uapi.yaml give an edition one'),
    });
  });

  test('is not kept from the table by what it shows, and tells of other errors', async () => {
    const error = (code: string) => ({
      code,
      severity: 'error' as const,
      message: 'broken',
      place: { file: 'spec/small/uapi.yaml', line: 1, column: 1 },
      related: [],
    });
    const root = makeLamp(LACKING);
    putDiagnostics(root, [error('cell-open')]);
    expect(await uapi(root, ['cells'])).toMatchObject({ code: 0, stderr: '' });
    putDiagnostics(root, [error('cell-open'), error('x')]);
    const { code, stderr } = await uapi(root, ['cells']);
    expect(code).toBe(1);
    expect(stderr).toContain('error[x]: broken');
    expect(stderr).not.toContain('cell-open');
  });
});
