#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Starts the command from dist/, after a look whether dist/ is what src/ compiles to.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** An installed package has no sources to be stale against. */
async function isReady() {
  if (!existsSync(join(ROOT, 'src/cli/main.ts'))) return true;
  const { isFresh } = await import('../scripts/stamp.js');
  return isFresh(ROOT) || (await recompile());
}

async function recompile() {
  process.stderr.write('uapi: src/ changed; compiling it first\n');
  try {
    const { compile } = await import('../scripts/compile.js');
    const result = await compile(ROOT);
    if (result.kind !== 'failed') return true;
    process.stderr.write(`${result.errors}uapi: src/ does not compile\n`);
  } catch (error) {
    process.stderr.write(
      `uapi: cannot compile src/: ${error.message}\nuapi: run \`npm ci\`, then \`npm run prepare\`\n`,
    );
  }
  return false;
}

if (await isReady()) {
  const { run } = await import('../dist/cli/main.js');
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.exitCode = 70;
}
