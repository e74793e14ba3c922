// SPDX-License-Identifier: MIT
// Every violation of the spec is killed by an example of its rule. StrykerJS is not run here: `npm run mutation` is.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('every violation is killed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/violations.js')], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/\n(\d+) of \1 violations killed\n$/);
});
