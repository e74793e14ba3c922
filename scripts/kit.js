// SPDX-License-Identifier: MIT
// `npm run kit`: packs what a downstream project needs to hold a device against an edition, as an npm package without the
// toolchain and without dependencies. Each file has the path that it has in the project, so that the pages hold in both.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const NAME = 'uapi-conform';
/** Commands, each with its file. */
const COMMANDS = Object.fromEntries(
  [NAME, 'uapi-serve', 'uapi-judge'].map((name) => [name, `bin/${name}.mjs`]),
);

/** What a kit has whatever the uAPIs are. */
const COMMON = [
  ...Object.values(COMMANDS),
  'bin/run-conform.mjs',
  'bin/run-kit.mjs',
  'dist/conform',
  'dist/kit',
  'clients',
  'docs/serve.md',
  'docs/test-your-driver.md',
  'docs/test-your-vmm.md',
  'docs/verdicts.md',
  'LICENSES',
  'schemas/output',
  'src/serve/relay.c',
  'generated/schemas',
];

/** Of the outputs of an edition. Its C files include the header. */
const OF_EDITION = ['c', 'include', 'rules.json', 'vectors'];

/** Examples of a uAPI: devices, and users of devices. */
const OF_SPEC = ['targets', 'users'];

/** What npm packs without being told. */
const OF_ANY_PACKAGE = ['package.json', 'README.md', 'LICENSE'];

/**
 * @typedef {object} UapiIndex
 * @property {string} uapi
 * @property {readonly string[]} editions
 * @property {{ readonly path: string }} package
 */

/** @param {string} path - From the root. */
const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** @returns {readonly string[]} The files and folders of the kit, from the root. */
function contents() {
  const indexes = readdirSync(join(ROOT, 'generated')).filter((name) => name.endsWith('.json'));
  return [
    ...COMMON,
    ...indexes.flatMap((name) => [
      `generated/${name}`,
      ...ofUapi(/** @type {UapiIndex} */ (readJson(`generated/${name}`))),
    ]),
  ];
}

/** @param {UapiIndex} index */
function ofUapi({ uapi, editions, package: { path } }) {
  const folder = `generated/${path}`;
  /** @type {{ readonly files: readonly string[] }} */
  const { files } = readJson(`${folder}/package.json`);
  return [
    ...[...OF_ANY_PACKAGE, ...files].map((name) => `${folder}/${name}`),
    ...editions.flatMap((edition) => OF_EDITION.map((name) => `generated/${edition}/${name}`)),
    ...OF_SPEC.map((name) => `spec/${uapi}/${name}`).filter((path) => existsSync(join(ROOT, path))),
  ];
}

function manifest() {
  const { version, engines } = readJson('package.json');
  return {
    name: NAME,
    version,
    description: 'Holds any implementation of a Linux kernel user API against its specification',
    license: '(MIT AND GPL-2.0-only WITH Linux-syscall-note)',
    type: 'module',
    engines,
    bin: COMMANDS,
  };
}

/**
 * Writes the kit as a folder.
 *
 * @param {string} folder
 */
function stage(folder) {
  for (const path of contents())
    cpSync(join(ROOT, path), join(folder, path), {
      recursive: true,
      // What an example leaves behind that was run here.
      filter: (source) => !source.endsWith('__pycache__'),
    });
  cpSync(join(ROOT, 'scripts/kit/README.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
}

/**
 * Runs a command to its end.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {string} cwd
 * @returns What it printed.
 */
function must(program, words, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  process.stderr.write(
    `${stdout ?? ''}${stderr ?? ''}kit: ${program} ${words.join(' ')} failed: ${error?.message ?? `exit code ${status}`}\n`,
  );
  process.exit(1);
}

/**
 * @param {string} out - The folder for the kit.
 * @returns The path of the packed kit.
 */
function pack(out) {
  // Nothing in it is older than its source. A build compiles first where that is needed.
  must(process.execPath, [join(ROOT, 'bin/uapi.js'), 'build'], ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'uapi-kit-'));
  try {
    stage(folder);
    mkdirSync(out, { recursive: true });
    const [packed] = JSON.parse(must('npm', ['pack', '--json', '--pack-destination', out], folder));
    return join(out, packed.filename);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.stdout.write(`${pack(resolve(process.argv[2] ?? join(ROOT, 'kit')))}\n`);
