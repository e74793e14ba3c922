// SPDX-License-Identifier: MIT
// Runs the tests of one project, in a process that stays alive. It is started in the project's folder and answers each
// message, a test file's path, with the failures in it. Modules that depend on the spec are loaded anew when a source
// has changed. The toolchain stays loaded until a test fails.

import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { createVitest } from 'vitest/node';
import { dropWorker, keptWorker } from './kept-worker.js';

const ROOT = process.cwd();
/** What a change can reach. */
const CHANGING = ['spec', 'generated'];
/** What is the same for every spec. */
const KEPT = ['src', 'node_modules'];
/** No limit of a test's own: whoever asks knows how long a file may take. */
const MILLISECONDS_MAX = 3_600_000;

const vitest = await createVitest('test', {
  root: ROOT,
  watch: false,
  // One failure is enough.
  bail: 1,
  maxWorkers: 1,
  testTimeout: MILLISECONDS_MAX,
  hookTimeout: MILLISECONDS_MAX,
  reporters: [{}],
  pool: keptWorker,
});
const project = vitest.getRootProject();

/** Path to the time of the last change. */
let known = modifiedTimes();

process.on('message', async (/** @type {string} */ path) => {
  const failure = await firstFailure(path);
  if (failure !== undefined) dropWorker();
  process.send?.({ failure });
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/**
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function firstFailure(path) {
  forgetChanges();
  const file = join(ROOT, path);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([
    project.createSpecification(file),
  ]);
  const module = testModules.find(({ moduleId }) => moduleId === file);
  for (const test of module?.children.allTests('failed') ?? []) return `${path} > ${test.fullName}`;
  const [error] = [...(module?.errors() ?? []), ...unhandledErrors];
  if (error !== undefined) return `${path}: ${messageOf(error)}`;
  return module?.ok() === true ? undefined : `${path}: it did not run`;
}

/** @param {unknown} error */
function messageOf(error) {
  const [line = ''] = String(/** @type {{ message?: unknown }} */ (error).message ?? error).split('\n');
  return line;
}

/** Has everything but the toolchain loaded anew where a source is not what it was. */
function forgetChanges() {
  const now = modifiedTimes();
  const changed = [...new Set([...known.keys(), ...now.keys()])].filter(
    (path) => known.get(path) !== now.get(path),
  );
  known = now;
  if (changed.length === 0) return;
  for (const path of changed) vitest.invalidateFile(path);
  for (const { moduleGraph } of Object.values(project.vite.environments)) {
    for (const { file } of moduleGraph.idToModuleMap.values())
      if (file !== null && !KEPT.includes(relative(ROOT, file).split(sep)[0] ?? ''))
        vitest.watcher.invalidates.add(file);
  }
}

function modifiedTimes() {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const folder of CHANGING) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) times.set(path, statSync(path).mtimeMs);
    }
  }
  return times;
}
