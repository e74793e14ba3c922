// SPDX-License-Identifier: MIT
// `npm test`: the toolchain's own tests, and the tests extracted from the chapters. `npm run test:slow` and `npm run
// test:long` run what their folders hold, in the same way.

import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { cAsText } from './scripts/c-as-text.js';
import { NoSkips } from './src/testing/no-skips.js';
import { packageAliases } from './src/testing/package-aliases.js';
import { chapterPlaces } from './src/testing/plugin.js';
import { ExampleReporter } from './src/testing/reporter.js';

const root = import.meta.dirname;

/** No test is about time: a limit only ends what hangs, on a busy machine too. */
const MILLISECONDS_MAX = 600_000;

export default defineConfig({
  root,
  plugins: [chapterPlaces(root), cAsText],
  resolve: {
    alias: [
      { find: /^uapi$/, replacement: join(root, 'src/runtime/index.ts') },
      ...packageAliases(join(root, 'generated/reference')),
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'generated/*/tests/*.test.ts'],
    exclude: ['test/slow/**', 'test/long/**', '**/node_modules/**'],
    // Files share what they import: to load the compiler once per file took a quarter of the time.
    isolate: false,
    testTimeout: MILLISECONDS_MAX,
    hookTimeout: MILLISECONDS_MAX,
    teardownTimeout: MILLISECONDS_MAX,
    expect: { poll: { timeout: MILLISECONDS_MAX / 2 } },
    // A command that a test starts may wait for another one as long.
    env: { UAPI_LOCK_SECONDS: String(MILLISECONDS_MAX / 2000) },
    // Much of the time is other processes': compilers, the command itself.
    maxWorkers: '100%',
    reporters: ['default', new ExampleReporter(root), ...(process.env.CI === 'true' ? [new NoSkips()] : [])],
  },
});
