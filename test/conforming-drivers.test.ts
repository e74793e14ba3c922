// SPDX-License-Identifier: MIT
// Conforming drivers that use the freedoms which the spec leaves break no must: other orders of steps, other styles, devices
// without NDMA, other sizes of the window and so of segments.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'uapi-reference/rfc-ndma';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen } from '../src/serve/listen.js';
import { conformJson, rulesOf } from './support/conform.js';
import { foreignDevice, referenceDevice } from './support/foreign/run.js';

const PACKAGE = join(import.meta.dirname, '../generated/reference');
const STEPS = /(export const STEPS = \[\n)([\s\S]*?)(\];)/;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-conforming-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the package whose driver takes the steps in another order: places of the order that they have. */
function reordered(order: readonly number[]): string {
  cpSync(PACKAGE, folder, { recursive: true });
  const path = join(folder, 'dist/rfc-ndma/set-device-state.js');
  const text = readFileSync(path, 'utf8');
  const steps = STEPS.exec(text)![2]!.trimEnd().split('\n');
  expect([...order].sort((one, other) => one - other)).toEqual([...steps.keys()]);
  const lines = order.map((at) => steps[at]).join('\n');
  writeFileSync(
    path,
    text.replace(STEPS, (_, head: string, _steps, end: string) => `${head}${lines}\n${end}`),
  );
  return join(folder, 'dist');
}

test.each([
  ['clears NDMA last', [0, 2, 3, 4, 5, 6, 7, 1], 'transition.clear-first'],
  ['sets NDMA first', [6, 0, 1, 2, 3, 4, 5, 7], 'ndma.superfluous'],
  ['sets NDMA before it opens a session', [0, 1, 2, 3, 6, 4, 5, 7], 'transition.no-dma'],
] as const)('a driver that %s breaks no must, and is told of its shoulds', async (_what, order, rule) => {
  const report = await conformJson('run', ...referenceDevice('rfc-ndma', reordered(order)));
  expect([report.status, rulesOf(report, 'must broken'), rulesOf(report, 'no result')]).toEqual([0, [], []]);
  expect(rulesOf(report, 'should not followed')).toContain(rule);
  expect(report.counts.items.met).toBeGreaterThan(900);
});

test('a driver with an order of steps that no rule asks for or against breaks nothing', async () => {
  // No write clears SAVING and RESUMING, and none sets both.
  const report = await conformJson(
    'run',
    ...referenceDevice('rfc-ndma', reordered([0, 1, 3, 2, 5, 4, 6, 7])),
  );
  expect([report.status, rulesOf(report, 'must broken'), rulesOf(report, 'should not followed')]).toEqual([
    0,
    [],
    [],
  ]);
});

test('a snapshot device without NDMA, with other pages and another window, breaks no must', async () => {
  const options = {
    style: ['snapshot'],
    'without-ndma': [],
    'page-bytes': ['16384'],
    'window-bytes': ['32768'],
    tick: ['access'],
  };
  const path = join(folder, 'socket');
  const listener = await listen(path, createServer(options, 'machine 0'));
  try {
    const report = await conformJson('--kind', 'snapshot', `vfio-user:${path}`);
    expect([report.status, report.target.kind]).toEqual([0, 'snapshot no-ndma']);
    expect([rulesOf(report, 'must broken'), rulesOf(report, 'no result')]).toEqual([[], []]);
    expect(report.counts.items.met).toBeGreaterThan(200);
  } finally {
    await listener.close();
  }
});

test('a device that gives out its data byte by byte breaks no must', async () => {
  const report = await conformJson('run', ...foreignDevice(0x3000, 1));
  expect([report.status, rulesOf(report, 'must broken'), rulesOf(report, 'no result')]).toEqual([0, [], []]);
});
