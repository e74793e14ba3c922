// SPDX-License-Identifier: MIT
// `uapi precedence`: the command line around the search, and that page, vectors and command say the same.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { precedenceOf } from '../src/analysis/precedence/index.js';
import { precedenceRecord } from '../src/emit/vectors/precedence.js';
import { lampModel } from './c/generated.js';
import { makeProject, OUTPUTS, putDiagnostics, uapi } from './edge/project.js';
import { readFolder } from './support/read-folder.js';

const makeLamp = (): string =>
  makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(lampModel, undefined, 1) });
const run = (words: readonly string[], root = makeLamp()) => uapi(root, ['precedence', ...words]);

describe('uapi precedence', () => {
  test('prints the whole question on one screen', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Version 2 (v2)');
    expect(lines[1]).toMatch(
      /^24 orders of 4 operations, \d+ behaviours over 3 states; LAMP_STEPS is one of \d+ orders alike$/,
    );
    expect(lines.length).toBeLessThan(50);
    for (const heading of ['No order has all of', 'Nothing can be added to', 'One behaviour has all of'])
      expect(lines).toContain(heading);
  });

  test('prints what is left by the wishes that are named', async () => {
    const { code, stdout } = await run(['--wish', 'valid', '--wish', 'dim-first']);
    expect(code).toBe(0);
    expect(stdout).toContain('\n0 of 24 orders, 0 of ');
    expect(stdout).toContain('  no order has valid + dim-first\n');
    expect(stdout).toContain('  valid: set DIM before set LIT: {} -> DIM -> LIT|DIM\n');
  });

  test('prints JSON: the vectors, and what is left', async () => {
    const { stdout } = await run(['--edition', 'v2', '--json', '--wish', 'mirror']);
    const [edition] = JSON.parse(stdout);
    const v2 = lampModel.editions.find(({ name }) => name === 'v2')!;
    const expected = precedenceRecord(precedenceOf(v2.declarations)!);
    expect(edition).toMatchObject({ uapi: 'lamp', edition: 'v2', ...JSON.parse(JSON.stringify(expected)) });
    const [mirror] = edition.wishes.filter(({ id }: { id: string }) => id === 'mirror');
    expect(edition.selection).toMatchObject({
      wishes: ['mirror'],
      orders: mirror.orders,
      contradictions: [],
    });
    expect(edition.selection.example).toHaveLength(4);
  });

  test.each([
    [['--wish', 'mirorr'], 'unknown wish \'mirorr\'\nhelp: did you mean "mirror"?'],
    [['--edition', 'v1'], "edition 'v1' has no order to search\nhelp: editions: v2"],
    [['--edition', 'v9'], "unknown edition 'v9'\nhelp: did you mean"],
  ])('refuses %j', async (words, message) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${message}`);
  });

  test('says what is wrong with a spec that has errors, and searches nothing', async () => {
    const root = makeLamp();
    putDiagnostics(root, [
      {
        code: 'x',
        severity: 'error',
        message: 'broken',
        place: { file: 'spec/small/uapi.yaml', line: 1, column: 1 },
        related: [],
      },
    ]);
    const { code, stdout, stderr } = await run([], root);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('broken');
  });

  test('has a help text', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--wish');
  });
});

describe('the page', () => {
  const { declarations } = readFolder('spec/vfio-migration').editions.find(
    ({ name }) => name === 'rfc-ndma',
  )!;
  const record = JSON.parse(JSON.stringify(precedenceRecord(precedenceOf(declarations)!)));
  const generated = join(import.meta.dirname, '../generated/rfc-ndma');
  const page = readFileSync(
    join(generated, 'Documentation/driver-api/vfio-migration/precedence.rst'),
    'utf8',
  ).replace(/\s+/g, ' ');
  const figure = (value: number): string => value.toLocaleString('en-US');

  it('has the figures of the vectors', () => {
    const vectors = JSON.parse(readFileSync(join(generated, 'vectors/precedence.json'), 'utf8'));
    expect(vectors).toMatchObject(record);
    expect(page).toContain(`There are ${figure(record.orders)} orders of the 8 operations.`);
    expect(page).toContain(`${figure(record.behaviours)} behaviours`);
    for (const { id, orders, behaviours, authored } of record.wishes) {
      const row = page.slice(page.indexOf(`* - \`\`${id}\`\` - `));
      const [, first] = /^.*?\] - (.*?) \* - /.exec(`${row} * - `) ?? [];
      expect([id, first?.split(' ').slice(0, 5).join(' ')]).toEqual([
        id,
        `${figure(orders)} - ${figure(behaviours)} - ${authored ? 'yes' : 'no'}`,
      ]);
    }
  });

  it('says in words what the search finds', () => {
    const decisive = record.decisive.map(({ wishes }: { wishes: string[] }) => wishes.join(' '));
    // Three wishes are enough; each set that decides has one on NDMA and RESUMING.
    expect(decisive).toContain('valid-states ndma-nested ndma-outside');
    for (const set of decisive) expect(set).toMatch(/ndma-(outside|inside)/);
    // Each excludes an order that follows the common flow and never starts a device that saves.
    for (const first of ['start-last', 'saving-first']) {
      expect(record.contradictions).toContainEqual([first, 'running-first']);
      expect(record.contradictions).toContainEqual([first, 'no-saving-again']);
    }
    expect(record.contradictions).toContainEqual(['running-first', 'ndma-nested']);
    expect(record.contradictions).toContainEqual(['no-saving-again', 'ndma-nested']);
    expect(record.contradictions).toContainEqual(['stop-first', 'running-first', 'mirror']);
    expect(record.contradictions).toContainEqual(['valid-states', 'never-null']);
    // Two sound ways, each with NDMA outside and inside; one of them is that of the list.
    const sound = record.largest.filter(({ wishes }: { wishes: string[] }) =>
      wishes.includes('valid-states'),
    );
    expect(sound.filter(({ wishes }: { wishes: string[] }) => wishes.includes('running-first'))).toHaveLength(
      4,
    );
    expect(sound.filter(({ wishes }: { wishes: string[] }) => wishes.includes('start-last'))).toHaveLength(2);
    expect(sound).toHaveLength(6);
    // What the thread wrote down as two requirements, and as a race.
    const refused = (id: string): string[] =>
      record.wishes
        .find((wish: { id: string }) => wish.id === id)
        .refuses.map(({ before }: { before: string[][] }) => before.map((pair) => pair.join(' < ')).join());
    expect(refused('valid-states').sort()).toEqual([
      'set RESUMING < clear RUNNING',
      'set RESUMING < clear SAVING',
      'set RUNNING < clear RESUMING',
      'set SAVING < clear RESUMING',
    ]);
    expect(refused('no-dma').sort()).toEqual(['clear NDMA < clear RUNNING', 'set RUNNING < set NDMA']);
  });
});
