// SPDX-License-Identifier: MIT
// The same verdicts come from every target, where its levels allow: a table for docs/verdicts.md. A row compares a target with
// the reference device in this process. `npx vitest run test/verdicts.test.ts -u` writes the page.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServedEdition, TranscriptTarget } from 'uapi-reference/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalTarget } from '../src/conform/local-target.js';
import type { Item } from '../src/conform/result.js';
import { choose, conform, type Run } from '../src/conform/run.js';
import type { Target } from '../src/conform/target.js';
import { openTarget } from '../src/conform/targets.js';
import { readVectors, type Vectors } from '../src/conform/vectors.js';
import { findEdition, findOutputs } from '../src/outputs/outputs.js';
import { listen } from '../src/serve/listen.js';
import { MISTAKES, mistaken } from './support/foreign/mistakes.mjs';
import { referenceDevice } from './support/foreign/run.js';
import { FAULTS, meddled } from './support/meddling.js';

const ROOT = join(import.meta.dirname, '..');
const PAGE = '../docs/verdicts.md';
const EXAMPLES = join(ROOT, 'spec/vfio-migration/targets');
/** The edition of the examples, and of the mistakes. */
const MAIN = 'rfc-ndma';
const NAMES = Object.keys(MISTAKES);

/** A busy machine answers late. */
const MILLISECONDS = 600_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-verdicts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Edition {
  readonly name: string;
  readonly vectors: Vectors;
  readonly exported: ServedEdition & { readonly createTarget: () => TranscriptTarget };
}

async function load(name: string): Promise<Edition> {
  const { href } = pathToFileURL(join(ROOT, 'generated/reference/dist', name, 'index.js'));
  const exported = (await import(href)) as Edition['exported'];
  return { name, vectors: readVectors(join(ROOT, 'generated', name, 'vectors')), exported };
}

/** A way to reach a device. Undefined for one that has no such mistake. */
interface Way {
  readonly title: string;
  readonly editions: readonly string[];
  /** Whether it is a device that shares nothing with the reference device. */
  readonly isOther?: boolean;
  readonly use: (
    edition: Edition,
    mistake: string | undefined,
    run: (target: Target) => Promise<Run>,
  ) => Promise<Run> | undefined;
}

async function open(edition: Edition, ...words: readonly string[]): Promise<Target> {
  const outputs = findOutputs(ROOT, undefined);
  const { index } = findEdition(outputs, edition.name);
  const { name, vectors } = edition;
  const workshop = { outputs, index, edition: name, vectors, milliseconds: MILLISECONDS, kinds: [] };
  return openTarget(words, { ...workshop, workingFolder: folder });
}

const local = ({ exported }: Edition, mistake: string | undefined): Target =>
  new LocalTarget('reference', () => mistaken(exported.createTarget(), mistake));

async function overSocket(
  edition: Edition,
  mistake: string | undefined,
  run: (target: Target) => Promise<Run>,
): Promise<Run> {
  const path = join(folder, 'socket');
  const device = edition.exported.createServer({ tick: ['never'] }, 'machine 0');
  const listener = await listen(path, mistake === undefined ? device : meddled(device, FAULTS[mistake]!()));
  try {
    return await run(await open(edition, `vfio-user:${path}`));
  } finally {
    await listener.close();
  }
}

/** A program that is no reference device has no such mistakes. */
const program =
  (...words: readonly string[]): Way['use'] =>
  (edition, mistake, run) =>
    mistake === undefined ? open(edition, ...words).then(run) : undefined;

function exampleInC(): readonly string[] {
  const device = join(folder, 'example');
  const words = ['-std=gnu11', `-I${join(ROOT, 'clients/c')}`, '-o', device, join(EXAMPLES, 'device.c')];
  expect(spawnSync('cc', words, { encoding: 'utf8' }).stderr).toBe('');
  return ['run', device];
}

const python = (): readonly string[] => [
  'run',
  'env',
  'PYTHONDONTWRITEBYTECODE=1',
  `PYTHONPATH=${join(ROOT, 'clients/python')}`,
  'python3',
  join(EXAMPLES, 'device.py'),
];

const EDITIONS = ['linux-5.16', MAIN, 'fsm'];

