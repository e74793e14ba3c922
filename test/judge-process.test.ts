// SPDX-License-Identifier: MIT
// The native compiler is a process of its own: it ends with the command, however that ends, and says nothing of its own.
// Where it is not installed, the command says so.

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
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
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TOOL_ROOT } from './edge/project.js';

const COMMAND = join(TOOL_ROOT, 'bin/uapi.js');

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uapi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function makeLamp(): string {
  const root = makeFolder();
  cpSync(join(TOOL_ROOT, 'test/uapi-small/spec'), join(root, 'spec'), { recursive: true });
  return root;
}

/** Processes that run the native compiler with a mark in their environment. */
function compilersWith(mark: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [environment, words] = ['environ', 'cmdline'].map((name) =>
        readFileSync(`/proc/${pid}/${name}`, 'utf8'),
      );
      return environment!.includes(mark) && words!.includes('--api');
    } catch {
      return false;
    }
  });
}

async function untilGone(mark: string): Promise<void> {
  while (compilersWith(mark).length > 0) await sleep(20);
}

describe.skipIf(!existsSync('/proc/self/environ'))('the process of the native compiler', () => {
  test('ends with a command that ends', async () => {
    const mark = randomUUID();
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'build', '--root', makeLamp()], {
      encoding: 'utf8',
      env: { ...process.env, UAPI_TEST_MARK: mark },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('context') });
    await untilGone(mark);
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ends with a watching build that gets %s',
    async (signal) => {
      const mark = randomUUID();
      const child = spawn(process.execPath, [COMMAND, 'build', '--watch', '--root', makeLamp()], {
        env: { ...process.env, UAPI_TEST_MARK: mark },
      });
      let said = '';
      child.stderr.on('data', (data) => {
        said += data;
      });
      while (!said.includes('watching spec/')) await sleep(20);
      expect(compilersWith(mark)).toHaveLength(1);
      child.kill(signal);
      await once(child, 'close');
      expect(said).not.toContain('context');
      await untilGone(mark);
    },
  );
});

test.skipIf(!existsSync('/proc/self/environ'))(
  'a compiler that dies under a watching build is told of without its trace, and the next change is built',
  async () => {
    const [mark, root] = [randomUUID(), makeLamp()];
    const child = spawn(process.execPath, [COMMAND, 'build', '--watch', '--root', root], {
      env: { ...process.env, UAPI_TEST_MARK: mark },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data;
      });
    const until = async (text: string): Promise<void> => {
      while (!said.includes(text)) await sleep(20);
    };
    const edit = (find: string, replace: string): void => {
      const path = join(root, 'spec/lamp/state.ts');
      writeFileSync(path, readFileSync(path, 'utf8').replace(find, replace));
    };
    await until('watching spec/');
    // At this signal a program in Go ends as it does in a panic: with a trace of every thread.
    for (const pid of compilersWith(mark)) process.kill(Number(pid), 'SIGQUIT');
    await untilGone(mark);
    edit('The lamp is lit.', 'The lamp shines.');
    await until('generated/ is as it was');
    expect(said).toMatch(
      /uapi: the native TypeScript compiler failed: .+\nhelp: run the command again; .*\n/,
    );
    expect(said).not.toMatch(/goroutine|internal error|^ {4}at /m);
    said = '';
    edit('The lamp shines.', 'The lamp glows.');
    await until('spec/lamp/state.ts: ');
    expect(said).not.toContain('as it was');
    child.kill('SIGINT');
    await once(child, 'close');
  },
);

test('a toolchain without the native compiler says what is missing, and what to do', () => {
  const tool = makeFolder();
  for (const path of ['bin', 'dist', 'src/runtime', 'package.json'])
    cpSync(join(TOOL_ROOT, path), join(tool, path), { recursive: true });
  mkdirSync(join(tool, 'node_modules'));
  for (const name of readdirSync(join(TOOL_ROOT, 'node_modules')))
    if (name !== 'typescript-native')
      symlinkSync(join(TOOL_ROOT, 'node_modules', name), join(tool, 'node_modules', name));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(tool, 'bin/uapi.js'), 'build', '--root', makeLamp()],
    { encoding: 'utf8' },
  );
  expect(status).toBe(70);
  expect(stderr).toMatch(
    /^uapi: the native TypeScript compiler does not start: .*typescript-native.*\nhelp: run `npm ci`.*\n$/,
  );
});
