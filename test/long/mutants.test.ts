// SPDX-License-Identifier: MIT
// A sample of the one-token changes of the spec, each of which the build or a test has to notice.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SEED = 20211209;
const DECLARATIONS = 24;
const EXAMPLES = 12;
const MILLISECONDS_MAX = 1_800_000;

test(
  `every declaration matters (${DECLARATIONS + EXAMPLES} changes, seed ${SEED})`,
  () => {
    const words = ['--declarations', DECLARATIONS, '--examples', EXAMPLES, '--seed', SEED].map(String);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/mutants.js'), ...words],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain(`declarations: ${DECLARATIONS} of `);
    expect(stdout).toContain(`examples: ${EXAMPLES} of `);
  },
  MILLISECONDS_MAX,
);
