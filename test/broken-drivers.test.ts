// SPDX-License-Identifier: MIT
// Broken drivers: the example device in C with one small change each. Each is told under the rule that it breaks, with a
// log of at most twelve accesses.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/conform/main.js';
import type { Run } from '../src/conform/run.js';
import { CHANGES, type Change } from './support/broken/changes.js';

const ROOT = join(import.meta.dirname, '..');
const TARGETS = join(ROOT, 'spec/vfio-migration/targets');
const ACCESSES_MAX = 12;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-broken-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles the example with the change; the files that are not changed stand beside it as they are. */
function build({ file, find, replace }: Change): string {
  const headers = readdirSync(TARGETS).filter((name) => name.endsWith('.h'));
  for (const name of ['device.c', ...headers]) {
    const text = readFileSync(join(TARGETS, name), 'utf8');
    if (name === file) expect(text.split(find)).toHaveLength(2);
    writeFileSync(join(folder, name), name === file ? text.replace(find, () => replace) : text);
  }
  const device = join(folder, 'device');
  const words = ['-std=gnu11', '-w', `-I${join(ROOT, 'clients/c')}`, '-o', device, join(folder, 'device.c')];
  expect(spawnSync('cc', words, { encoding: 'utf8' }).stderr).toBe('');
  return device;
}

test('there are at least twenty, each once', () => {
  expect(new Set(CHANGES.map(({ name }) => name)).size).toBe(CHANGES.length);
  expect(CHANGES.length).toBeGreaterThanOrEqual(20);
});

test.each(CHANGES)('a driver that $name breaks $rule', async (change) => {
  let out = '';
  const print = (text: string): void => {
    out += text;
  };
  const words = ['--timeout', '600', '--format', 'json', 'run', build(change)];
  const status = await run(words, { program: 'uapi conform', folder: ROOT, print, complain: print });
  expect(status).toBe(1);
  const { rules, items } = JSON.parse(out) as Pick<Run, 'rules' | 'items'>;
  const broken = rules.filter(({ verdict }) => verdict === 'must broken').map(({ id }) => id);
  expect(broken).toContain(change.rule);
  const logs = items.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'must broken').map(({ log }) => log.length),
  );
  expect(Math.max(...logs)).toBeLessThanOrEqual(ACCESSES_MAX);
});
