// SPDX-License-Identifier: MIT
// `uapi build`: what it writes, checks, watches and says.

import { EventEmitter, once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Builder } from '../src/cli/builder.js';
import {
  createOutput,
  fakeBuilder,
  makeBuilt,
  makeProject,
  OUTPUTS,
  putDiagnostics,
  putFiles,
  putOutputs,
  readGenerated,
  uapi,
  WARNING,
} from './edge/project.js';
import { MILLISECONDS_MAX } from './support/patience.js';

describe('build', () => {
  it('writes all outputs and sums up', async () => {
    const root = makeProject(OUTPUTS);
    const { code, stdout, stderr } = await uapi(root, ['build']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'The small uAPI',
        '  edition   rules  decisions  examples  written  unchanged',
        '  one           0          0         0        2          0',
        '  two           0          0         0        1          0',
        '  package/                                    3          0',
        '',
        'generated/: 6 files written, 0 unchanged, 0 ms',
        '',
      ].join('\n'),
    );
    expect(readGenerated(root)).toEqual(OUTPUTS);
  });

  it('with nothing changed loads no toolchain', async () => {
    const root = await makeBuilt();
    const { stdout, loads } = await uapi(root, ['build']);
    expect(loads).toBe(0);
    expect(stdout).toContain('generated/: nothing changed, 6 files');
  });

  it.each([
    ['a changed source', (root: string) => putFiles(root, { 'spec/small/uapi.yaml': 'title: Other\n' })],
    ['a new source', (root: string) => putFiles(root, { 'spec/small/more.md': 'more\n' })],
    ['a lost output', (root: string) => rmSync(join(root, 'generated/one/b.h'))],
    ['an edited output', (root: string) => putFiles(root, { 'generated/one/b.h': 'edited\n' })],
    [
      'an output that is a link',
      (root: string) => {
        rmSync(join(root, 'generated/one/b.h'));
        symlinkSync('a.h', join(root, 'generated/one/b.h'));
      },
    ],
    ['a lost cache', (root: string) => rmSync(join(root, '.uapi'), { recursive: true })],
    ['a damaged cache', (root: string) => putFiles(root, { '.uapi/cache.json': '{"version":1' })],
    [
      'a changed cache',
      (root: string) =>
        putFiles(root, {
          '.uapi/cache.json': readFileSync(join(root, '.uapi/cache.json'), 'utf8').replace('one', 'own'),
        }),
    ],
  ])('after %s builds', async (_name, change) => {
    const root = await makeBuilt();
    change(root);
    const { code, loads } = await uapi(root, ['build']);
    expect({ code, loads }).toEqual({ code: 0, loads: 1 });
    expect(readGenerated(root)).toEqual(OUTPUTS);
    expect((await uapi(root, ['build'])).loads).toBe(0);
  });

  it('deletes what no emitter makes, in its own folders, and only names it elsewhere', async () => {
    const root = await makeBuilt();
    const foreign = { 'one/old/a.h': 'x', 'package/old.ts': 'x', 'notes.txt': 'x', 'three/a.h': 'x' };
    putFiles(
      root,
      Object.fromEntries(Object.entries(foreign).map(([path, text]) => [`generated/${path}`, text])),
    );
    putFiles(root, { 'generated/package/node_modules/x/index.js': 'x' });
    const { code, stdout, stderr } = await uapi(root, ['build', '--verbose']);
    expect(code).toBe(0);
    expect(stdout).toContain('2 deleted');
    expect(stderr).toContain('generated/notes.txt:1:1: warning[foreign-output]');
    expect(stderr).toContain('generated/three:1:1: warning[foreign-output]');
    const left = { 'notes.txt': 'x', 'three/a.h': 'x', 'package/node_modules/x/index.js': 'x' };
    expect(readGenerated(root)).toEqual({ ...OUTPUTS, ...left });
  });

  it('replays warnings', async () => {
    const root = makeProject(OUTPUTS);
    putDiagnostics(root, [WARNING]);
    const first = await uapi(root, ['build']);
    expect(first.stderr).toBe(
      'spec/small/uapi.yaml:1:8: warning[rule-without-example]: a warning\n  1 | title: Small\n    |        ^\nhelp: npx uapi explain rule-without-example\n\n',
    );
    expect(first.stdout).toContain('1 warning');
    const second = await uapi(root, ['build']);
    expect(second).toMatchObject({ code: 0, loads: 0, stderr: first.stderr });
    expect(second.stdout).toContain('1 warning');
  });

  it('with an error changes nothing', async () => {
    const root = await makeBuilt();
    putOutputs(root, { 'one/a.h': 'new\n' });
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    const { code, stdout, stderr } = await uapi(root, ['build']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/\n1 error\n$/);
    expect(readGenerated(root)).toEqual(OUTPUTS);
  });

  it('prints diagnostics as JSON, and nothing else beside them', async () => {
    const root = makeProject(OUTPUTS);
    putDiagnostics(root, [WARNING, { ...WARNING, severity: 'error' }]);
    const { code, stderr } = await uapi(root, ['build', '--format', 'json']);
    expect(code).toBe(1);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).severity),
    ).toEqual(['warning', 'error']);
  });

  it('--edition leaves the other editions alone', async () => {
    const root = await makeBuilt();
    const changed = Object.fromEntries(Object.entries(OUTPUTS).map(([path, text]) => [path, `new ${text}`]));
    putOutputs(root, changed);
    const { code, stdout } = await uapi(root, ['build', '--edition', 'one']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('two');
    const tree = readGenerated(root);
    for (const [path, text] of Object.entries(tree))
      expect(text).toBe(path.includes('two/') ? OUTPUTS[path] : changed[path]);
    expect((await uapi(root, ['build', '--edition', 'one'])).loads).toBe(0);
    expect((await uapi(root, ['build', '--edition', 'one', '--check'])).code).toBe(0);
    expect((await uapi(root, ['build', '--check'])).code).toBe(1);
    expect((await uapi(root, ['build'])).code).toBe(0);
    expect(readGenerated(root)).toEqual(changed);
  });

  it('builds every uAPI, and refuses outputs that two of them make', async () => {
    const root = makeProject(OUTPUTS);
    putFiles(root, { 'spec/other/uapi.yaml': 'x', 'spec/other/outputs.json': '{"one/c.h":"c"}' });
    expect((await uapi(root, ['build'])).code).toBe(0);
    expect(readGenerated(root)).toEqual({ ...OUTPUTS, 'one/c.h': 'c' });
    putFiles(root, { 'spec/other/outputs.json': '{"one/a.h":"c","one/b.h":"c"}' });
    const { code, stderr } = await uapi(root, ['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('error[output-clash]: unexpected second source of generated/one/a.h and 1 more');
  });
});

describe('build --check', () => {
  it('of a tree as it should be', async () => {
    const root = await makeBuilt();
    expect(await uapi(root, ['build', '--check'])).toMatchObject({
      code: 0,
      stdout: 'generated/: nothing changed, 6 files\n',
      loads: 0,
    });
  });

  it('prints a diff of every file and a line per output, and changes nothing', async () => {
    const root = await makeBuilt();
    const { 'one/b.h': _, ...rest } = OUTPUTS;
    putOutputs(root, { ...rest, 'one/a.h': '1\n2!\n3\n', 'one/c.h': 'c\n' });
    putFiles(root, { 'generated/two/a.h': 'by hand\n', 'generated/notes.txt': 'x' });
    const before = readGenerated(root);
    const { code, stdout } = await uapi(root, ['build', '--check']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        '--- a/generated/one/a.h\n+++ b/generated/one/a.h\n@@ -1,3 +1,3 @@\n 1\n-2\n+2!\n 3',
        '--- /dev/null\n+++ b/generated/one/c.h\n@@ -0,0 +1,1 @@\n+c',
        '--- a/generated/two/a.h\n+++ b/generated/two/a.h\n@@ -1,1 +1,1 @@\n-by hand\n+two',
        '--- a/generated/one/b.h\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-b',
        'would change  generated/one/a.h',
        'would create  generated/one/c.h',
        'would change  generated/two/a.h',
        'would delete  generated/one/b.h (no emitter makes it)',
        'foreign       generated/notes.txt (no emitter makes it; delete it by hand)',
        '',
      ].join('\n'),
    );
    expect(readGenerated(root)).toEqual(before);
  });

  it('does not print bytes that are no text', async () => {
    const root = await makeBuilt();
    putFiles(root, { 'generated/one/a.h': Uint8Array.of(0x1f, 0x8b, 0x08, 0x00) });
    expect((await uapi(root, ['build', '--check'])).stdout).toContain(
      '--- a/generated/one/a.h\n+++ b/generated/one/a.h\n(no text)\n',
    );
  });

  it('fails on a foreign file alone', async () => {
    const root = await makeBuilt();
    putFiles(root, { 'generated/notes.txt': 'x' });
    expect((await uapi(root, ['build', '--check'])).code).toBe(1);
  });

  it('shows a new file of any length', async () => {
    const files = [{ path: 'one/a.h', text: 'line\n'.repeat(20_000) }];
    const loadBuilder = async (): Promise<Builder> => (sources) => ({ ...fakeBuilder(sources), files });
    const { stdout } = await uapi(makeProject({}), ['build', '--check'], { loadBuilder });
    expect(stdout.split('\n').filter((line) => line === '+line')).toHaveLength(20_000);
  });
});

