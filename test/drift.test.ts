// SPDX-License-Identifier: MIT
// generated/ is what spec/ makes: here, in another folder, under another locale; and any change of either shows.

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processEnvironment } from '../src/cli/environment.js';
import { run } from '../src/cli/main.js';
import { createOutput } from './edge/project.js';
import { rebuild, sourcesOf, textsBelow } from './support/read-folder.js';

const ROOT = join(import.meta.dirname, '..');
let copy: string;

/** A copy in a folder with another name, with a space in it, and without what an earlier build left. */
beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'uapi-drift-')), 'another place');
  mkdirSync(copy);
  for (const folder of ['spec', 'src', 'schemas', 'clients', 'dist', 'bin', 'scripts', 'generated']) {
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  }
  for (const file of readdirSync(ROOT).filter((name) => /^(package|tsconfig).*\.json$/.test(name))) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

const changesIn = (output: string): readonly string[] =>
  [...output.matchAll(/^would change\s+(.*)$/gm)].map((match) => match[1]!);

test('the same bytes in another folder, under another locale and time zone', () => {
  const locale = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/uapi.js', 'build', '--check'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...locale, NO_COLOR: '1' },
  });
  expect(stdout + stderr).not.toContain('would change');
  expect(status).toBe(0);
});

test('an edit of a generated file shows', async () => {
  const edited = [
    'reference/dist/core/errno.js',
    'rfc-ndma/include/uapi/linux/vfio_migration.h',
    'rfc-ndma/rules.json',
  ];
  for (const path of edited) appendFileSync(join(copy, 'generated', path), '\n');
  const stdout = createOutput();
  const code = await run(['build', '--check'], {
    ...processEnvironment(),
    folder: copy,
    stdout,
    stderr: createOutput(),
    loadBuilder: async () => (sources) => rebuild('spec/vfio-migration', sources),
  });
  expect(code).toBe(1);
  expect(changesIn(stdout.text())).toEqual(edited.map((path) => `generated/${path}`));
});

describe('a change of the spec shows in the outputs that it reaches', () => {
  const sources = sourcesOf('spec/vfio-migration');
  const generated = textsBelow('generated', '');

  test.each([
    [
      'a word of a rule',
      'rfc-ndma/device-state.md',
      'several bits in one write',
      'several bits by one write',
      ['header', 'rst', 'rules'],
    ],
    [
      'a number',
      'common/capability.ts',
      'CapabilityId = 6',
      'CapabilityId = 7',
      ['header', 'c', 'reference', 'vectors'],
    ],
    [
      'a line of the algorithm',
      'rfc-ndma/set-device-state.ts',
      '(from & step.bit) !== 0 && (to & step.bit) === 0',
      '(to & step.bit) === 0',
      ['c', 'reference', 'rst', 'vectors'],
    ],
    ['an expected value', 'rfc-ndma/unwind.md', '=> ERROR', '=> 6', ['tests', 'vectors', 'rst']],
  ])('%s', (_what, file, find, replacement, outputs) => {
    const path = `spec/vfio-migration/${file}`;
    const text = sources.files.get(path) ?? '';
    expect(text.includes(find), `${path} has "${find}"`).toBe(true);
    const changed = { ...sources, files: new Map(sources.files).set(path, text.replace(find, replacement)) };
    const { files } = rebuild('spec/vfio-migration', changed);
    const changes = files
      .filter((output) => generated.get(output.path) !== output.text)
      .map((output) => output.path);
    for (const output of outputs) expect(changes.filter(OUTPUTS[output]!), output).not.toEqual([]);
  });
});

const OUTPUTS: Readonly<Record<string, (path: string) => boolean>> = {
  header: (path) => path.endsWith('vfio_migration.h'),
  rst: (path) => path.endsWith('.rst'),
  rules: (path) => path.endsWith('rules.json'),
  c: (path) => path.includes('/c/'),
  reference: (path) => path.startsWith('reference/'),
  tests: (path) => path.endsWith('.test.ts'),
  vectors: (path) => path.includes('/vectors/'),
};
