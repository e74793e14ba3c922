#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Does every declaration matter? Changes one token of the spec at a time in a copy of the project, rebuilds, runs
// what the change can affect, and lists the changes that nothing noticed.
//
//   npm run mutants                  a sample
//   npm run mutants -- --all         every change
//   npm run mutants -- --count 60 --seed 7 --only set-device-state

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { mutateExamples, mutateTypeScript } from './mutants/mutate.js';

const ROOT = join(import.meta.dirname, '..');
const COPIED = ['spec', 'src', 'dist', 'bin', 'generated', 'test', 'scripts'];
/** Slower tests, for what the literate tests let through. */
const SECOND = ['test/header.test.ts', 'test/c.test.ts', 'test/reference.test.ts'];

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    count: { type: 'string', default: '48' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});

function walk(folder) {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? walk(path) : [path];
  });
}

function allMutants() {
  return walk('spec').flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (file.endsWith('.md') && file !== 'spec/README.md') return mutateExamples(file, text);
    if (/\/device\/|\/index\.ts$|\/device\.ts$/.test(file)) return [];
    return file.endsWith('.ts') ? mutateTypeScript(file, text) : [];
  });
}

/** A small generator, so that a seed names a sample (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many from declarations as from examples, so that neither crowds the other out. */
function sample(mutants, count, seed) {
  const next = random(seed);
  const shuffled = mutants
    .map((mutant) => [next(), mutant])
    .sort((a, b) => a[0] - b[0])
    .map(([, mutant]) => mutant);
  const declared = shuffled.filter((mutant) => mutant.file.endsWith('.ts'));
  const examples = shuffled.filter((mutant) => mutant.file.endsWith('.md'));
  const half = Math.ceil(count / 2);
  return [...declared.slice(0, half), ...examples.slice(0, count - Math.min(half, declared.length))];
}

function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'uapi-mutants-'));
  for (const folder of COPIED) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (/\.(json|ts|yaml)$/.test(name) || name === '.npmrc') cpSync(join(ROOT, name), join(copy, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(copy, command, arguments_) {
  return spawnSync(command, arguments_, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** What noticed the mutant, or undefined. */
function killer(copy, mutant) {
  const path = join(copy, mutant.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, original.slice(0, mutant.start) + mutant.replacement + original.slice(mutant.end));
  try {
    const build = run(copy, process.execPath, ['bin/uapi.js', 'build']);
    if (build.status !== 0)
      return `build: ${/error\[([\w-]+)\]/.exec(build.stderr)?.[1] ?? `exit ${build.status}`}`;
    const tests = [['generated/'], SECOND];
    for (const files of tests) {
      const result = run(copy, process.execPath, [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--bail',
        '1',
        ...files,
      ]);
      if (result.status !== 0) return files === SECOND ? 'C and header tests' : 'examples';
    }
    return undefined;
  } finally {
    writeFileSync(path, original);
  }
}

const mutants = allMutants().filter((mutant) => mutant.what.includes(options.only));
const chosen = options.all ? mutants : sample(mutants, Number(options.count), Number(options.seed));
if (options.list) {
  for (const mutant of chosen) console.log(mutant.what);
  process.exit(0);
}
const copy = copyProject();
const survivors = [];
try {
  for (const mutant of chosen) {
    const by = killer(copy, mutant);
    if (by === undefined) survivors.push(mutant);
    console.log(
      `${by === undefined ? 'SURVIVED' : 'killed  '} ${mutant.what}${by === undefined ? '' : ` (${by})`}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(
  `\n${chosen.length - survivors.length} of ${chosen.length} changes noticed (of ${mutants.length} possible)`,
);
process.exit(survivors.length === 0 ? 0 : 1);