const PATIENCE = { timeout: MILLISECONDS_MAX, interval: 10 };

describe('build --watch', () => {
  it('builds again after each change, survives errors, and ends when asked', async () => {
    const root = makeProject(OUTPUTS);
    const stopping = new EventEmitter();
    const untilStopped = (): Promise<void> => once(stopping, 'stop').then(() => undefined);
    const output = createOutput();
    const watching = uapi(root, ['build', '--watch'], { untilStopped, stdout: output, stderr: output });
    const seen = (text: string): Promise<void> =>
      vi.waitFor(() => expect(output.text()).toContain(text), PATIENCE);
    await seen('watching spec/');
    expect(readGenerated(root)).toEqual(OUTPUTS);

    putOutputs(root, { ...OUTPUTS, 'one/a.h': 'new\n' });
    await seen('spec/small/outputs.json: generated/: 1 file written, 5 unchanged (0 ms)');
    expect(readGenerated(root)['one/a.h']).toBe('new\n');

    writeFileSync(join(root, 'generated/one/b.h'), 'by hand');
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    await seen('spec/small/diagnostics.json: generated/ is as it was');
    expect(output.text()).toContain('1 error');

    rmSync(join(root, 'spec/small/diagnostics.json'));
    await seen('spec/small/diagnostics.json: generated/: 1 file written');
    expect(readGenerated(root)).toEqual({ ...OUTPUTS, 'one/a.h': 'new\n' });

    mkdirSync(join(root, 'spec/other'));
    putFiles(root, { 'spec/other/uapi.yaml': 'x', 'spec/other/outputs.json': '{"two/b.h":"b"}' });
    await vi.waitFor(() => expect(readGenerated(root)).toHaveProperty('two/b.h'), PATIENCE);

    stopping.emit('stop');
    expect((await watching).code).toBe(0);
  });

  it('ends when the command line or the tool is at fault', async () => {
    const root = makeProject(OUTPUTS);
    expect((await uapi(root, ['build', '--watch', '--edition', 'tow'])).code).toBe(2);
    const loadBuilder = (): Promise<never> => Promise.reject(new Error('broken'));
    expect((await uapi(root, ['build', '--watch'], { loadBuilder })).code).toBe(70);
  });
});
