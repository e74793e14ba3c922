// SPDX-License-Identifier: MIT
// The generated tree is the old one or the new one: killed at any step, refused at any step, two at once.

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Disk, disk } from '../src/cli/disk.js';
import {
  makeProject,
  type Outputs,
  putFiles,
  putOutputs,
  readGenerated,
  TOOL_ROOT,
  uapi,
} from './edge/project.js';

const OLD: Outputs = {
  'one/a.h': 'old a\n',
  'one/gone/b.h': 'old b\n',
  'two/c.h': 'same\n',
  'package/d.ts': 'old d\n',
};
const NEW: Outputs = {
  'one/a.h': 'new a\n',
  'one/deep/new.h': 'new\n',
  'two/c.h': 'same\n',
  'package/d.ts': 'new d\n',
};

/** A project whose tree is OLD and whose sources say NEW. */
async function makePending(): Promise<string> {
  const root = makeProject(OLD);
  expect((await uapi(root, ['build'])).code).toBe(0);
  putOutputs(root, NEW);
  return root;
}

describe('a build that is killed', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(TOOL_ROOT, 'scripts/compile.js')], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  /** @returns False when the build ended before that step. */
  function killAt(root: string, step: number, how: string): boolean {
    const child = join(TOOL_ROOT, 'test/edge/killed-build.js');
    const { signal, status, stderr } = spawnSync(process.execPath, [child, root, String(step), how], {
      encoding: 'utf8',
    });
    if (signal === null) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return signal === 'SIGKILL';
  }

  /** The names of all steps that a build of such a project takes. */
  async function listSteps(): Promise<string[]> {
    const steps: string[] = [];
    const record = Object.entries(disk).map(([name, act]) => [
      name,
      (...given: [string, string]) => {
        steps.push(name);
        act(...given);
      },
    ]);
    await uapi(await makePending(), ['build'], { disk: Object.fromEntries(record) as Disk });
    return steps;
  }

  /** Every command but `build` and `explain`. */
  const READERS = [['rules'], ['diff', 'one', 'two'], ['precedence'], ['cells', '--open'], ['site']];

  /** A copy of the project, where a command ends the build and then has no sources to go on with. */
  async function expectSettled(root: string, words: readonly string[], where: string): Promise<void> {
    const copy = `${root}, ${words[0]}`;
    cpSync(root, copy, { recursive: true });
    putFiles(copy, { 'spec/small/unreadable.md': Uint8Array.of(0) });
    const { code, stderr } = await uapi(copy, words);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('error[not-text]') });
    expect([OLD, NEW], `${where}, then ${words[0]}`).toContainEqual(readGenerated(copy));
    expect(existsSync(join(copy, '.uapi/journal')), where).toBe(false);
    rmSync(copy, { recursive: true });
  }

  it('at any step leaves the old tree or the new one to the next command', async () => {
    const steps = await listSteps();
    const halves = steps.flatMap((name, index) =>
      ['writeFile', 'removeTree'].includes(name) ? [index + 1] : [],
    );
    const kills = [
      ...steps.map((_, index) => [index + 1, 'before'] as const),
      ...halves.map((step) => [step, 'half'] as const),
    ];
    const template = await makePending();
    const seen = new Set<string>();
    for (const [step, how] of kills) {
      const where = `${how} step ${step}, ${steps[step - 1]}`;
      const root = `${template} ${where}`;
      cpSync(template, root, { recursive: true });
      expect(killAt(root, step, how), where).toBe(true);
      for (const words of READERS) await expectSettled(root, words, where);
      const next = await uapi(root, ['build', '--check']);
      const tree = readGenerated(root);
      const isNew = Object.hasOwn(tree, 'one/deep/new.h');
      expect(tree, where).toEqual(isNew ? NEW : OLD);
      expect(next.code, where).toBe(isNew ? 0 : 1);
      expect(next.stderr).toContain('warning[stale-lock]');
      expect(existsSync(join(root, '.uapi/journal'))).toBe(false);
      seen.add(/warning\[interrupted-build\]: .*; (.*)\n/.exec(next.stderr)?.[1] ?? 'nothing to say');
      expect((await uapi(root, ['build'])).code, where).toBe(0);
      expect(readGenerated(root), where).toEqual(NEW);
    }
    expect([...seen].sort()).toEqual([
      'it had changed nothing',
      'its 4 changes of generated/ are finished now',
      'nothing to say',
    ]);
  });
});

