// SPDX-License-Identifier: MIT
// Compiles src/ to dist/ if dist/ is not what src/ compiles to.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Whether dist/ is there as src/ is. An installed package has no sources to be stale against.
 *
 * @param {string} root
 */
export async function isReady(root) {
  if (!existsSync(join(root, 'src/cli/main.ts'))) return true;
  const { isFresh } = await import('../scripts/stamp.js');
  return isFresh(root) || (await recompile(root));
}

/** @param {string} root */
async function recompile(root) {
  process.stderr.write('uapi: src/ changed; compiling it first\n');
  try {
    const { compile } = await import('../scripts/compile.js');
    const result = await compile(root);
    if (result.kind !== 'failed') return true;
    process.stderr.write(`${result.errors}uapi: src/ does not compile\n`);
  } catch (error) {
    process.stderr.write(
      `uapi: cannot compile src/: ${error instanceof Error ? error.message : error}\nuapi: run \`npm ci\`, then \`npm run prepare\`\n`,
    );
  }
  return false;
}
