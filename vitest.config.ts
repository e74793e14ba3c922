// SPDX-License-Identifier: MIT
// `npm test`: the toolchain's own tests, and the tests extracted from the chapters.

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { cAsText } from './scripts/c-as-text.js';
import { packageAliases } from './src/testing/package-aliases.js';
import { chapterPlaces } from './src/testing/plugin.js';
import { ExampleReporter } from './src/testing/reporter.js';

const root = import.meta.dirname;

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
    exclude: ['test/long/**', '**/node_modules/**'],
    // Files share what they import: to load the compiler once per file took a quarter of the time.
    isolate: false,
    // No test is about time: a limit only ends what hangs, on a busy machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is other processes': compilers, Sphinx, the command itself.
    maxWorkers: '100%',
    reporters: ['default', new ExampleReporter(root)],
  },
});
