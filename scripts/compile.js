// SPDX-License-Identifier: MIT
// Compiles src/ to dist/ (`npm run prepare`). It translates and does not check: `npm run check` and `npm test`
// do that, and a stale command must be ready again in a moment.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isFresh, takeStamp, writeStamp } from './stamp.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Compiles when dist/ is not what src/ compiles to.
 *
 * @returns `fresh` when there was nothing to do, `compiled`, or the syntax errors as text.
 */
export async function compile(root = ROOT) {
  if (isFresh(root)) return { kind: 'fresh' };
  const { default: ts } = await import('typescript');
  const stamp = takeStamp(root);
  const folder = join(root, '.uapi', `compile-${process.pid}`);
  const errors = emit(ts, root, folder);
  if (errors !== '') {
    rmSync(folder, { recursive: true, force: true });
    return { kind: 'failed', errors };
  }
  writeStamp(folder, stamp);
  try {
    replaceFolder(folder, join(root, 'dist'), `${folder}-old`);
  } catch (error) {
    // Another command compiled at the same time and was faster.
    if (!isFresh(root)) throw error;
  }
  return { kind: 'compiled' };
}

/** Neither resolves imports nor loads libraries: each file stands alone (`isolatedModules`). */
function emit(ts, root, outDir) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    { outDir, declaration: false, noCheck: true, noResolve: true, noLib: true, types: [] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (config === undefined) return 'tsconfig.build.json: cannot be read\n';
  const program = ts.createProgram(config.fileNames, config.options);
  const found = [...config.errors, ...program.getSyntacticDiagnostics()];
  if (found.length === 0) program.emit();
  return ts.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}

/** Two renames, so that a command that starts meanwhile finds the old folder or the new one, whole. */
function replaceFolder(from, to, aside) {
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, aside);
  renameSync(from, to);
  rmSync(aside, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await compile();
  if (result.kind === 'failed') {
    process.stderr.write(`${result.errors}src/ does not compile; dist/ is as it was\n`);
    process.exitCode = 1;
  }
}