const WAYS = (): readonly Way[] => [
  {
    title: 'the reference device, as a program that speaks the line protocol',
    editions: EDITIONS,
    use: (edition, mistake, run) =>
      open(
        edition,
        'run',
        ...referenceDevice(edition.name, undefined, ...(mistake === undefined ? [] : [mistake])),
      ).then(run),
  },
  { title: 'the reference device, served behind a vfio-user socket', editions: EDITIONS, use: overSocket },
  { title: 'the generated C (`c`)', editions: [MAIN, 'fsm'], use: program('c') },
  { title: 'the example device in C', editions: [MAIN], isOther: true, use: program(...exampleInC()) },
  { title: 'the example device in Python', editions: [MAIN], isOther: true, use: program(...python()) },
];

/** How many verdicts are the same, of how many where the target gives one, and what differs. */
function agreement(
  items: readonly Item[],
  expected: readonly Item[],
): readonly [same: number, of: number, others: readonly Item[]] {
  const given = items.filter(({ verdict }) => verdict !== 'not applicable');
  const wanted = new Map(expected.map((item) => [`${item.type} ${item.id}`, item.verdict]));
  const others = given.filter((item) => item.verdict !== wanted.get(`${item.type} ${item.id}`));
  return [given.length - others.length, given.length, others];
}

async function runOn(target: Target, { vectors }: Edition): Promise<Run> {
  try {
    return await conform(vectors, choose(vectors, { rules: [], only: '' }), target, undefined);
  } finally {
    await target.close();
  }
}

test('verdicts of all targets, of a device without a mistake and of devices with one', async () => {
  const editions = await Promise.all(EDITIONS.map(load));
  const rows: string[] = [];
  for (const edition of editions) {
    const mistakes = [undefined, ...(edition.name === MAIN ? NAMES : [])];
    const expected = new Map<string | undefined, Run>();
    for (const mistake of mistakes) expected.set(mistake, await runOn(local(edition, mistake), edition));
    const all = expected.get(undefined)!.items.length;
    for (const { title, editions: having, isOther = false, use } of WAYS()) {
      if (!having.includes(edition.name)) continue;
      const cells: string[] = [];
      let levels = '';
      for (const mistake of [undefined, ...NAMES]) {
        const other = expected.get(mistake);
        const run = other && (await use(edition, mistake, (target) => runOn(target, edition)));
        if (run === undefined) {
          cells.push('');
          continue;
        }
        if (run.abilities === undefined) throw new Error(`${title}: ${run.items[0]?.reason}`);
        levels = run.abilities.levels.join(', ');
        const [same, of, others] = agreement(run.items, other!.items);
        // Another device may leave a should out. Nothing else may differ.
        const allowed = isOther ? ['should not followed'] : [];
        const where = `${edition.name}: ${title}, ${mistake ?? 'no mistake'}`;
        expect
          .soft(
            others.filter(({ verdict }) => !allowed.includes(verdict)),
            where,
          )
          .toEqual([]);
        expect(of).toBeGreaterThan(0);
        cells.push(mistake === undefined ? `${same} of ${of}, of ${all}` : `${same} of ${of}`);
      }
      rows.push(`| ${[edition.name, title, levels, ...cells].join(' | ')} |`);
    }
  }
  await expect(pageOf(rows)).toMatchFileSnapshot(PAGE);
});

function pageOf(rows: readonly string[]): string {
  const heads = ['edition', 'target', 'levels', 'no mistake', ...NAMES];
  return `<!-- SPDX-License-Identifier: MIT -->
# The same verdicts from every target

A target is a way to reach a device. The verdict on a transcript or a cell must not depend on that way. This table compares targets with
the reference device in the process of the runner. \`test/verdicts.test.ts\` computes the table, and writes this page with \`-u\`.

A number such as 500 of 500 says how many verdicts are the same, of those that the target gives. A third number is that of all
transcripts and cells. What is not applicable has no verdict: the target lacks a level, or the device lacks a part. A
column with a mistake is about the reference device with that mistake. The example devices are other devices. Where their verdict
differs, they leave out what a device *should* do.

| ${heads.join(' | ')} |
|${heads.map(() => '---|').join('')}
${rows.join('\n')}
`;
}
