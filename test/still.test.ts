// SPDX-License-Identifier: MIT
// What the launcher answers without a look at any content: only where nothing at all was touched since a build.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { disk } from '../src/cli/disk.js';
import type { Environment } from '../src/cli/environment.js';
import { answer } from '../src/cli/still.js';
import {
  fakeBuilder,
  makeProject,
  OUTPUTS,
  putDiagnostics,
  putFiles,
  TOOL_ROOT,
  uapi,
  WARNING,
} from './edge/project.js';

/** Longer than what a file system takes for the same time. */
const TICK_MS = 15;

interface Built {
  readonly root: string;
  readonly tool: string;
  readonly answered: (...words: readonly string[]) => string | undefined;
}

interface During {
  readonly startedAt?: number;
  /** After the sources were read. */
  readonly onLoad?: (folders: { readonly root: string }) => void;
  /** After an output came to its place. */
  readonly onMove?: (path: string) => unknown;
}

/** A project that was built, and a toolchain that it was built with. */
async function makeBuilt({
  startedAt = Number.POSITIVE_INFINITY,
  onLoad,
  onMove,
}: During = {}): Promise<Built> {
  const tool = makeProject(
    {},
    {
      'src/runtime/index.ts': 'export {};\n',
      'schemas/a.json': '{}\n',
      'package.json': '{ "version": "1" }\n',
    },
  );
  const { size, mtimeMs } = statSync(join(tool, 'schemas/a.json'));
  putFiles(tool, { 'dist/.stamp': 'hash\n', 'dist/.times': `schemas/a.json ${size} ${mtimeMs}\n` });
  const root = makeProject(OUTPUTS, { 'spec/small/common/part.md': 'part\n' });
  await sleep(TICK_MS);
  const changes: Partial<Environment> = {
    toolRoot: tool,
    startedAt,
    loadBuilder: async () => {
      onLoad?.({ root });
      return fakeBuilder;
    },
    disk: {
      ...disk,
      rename: (from, to) => {
        disk.rename(from, to);
        onMove?.(to);
      },
    },
  };
  const { code } = await uapi(root, ['build'], changes);
  expect(code).toBe(0);
  const asked = { folder: root, toolRoot: tool, variables: {}, isTerminal: () => false, took: () => '7 ms' };
  const answered: Built['answered'] = (...words) => {
    try {
      return answer(words, asked);
    } catch {
      return undefined;
    }
  };
  return { root, tool, answered };
}

/** Puts a text of the same length in place, and gives the file its old times. */
function forge(path: string, put: (path: string, text: string) => void): void {
  const { atime, mtime } = statSync(path);
  put(path, readFileSync(path, 'utf8').replace(/[a-z1]/, 'X'));
  utimesSync(path, atime, mtime);
}

const putByRename = (path: string, text: string): void => {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

describe('a build with nothing changed', () => {
  it('is answered as it would end', async () => {
    const { root, answered } = await makeBuilt();
    const [built, found, checked] = [['build'], ['build', '--root', '.'], ['build', '--check']].map((words) =>
      answered(...words),
    );
    expect(checked).toBe((await uapi(root, ['build', '--check'])).stdout);
    expect(built).toBe((await uapi(root, ['build'])).stdout.replace('0 ms', '7 ms'));
    expect(found).toBe(built);
  });

  it.each([
    'rules',
    'build --edition one',
    'build --watch',
    'build --root',
    'build --root nowhere',
    'build x',
  ])('is not what `uapi %s` asks for', async (words) => {
    const { answered } = await makeBuilt();
    expect(answered(...words.split(' '))).toBeUndefined();
  });

  it.each<[string, (built: Built) => void]>([
    [
      'a source with the same size and an old time',
      ({ root }) => forge(join(root, 'spec/small/common/part.md'), writeFileSync),
    ],
    [
      'a source that was replaced by such a one',
      ({ root }) => forge(join(root, 'spec/small/common/part.md'), putByRename),
    ],
    [
      'an output edited by hand, of the same size and time',
      ({ root }) => forge(join(root, 'generated/one/b.h'), writeFileSync),
    ],
    [
      'an output that was replaced by such a one',
      ({ root }) => forge(join(root, 'generated/one/b.h'), putByRename),
    ],
    ['a source less', ({ root }) => rmSync(join(root, 'spec/small/common/part.md'))],
    ['a source more', ({ root }) => putFiles(root, { 'spec/small/common/more.md': '' })],
    ['an output less', ({ root }) => rmSync(join(root, 'generated/one/b.h'))],
    ['a file more among the outputs', ({ root }) => putFiles(root, { 'generated/package/more.ts': '' })],
    ['a folder more among the outputs', ({ root }) => mkdirSync(join(root, 'generated/three'))],
    [
      'a link to what was an output',
      ({ root }) => {
        renameSync(join(root, 'generated/one/b.h'), join(root, 'b.h'));
        symlinkSync('../../b.h', join(root, 'generated/one/b.h'));
      },
    ],
    ['another command at work', ({ root }) => putFiles(root, { '.uapi/lock': '1\n' })],
    ['an interrupted command', ({ root }) => mkdirSync(join(root, '.uapi/journal'))],
    ['a changed toolchain', ({ tool }) => forge(join(tool, 'src/runtime/index.ts'), writeFileSync)],
    ['a toolchain that was compiled again', ({ tool }) => forge(join(tool, 'dist/.stamp'), putByRename)],
    ['a cut memory', ({ root }) => writeFileSync(join(root, '.uapi/still.json'), '{"toolPaths":["src"')],
    [
      'a damaged memory',
      ({ root }) => {
        const path = join(root, '.uapi/still.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('nothing', 'nothink'));
      },
    ],
  ])('is not what there is with %s', async (_what, change) => {
    const built = await makeBuilt();
    expect(built.answered('build')).toContain('nothing changed');
    change(built);
    expect(built.answered('build')).toBeUndefined();
  });

  it.each<[string, During]>([
    ['a source', { onLoad: ({ root }) => forge(join(root, 'spec/small/common/part.md'), writeFileSync) }],
    ['the toolchain', { startedAt: 0 }],
    ['an output', { onMove: (path) => path.endsWith('one/b.h') && writeFileSync(path, 'B\n') }],
  ])('is not remembered where %s was touched during the build', async (_what, during) => {
    expect((await makeBuilt(during)).answered('build')).toBeUndefined();
  });

  it('is not remembered where there is something to say', async () => {
    const { root, answered } = await makeBuilt();
    putDiagnostics(root, [WARNING]);
    await sleep(TICK_MS);
    expect((await uapi(root, ['build'])).stdout).toContain('1 warning');
    expect(answered('build')).toBeUndefined();
  });

  it('is answered by the launcher, which needs no other memory for it', () => {
    const root = makeProject({});
    cpSync(join(TOOL_ROOT, 'test/uapi-small/spec'), join(root, 'spec'), { recursive: true });
    rmSync(join(root, 'spec/small'), { recursive: true });
    const launch = (): string =>
      spawnSync(process.execPath, [join(TOOL_ROOT, 'bin/uapi.js'), 'build'], { cwd: root, encoding: 'utf8' })
        .stdout;
    // The first may have to compile the toolchain, which then is too young to be remembered.
    launch();
    const looked = launch();
    rmSync(join(root, '.uapi/cache.json'));
    expect(launch().replace(/\d+ ms/, '')).toBe(looked.replace(/\d+ ms/, ''));
    expect(existsSync(join(root, '.uapi/cache.json'))).toBe(false);
  });
});