describe('a system that refuses', () => {
  const refusal = (): Error =>
    Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, syscall: 'write' });

  /** A disk on which one step fails, and all that need space after it. */
  function fullFrom(step: number): { disk: Disk; failed: () => boolean } {
    let taken = 0;
    let failed = false;
    const act =
      (name: keyof Disk) =>
      (...given: [string, string]) => {
        taken += 1;
        const needsSpace = name === 'writeFile' || name === 'copyFile';
        if (taken === step || (failed && needsSpace)) {
          failed = true;
          throw refusal();
        }
        disk[name](...given);
      };
    const names = Object.keys(disk) as (keyof Disk)[];
    return {
      disk: Object.fromEntries(names.map((name) => [name, act(name)])) as unknown as Disk,
      failed: () => failed,
    };
  }

  it('at any step keeps the old tree or ends with the new one, and says so', async () => {
    const codes = new Set<number>();
    for (let step = 1; ; step += 1) {
      const root = await makePending();
      const full = fullFrom(step);
      const { code, stderr } = await uapi(root, ['build'], { disk: full.disk });
      codes.add(code);
      expect([0, 1], stderr).toContain(code);
      if (code === 1) expect(stderr).toMatch(/error\[write-failed\]: .*no space left on device/);
      const tree = readGenerated(root);
      if (!existsSync(join(root, '.uapi/journal')))
        expect(tree, `step ${step}`).toEqual(code === 1 ? OLD : NEW);
      await uapi(root, ['build', '--check']);
      expect([OLD, NEW], `step ${step}`).toContainEqual(readGenerated(root));
      expect((await uapi(root, ['build'])).code).toBe(0);
      expect(readGenerated(root)).toEqual(NEW);
      if (!full.failed()) break;
    }
    expect([...codes].sort()).toEqual([0, 1]);
  });

  it('because a folder is in the way keeps the old tree', async () => {
    const root = await makePending();
    mkdirSync(join(root, 'generated/one/deep/new.h/node_modules'), { recursive: true });
    const { code, stderr } = await uapi(root, ['build']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/generated\/one\/deep\/new\.h:1:1: error\[write-failed\]/);
    expect(readGenerated(root)).toEqual(OLD);
  });
});

describe('what stands in the way', () => {
  it('a file where a folder must be, and an empty folder where a file must be', async () => {
    const root = await makePending();
    writeFileSync(join(root, 'generated/one/deep'), 'a file');
    mkdirSync(join(root, 'generated/one/empty.h'));
    putOutputs(root, { ...NEW, 'one/empty.h': 'full\n' });
    expect((await uapi(root, ['build'])).code).toBe(0);
    expect(readGenerated(root)).toEqual({ ...NEW, 'one/empty.h': 'full\n' });
  });

  it('unchanged files keep their times', async () => {
    const root = await makePending();
    const before = statSync(join(root, 'generated/two/c.h')).mtimeMs;
    await uapi(root, ['build']);
    expect(statSync(join(root, 'generated/two/c.h')).mtimeMs).toBe(before);
  });
});

describe('the lock', () => {
  it('of a process that is gone is taken over', async () => {
    const root = await makePending();
    const { pid } = spawnSync(process.execPath, ['--version']);
    putFiles(root, { '.uapi/lock': `${pid} 1\n` });
    const { code, stderr } = await uapi(root, ['build']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      `warning[stale-lock]: process ${pid} ended without releasing its lock; the lock is taken over`,
    );
    expect(readdirSync(join(root, '.uapi')).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('of a process number that another process has now is taken over', async () => {
    const root = await makePending();
    putFiles(root, { '.uapi/lock': `${process.pid} 1\n` });
    expect((await uapi(root, ['build'])).stderr).toContain('warning[stale-lock]');
  });

  it('of a running process is waited for, up to a limit', async () => {
    const root = await makePending();
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    putFiles(root, { '.uapi/lock': `${other.pid} \n` });
    const variables = { UAPI_LOCK_SECONDS: '0.2' };
    const { code, stderr } = await uapi(root, ['build'], { variables });
    expect(code).toBe(1);
    expect(stderr).toContain(`waiting for process ${other.pid}`);
    expect(stderr).toContain('error[tree-locked]');
    expect(readFileSync(join(root, '.uapi/lock'), 'utf8')).toBe(`${other.pid} \n`);
    const later = uapi(root, ['build']);
    other.kill();
    expect((await later).code).toBe(0);
    expect(readGenerated(root)).toEqual(NEW);
  });

  it.each([
    ['a file has the name of the folder', (root: string) => putFiles(root, { '.uapi': '' }), 'write-failed'],
    [
      'it is a link that leads nowhere',
      (root: string) => {
        mkdirSync(join(root, '.uapi'), { recursive: true });
        symlinkSync('nowhere', join(root, '.uapi/lock'));
      },
      'tree-locked',
    ],
    [
      'it is a folder',
      (root: string) => mkdirSync(join(root, '.uapi/lock'), { recursive: true }),
      'tree-locked',
    ],
    [
      'it is a pipe',
      (root: string) => {
        mkdirSync(join(root, '.uapi'), { recursive: true });
        expect(spawnSync('mkfifo', [join(root, '.uapi/lock')]).status).toBe(0);
      },
      'tree-locked',
    ],
  ])('is refused where %s, and does not wait for ever', async (_, damage, code) => {
    const root = await makePending();
    rmSync(join(root, '.uapi'), { recursive: true, force: true });
    damage(root);
    const run = await uapi(root, ['build'], { variables: { UAPI_LOCK_SECONDS: '0.2' } });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`error[${code}]`);
    expect(readGenerated(root)).not.toEqual(NEW);
  });

  it('lets many builds at once end well', async () => {
    const root = await makePending();
    const runs = await Promise.all([1, 2, 3, 4].map(() => uapi(root, ['build'])));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readGenerated(root)).toEqual(NEW);
    expect(existsSync(join(dirname(root), 'a project/.uapi/lock'))).toBe(false);
  });
});
