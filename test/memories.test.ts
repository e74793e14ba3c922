// SPDX-License-Identifier: MIT
// What commands remember below `.uapi/` is a help and no need: where it cannot be read or written, they do their work. `npm run
// test:long` draws more damages of it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { RESULTS_PATH } from '../src/testing/results.js';
import { drawFrom } from './support/edits.js';
import { damageMemories } from './support/memory-damage.js';

const COMMAND = join(import.meta.dirname, '../bin/uapi.js');
const MEMORIES = ['.uapi/cache.json', '.uapi/still.json', '.uapi/api.json', RESULTS_PATH];

const root = mkdtempSync(join(tmpdir(), 'uapi-memories-'));
cpSync(join(import.meta.dirname, 'uapi-small/spec'), join(root, 'spec'), { recursive: true });
for (const path of MEMORIES) mkdirSync(join(root, path), { recursive: true });

afterAll(() => rmSync(root, { recursive: true }));

test.each(['build', 'build --check', 'rules', 'diff v1 v2', 'precedence', 'site'])(
  'uapi %s works where a folder has the name of each memory',
  (words) => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...words.split(' ')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('internal error');
    expect(status).toBe(0);
  },
);

test('two hundred damages of .uapi/, drawn with seed 12', async () => {
  const faults: string[] = [];
  await damageMemories(drawFrom(12), 200, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
});
