// SPDX-License-Identifier: MIT
// `uapi conform c`: the generated C as a device. It meets all that applies to it, and where it cannot be built the command
// says why.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testWith } from './c/compilers.js';

const ROOT = join(import.meta.dirname, '..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-conform-c-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly target: {
    readonly name: string;
    readonly levels: readonly string[];
    readonly can: readonly string[];
  };
  readonly counts: Readonly<Record<'items', Readonly<Record<string, number>>>>;
  readonly items: readonly { readonly type: string; readonly verdict: string; readonly reason?: string }[];
}

/** A program of its own, so that it has the environment that it is given. */
function conform(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/uapi.js'), 'conform', '--timeout', '600', ...words],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TMPDIR: folder, ...environment } },
  );
  return { status, stdout, stderr };
}

describe.each(['rfc-ndma', 'fsm'])('the C of %s', (edition) => {
  testWith(['make', 'cc'], 'meets all that applies to it', () => {
    const { status, stdout, stderr } = conform(['--edition', edition, '--format', 'json', 'c']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { target, counts, items } = JSON.parse(stdout) as Report;
    expect(target).toEqual({ name: 'c', levels: ['core', 'trace', 'fault'], can: [] });
    expect(counts.items).toMatchObject({ 'must broken': 0, 'should not followed': 0, 'no result': 0 });
    for (const [type, least] of [
      ['transcript', 30],
      ['cell', 300],
    ] as const)
      expect(items.filter((item) => item.type === type && item.verdict === 'met').length).toBeGreaterThan(
        least,
      );
    // The runner in C says the same of the transcripts.
    const own = spawnSync('make', ['-s', '-C', join(ROOT, 'generated', edition, 'c'), 'check'], {
      encoding: 'utf8',
    });
    const verdicts = ['met', 'should not followed', 'must broken', 'not applicable'].map(
      (wanted) =>
        `${items.filter(({ type, verdict }) => type === 'transcript' && verdict === wanted).length} ${wanted}`,
    );
    expect(own.stdout.trimEnd().split('\n').at(-1)).toBe(`# ${verdicts.join(', ')}`);
    // It says what it lacks, and gives no level up.
    const reasons = items.flatMap(({ verdict, reason = '' }) =>
      verdict === 'not applicable' ? [reason] : [],
    );
    expect(reasons.filter((reason) => /does not offer the level|does otherwise/.test(reason))).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a mistake is told', () => {
  test('of an edition whose C has no device', () => {
    expect(conform(['--edition', 'linux-5.16', 'c'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'uapi conform: the generated C of the edition linux-5.16 has no device\n',
    });
  });

  testWith(['make'], 'where there is no compiler', () => {
    const { status, stdout, stderr } = conform(['c'], { CC: 'no-such-compiler' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^uapi conform: the generated C cannot be built: .*no-such-compiler.*not found\n/);
    expect(stderr).toMatch(/\nIt needs make and a C compiler\..*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('where there is no make', () => {
    const empty = join(folder, 'bin');
    mkdirSync(empty);
    const { status, stderr } = conform(['c'], { PATH: empty, TMPDIR: tmpdir() });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/cannot be built: there is no make\nIt needs make/),
    });
  });
});

testWith(['make', 'cc'], 'a change of the generated C is told under the rule that it breaks', () => {
  const outputs = join(folder, 'generated');
  for (const name of ['vfio-migration.json', 'rfc-ndma'])
    cpSync(join(ROOT, 'generated', name), join(outputs, name), { recursive: true });
  symlinkSync(join(ROOT, 'generated/reference'), join(outputs, 'reference'));
  const path = join(outputs, 'rfc-ndma/c/vfio_migration_algorithms.c');
  const source = readFileSync(path, 'utf8');
  const refused = 'if (!VFIO_DEVICE_STATE_VALID(value))\n\t\treturn -EINVAL;';
  expect(source).toContain(refused);
  writeFileSync(path, source.replace(refused, refused.replace('EINVAL', 'EBUSY')));
  const { status, stdout } = conform(['--root', folder, '--only', 'device_state invalid', 'c']);
  expect(status).toBe(1);
  expect(stdout).toContain('must broken: device-state.invalid-write\n');
});
