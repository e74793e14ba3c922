// SPDX-License-Identifier: MIT
// `npm run check`: types, lint and format, drift. Side by side, and quick enough for every commit.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COLOUR = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};

/** The native compiler, which takes a second where the one that reads takes half a minute. */
const TSC = 'node_modules/typescript-native/bin/tsc';

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {boolean} ok
 * @property {string} said - All that the check printed.
 * @property {number} seconds
 */

const CHECKS = [
  {
    name: 'types',
    script: TSC,
    words: [
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      '.uapi/types.tsbuildinfo',
      '--pretty',
      String('FORCE_COLOR' in COLOUR),
    ],
  },
  {
    name: 'types of the client',
    script: TSC,
    words: ['--noEmit', '--project', 'tsconfig.client.json', '--pretty', String('FORCE_COLOR' in COLOUR)],
  },
  {
    name: 'types of the scripts',
    script: TSC,
    words: ['--noEmit', '--project', 'tsconfig.scripts.json', '--pretty', String('FORCE_COLOR' in COLOUR)],
  },
  {
    name: 'lint and format',
    script: 'node_modules/@biomejs/biome/bin/biome',
    words: ['check', '--error-on-warnings'],
  },
  { name: 'drift', script: 'bin/uapi.js', words: ['build', '--check'] },
];

/**
 * Runs one check, with all that it says kept until it ends.
 *
 * @param {(typeof CHECKS)[number]} check
 * @returns {Promise<Result>}
 */
function run({ name, script, words }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...words], {
      cwd: ROOT,
      env: { ...process.env, ...COLOUR },
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => resolve({ name, ok: false, said: `${error.message}\n`, seconds: 0 }));
    child.on('close', (code) =>
      resolve({
        name,
        ok: code === 0,
        said: Buffer.concat(said).toString(),
        seconds: (performance.now() - start) / 1000,
      }),
    );
  });
}

/** @param {Result} result */
function print({ name, ok, said, seconds }) {
  if (!ok) process.stdout.write(`${said.trimEnd()}\n`);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`);
}

// vitest reads both in a path as the end of a file's name, and then finds no test without a word.
const strange = /[#?]/.exec(ROOT);
if (strange !== null) {
  process.stderr.write(
    `the path of this checkout has a "${strange[0]}", and vitest finds no tests in such a folder: move it\n${ROOT}\n`,
  );
  process.exit(1);
}

const results = await Promise.all(
  CHECKS.map(async (check) => {
    const result = await run(check);
    print(result);
    return result;
  }),
);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
