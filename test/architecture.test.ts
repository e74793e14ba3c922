// SPDX-License-Identifier: MIT
// The house as ARCHITECTURE.md describes it: which way imports run, and that the toolchain knows no uAPI.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Folder below src/ to the folders that it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  runtime: [],
  text: [],
  memory: [],
  machine: ['model'],
  diagnostics: ['model'],
  expression: ['model', 'machine', 'runtime'],
  analysis: ['model', 'machine', 'expression', 'memory', 'runtime'],
  'c-syntax': ['model', 'expression', 'text'],
  package: ['model'],
  document: ['model', 'machine', 'expression', 'analysis', 'text', 'memory', 'c-syntax'],
  graph: ['model', 'machine', 'expression', 'analysis'],
  read: ['model', 'diagnostics', 'expression', 'analysis', 'memory', 'text', 'runtime'],
  check: ['model', 'diagnostics', 'machine', 'expression', 'analysis', 'document'],
  emit: [
    'model',
    'machine',
    'diagnostics',
    'expression',
    'analysis',
    'document',
    'graph',
    'text',
    'memory',
    'c-syntax',
    'package',
  ],
  compare: ['model', 'machine', 'expression', 'analysis', 'document', 'runtime'],
  // It runs without the toolchain.
  outputs: [],
  conform: ['runtime', 'outputs'],
  testing: ['model', 'diagnostics', 'read'],
  'build.ts': ['model', 'diagnostics', 'read', 'check', 'emit'],
  // The playground reads transcripts.
  site: [
    'model',
    'machine',
    'diagnostics',
    'expression',
    'analysis',
    'document',
    'graph',
    'memory',
    'c-syntax',
    'package',
    'read',
    'compare',
    'runtime',
  ],
  serve: ['runtime'],
  cli: [
    'model',
    'diagnostics',
    'analysis',
    'document',
    'build.ts',
    'read',
    'emit',
    'compare',
    'testing',
    'site',
    'serve',
    'outputs',
    'runtime',
  ],
};

function files(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? files(path) : [path];
  });
}

const sources = files('src').filter((path) => path.endsWith('.ts'));

function imports(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

function room(path: string): string {
  return path.split('/')[1]!;
}

test('imports run one way', () => {
  const wrong = sources.flatMap((path) =>
    imports(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => posix.join(posix.dirname(path), target))
      .map((target) => (target === 'src/build.js' ? 'src/build.ts' : target))
      // The schemas lie outside, for editors: those of what is written for the readers, those of outputs for the emitters.
      .filter((target) => !(room(path) === 'emit' && target.startsWith('schemas/output/')))
      // A device in C brings the library for such devices with it.
      .filter((target) => !(room(path) === 'emit' && target.startsWith('clients/c/')))
      .filter((target) => !(room(path) === 'read' && /^schemas\/[^/]+$/.test(target)))
      .filter((target) => room(target) !== room(path) && !MAY_IMPORT[room(path)]?.includes(room(target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('an emitter knows no other emitter', () => {
  const shared = new Set(['json', 'banner.js', 'emitter.js']);
  const wrong = sources
    .filter((path) => /^src\/emit\/[^/]+\//.test(path))
    .flatMap((path) =>
      imports(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => posix.join(posix.dirname(path), target).split('/'))
        .filter(
          ([, stage, folder]) => stage === 'emit' && folder !== path.split('/')[2] && !shared.has(folder!),
        )
        .map((target) => `${path} imports ${target.join('/')}`),
    );
  expect(wrong).toEqual([]);
});

test('the readers alone know ts-morph, remark, yaml and ajv', () => {
  const parsers = /^(ts-morph|unified|remark-.*|mdast-.*|yaml|ajv)$/;
  const wrong = sources.filter(
    (path) => room(path) !== 'read' && imports(path).some((target) => parsers.test(target)),
  );
  expect(wrong).toEqual([]);
});

test('the runtime needs no Node and no package', () => {
  const wrong = sources
    .filter((path) => path.startsWith('src/runtime/'))
    .flatMap((path) => imports(path).filter((target) => !target.startsWith('./')));
  expect(wrong).toEqual([]);
});

test('no file of src/ knows the first uAPI', () => {
  const words = /\b(vfio|ndma|saving|resuming|pending_bytes|migration)\b|vfio_|VFIO_/i;
  const wrong = sources.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test('every source says its licence on the first line, or the second after a shebang', () => {
  const roots = ['src', 'test', 'scripts', 'spec', 'bin'];
  const wrong = roots
    .flatMap(files)
    .filter(
      (path) =>
        /\.(ts|js|mjs)$/.test(path) && !path.includes('/scenarios/') && !path.includes('/author-mistakes/'),
    )
    .filter(
      (path) =>
        !readFileSync(join(ROOT, path), 'utf8')
          .split('\n', 2)
          .some((line) => line.includes('SPDX-License-Identifier')),
    );
  expect(wrong).toEqual([]);
});

test('no test has a limit of its own, which a busy machine would break', () => {
  const limits = /timeout: \d|\},\s*[\d_]{4,},?\s*\)|vi\.setConfig/;
  const wrong = files('test').filter(
    (path) => /^test\/(?!long\/).*\.ts$/.test(path) && limits.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
