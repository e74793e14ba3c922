// SPDX-License-Identifier: MIT
// `npm run api`: it says what TypeDoc has to complain of in the package, which is nothing.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('TypeDoc has nothing to complain of', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/api.js'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
