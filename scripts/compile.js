// SPDX-License-Identifier: MIT
// Compiles src/ to dist/ (`npm run prepare`), together with the libraries that it uses, because finding and loading
// some four hundred small modules takes longer than building a small uAPI. It translates without a type check, so that
// a stale command is ready again quickly; `npm run check` and `npm test` check types. It makes CommonJS modules,
// because V8's compiled code of these can be kept (`bin/loader.mjs`).

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { cAsText } from './c-as-text.js';
import { COMPILER, compilerAlone } from './compiler-alone.js';
import { errorText } from './error-text.js';
import { printedValidators } from './printed-validators.js';
import { isFresh, takeStamp, writeStamp } from './stamp.js';
import { withoutHighlighter } from './without-highlighter.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the launcher, the scripts and the tests import from dist/; absent ones are left out. */
const ENTRIES = [
  'cli/main',
  'cli/api/convert-package',
  'cli/environment',
  'cli/disk',
  'analysis/violation',
  'read/typescript/options',
  'testing/chapter',
];

/** Below src/: where the site's styles are, and the scripts that its pages name. They become `assets/` of the site. */
const CLIENT_FOLDERS = ['site/client', 'site/compare/client', 'site/playground/client'];
const CLIENT_SCRIPTS = [
  ...['site', 'theme', 'table-filter', 'search'].map((name) => `site/client/${name}.ts`),
  'site/playground/client/playground.ts',
];

/** Far larger than the rest, and loaded only when something must be built. */
const EXTERNAL = [COMPILER, 'typescript', 'rolldown', 'rolldown/parseAst'];

/**
 * Compiles when dist/ is not what src/ compiles to.
 *
 * @returns `fresh` when there was nothing to do, `compiled`, or the syntax errors as text.
 */
export async function compile(root = ROOT) {
  if (isFresh(root)) return { kind: 'fresh' };
  const stamp = takeStamp(root);
  const folder = join(root, '.uapi', `compile-${process.pid}`);
  const errors = await bundle(root, folder);
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

/**
 * @param {string} root
 * @param {string} dir
 * @returns What is wrong with the sources, as text; empty where nothing is.
 */
async function bundle(root, dir) {
  const { rolldown } = await import('rolldown');
  const entries = ENTRIES.filter((name) => existsSync(join(root, 'src', `${name}.ts`)));
  try {
    const compiled = await rolldown({
      cwd: root,
      input: Object.fromEntries(entries.map((name) => [name, join('src', `${name}.ts`)])),
      platform: 'node',
      external: EXTERNAL,
      plugins: [cAsText, compilerAlone(), printedValidators(root), withoutHighlighter],
    });
    // Every file lies in a folder of dist/, so that the root is two folders up from each.
    const names = { entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' };
    await compiled.write({ dir, format: 'cjs', sourcemap: true, ...names });
    await compiled.close();
    await bundleStill(root, join(dir, 'still'));
    await bundleModule(root, 'conform/main.ts', join(dir, 'conform/conform.mjs'));
    copyThread(root, join(dir, 'conform'));
    await bundleModule(root, 'cli/kit.ts', join(dir, 'kit/kit.mjs'));
    await bundleClient(root, join(dir, 'client'));
    writeFileSync(join(dir, 'package.json'), '{ "type": "commonjs" }\n');
    return '';
  } catch (error) {
    return `${stripVTControlCharacters(errorText(error))}\n`;
  }
}

/**
 * What the launcher asks first, as one small script.
 *
 * @param {string} root
 * @param {string} dir
 */
async function bundleStill(root, dir) {
  const { rolldown } = await import('rolldown');
  const input = join('src', 'cli/still.ts');
  if (!existsSync(join(root, input))) return;
  const compiled = await rolldown({ cwd: root, input, platform: 'node' });
  await compiled.write({ dir, format: 'cjs' });
  await compiled.close();
}

/**
 * A program as one module that needs nothing else: the conformance runner, and the other commands of a kit.
 *
 * @param {string} root
 * @param {string} source - Below src/.
 * @param {string} file
 */
async function bundleModule(root, source, file) {
  const { rolldown } = await import('rolldown');
  const input = join('src', source);
  if (!existsSync(join(root, input))) return;
  const compiled = await rolldown({ cwd: root, input, platform: 'node' });
  await compiled.write({ file, format: 'esm' });
  await compiled.close();
}

/**
 * The thread of the conformance runner, which is loaded by its path.
 *
 * @param {string} root
 * @param {string} dir
 */
function copyThread(root, dir) {
  const name = 'remote-thread.mjs';
  const source = join(root, 'src/conform', name);
  if (existsSync(source)) cpSync(source, join(dir, name));
}

/**
 * What pages of the site load: classic scripts, since a page that is opened from a disk can load no module, and styles.
 *
 * @param {string} root
 * @param {string} dir
 */
async function bundleClient(root, dir) {
  const { rolldown } = await import('rolldown');
  for (const script of CLIENT_SCRIPTS.filter((name) => existsSync(join(root, 'src', name)))) {
    const compiled = await rolldown({ cwd: root, input: join('src', script), platform: 'browser' });
    const file = join(dir, `${basename(script, '.ts')}.js`);
    await compiled.write({ file, format: 'iife', minify: true });
    await compiled.close();
  }
  for (const folder of CLIENT_FOLDERS.filter((name) => existsSync(join(root, 'src', name)))) {
    for (const name of readdirSync(join(root, 'src', folder)))
      if (name.endsWith('.css')) cpSync(join(root, 'src', folder, name), join(dir, name));
  }
}

/**
 * Two renames, so that a command that starts meanwhile finds the old folder or the new one, whole.
 *
 * @param {string} from
 * @param {string} to
 * @param {string} aside - Where the old folder goes meanwhile.
 */
function replaceFolder(from, to, aside) {
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, aside);
  renameSync(from, to);
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Runs the costly commands once, on a copy of the project, so that what V8 makes of them is there for the first real build.
 *
 * @param {string} root
 */
function warmUp(root) {
  const copy = mkdtempSync(join(tmpdir(), 'uapi-warm-up-'));
  try {
    cpSync(join(root, 'spec'), join(copy, 'spec'), { recursive: true });
    for (const command of ['build', 'site'])
      spawnSync(process.execPath, [join(root, 'bin/uapi.js'), command, '--root', copy]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await compile();
  if (result.kind === 'compiled') warmUp(ROOT);
  if (result.kind === 'failed') {
    process.stderr.write(`${result.errors}src/ does not compile; dist/ is as it was\n`);
    process.exitCode = 1;
  }
}
