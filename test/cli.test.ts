// SPDX-License-Identifier: MIT
// The command line: what each command prints, changes and ends with.

import { spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import type { Builder } from '../src/cli/builder.js';
import { decode } from '../src/cli/decode.js';
import { paletteFor } from '../src/cli/reporter.js';
import { catalogue, type Diagnostic } from '../src/diagnostics/index.js';
import { exampleContent } from '../src/language/example-content.js';
import { implementationHash } from '../src/testing/implementation.js';
import {
  createOutput,
  fakeBuilder,
  makeProject,
  modelOf,
  type Outputs,
  putFiles,
  putOutputs,
  readGenerated,
  TOOL_ROOT,
  uapi,
} from './edge/project.js';

const OUTPUTS: Outputs = {
  'one/a.h': '1\n2\n3\n',
  'one/b.h': 'b\n',
  'two/a.h': 'two\n',
  'package/index.ts': 'all\n',
  'package/one/index.ts': 'one\n',
  'package/two/index.ts': 'two\n',
};

const WARNING: Diagnostic = {
  code: 'rule-without-example',
  severity: 'warning',
  message: 'a warning',
  place: { file: 'spec/small/uapi.yaml', line: 1, column: 8 },
  related: [],
};

async function makeBuilt(outputs: Outputs = OUTPUTS): Promise<string> {
  const root = makeProject(outputs);
  expect(await uapi(root, ['build'])).toMatchObject({ code: 0, stderr: '' });
  return root;
}

const putDiagnostics = (root: string, diagnostics: readonly Diagnostic[]): void =>
  putFiles(root, { 'spec/small/diagnostics.json': JSON.stringify(diagnostics) });

describe('the command line', () => {
  it.each([
    [['biuld'], "unknown command 'biuld'\n(Did you mean build?)"],
    [['build', '--chekc'], "unknown option '--chekc'\n(Did you mean --check?)"],
    [['build', '--edition'], "option '--edition <name>' argument missing"],
    [['build', '--edition', 'won'], 'unknown edition \'won\'\nhelp: did you mean "one"?'],
    [['build', '--edition', 'seventeen'], "unknown edition 'seventeen'\nhelp: editions: one, two"],
    [['build', '--format', 'xml'], "argument 'xml' is invalid. Allowed choices are text, json."],
    [['build', '--check', '--watch'], '--check and --watch exclude each other'],
    [['build', '--root', 'nowhere'], 'unexpected --root nowhere, expected a folder with spec/ in it'],
    [['rules', '--edition', 'tow'], 'unknown edition \'tow\'\nhelp: did you mean "two"?'],
    [['rules', 'all'], 'too many arguments'],
    [['explain', 'not-txt'], 'unknown code \'not-txt\'\nhelp: did you mean "not-text"?'],
    [[], 'Usage: uapi'],
  ])('%j is its fault', async (words, message) => {
    const root = makeProject(OUTPUTS);
    const { code, stdout, stderr } = await uapi(root, words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each([['--help'], ['build', '--help'], ['rules', '--help'], ['explain', '--help']])(
    '%s %s helps',
    async (...words) => {
      const { code, stdout, stderr } = await uapi(makeProject({}), words);
      expect(stdout).toContain(`Usage: uapi ${words[1] === undefined ? '' : words[0]}`);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(TOOL_ROOT, 'package.json'), 'utf8'));
    expect(await uapi('/', ['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('outside of a project is at fault', async () => {
    expect(await uapi('/', ['build'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no folder spec/ here or above'),
    });
  });

  it('finds the project from a folder inside it', async () => {
    const root = makeProject(OUTPUTS);
    expect((await uapi(join(root, 'spec/small'), ['build'])).code).toBe(0);
    expect(readGenerated(root)).toEqual(OUTPUTS);
  });

  it('says so when the tool is at fault, with the stack only on demand', async () => {
    const root = makeProject(OUTPUTS);
    const loadBuilder = (): Promise<never> => Promise.reject(new Error('broken'));
    const quiet = await uapi(root, ['build'], { loadBuilder });
    expect(quiet.code).toBe(70);
    expect(quiet.stderr).toMatch(
      /^uapi: internal error: broken\nThis is a fault of the tool.*Please report it/s,
    );
    const loud = await uapi(root, ['build'], { loadBuilder, variables: { UAPI_DEBUG: '1' } });
    expect(loud.stderr).toContain('cli.test.ts');
  });
});

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
      'spec/small/uapi.yaml:1:8: warning[rule-without-example]: a warning\n  1 | title: Small\n    |        ^\n\n',
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

describe('reading sources', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const [a, newline] = [0x61, 0x0a];

  it.each<[string, Uint8Array, string]>([
    ['a NUL', bytes(a, newline, a, 0, a), '2:2 NUL byte'],
    ['Latin-1', bytes(a, 0xe9, newline, a), '1:2 byte 0xe9'],
    ['a sequence that ends too soon', bytes(a, 0xe2, 0x82), '1:2 byte 0xe2'],
    ['a sequence that breaks off', bytes(newline, 0xf0, 0x9f, 0x98, a), '2:1 byte 0xf0'],
    ['a lone continuation', bytes(a, a, 0x80), '1:3 byte 0x80'],
    ['an overlong form', bytes(0xc0, 0xaf), '1:1 byte 0xc0'],
    ['a surrogate', bytes(a, 0xed, 0xa0, 0x80), '1:2 byte 0xed'],
    ['a column counted in characters', bytes(0xc3, 0xa9, 0xff), '1:2 byte 0xff'],
    ['a NUL before what is no text', bytes(a, 0, 0xff), '1:2 NUL byte'],
    ['what is no text before a NUL', bytes(a, 0xff, 0), '1:2 byte 0xff'],
  ])('finds %s', (_name, content, expected) => {
    const { diagnostic } = decode('f', content);
    const { line, column } = diagnostic!.place;
    expect(`${line}:${column} ${diagnostic!.message}`).toBe(
      `${expected.replace(' ', ' unexpected ')}, expected UTF-8 text`,
    );
  });

  it('takes Windows line ends and a byte order mark', () => {
    expect(decode('f', bytes(0xef, 0xbb, 0xbf, a, 0x0d, newline, a))).toEqual({ text: 'a\na' });
  });

  it.each<[string, string, (root: string) => void, string]>([
    [
      'a binary file',
      'not-text',
      (root) => putFiles(root, { 'spec/small/x.md': bytes(a, 0) }),
      'spec/small/x.md:1:2',
    ],
    [
      'a large file',
      'file-too-large',
      (root) => putFiles(root, { 'spec/small/x.md': '\n'.repeat(1024 * 1024 + 1) }),
      'spec/small/x.md:1:1',
    ],
    [
      'a long line',
      'line-too-long',
      (root) => putFiles(root, { 'spec/small/x.md': `a\n${'x'.repeat(1_000_000)}` }),
      'spec/small/x.md:2:10001',
    ],
    [
      'a link to nothing',
      'unreadable-file',
      (root) => symlinkSync('nothing', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link to a device',
      'unreadable-file',
      (root) => symlinkSync('/dev/zero', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link to itself',
      'link-loop',
      (root) => symlinkSync('x.md', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link upwards',
      'link-loop',
      (root) => symlinkSync('..', join(root, 'spec/small/x')),
      'spec/small/x:1:1',
    ],
    ['no uAPI', 'no-uapi', (root) => rmSync(join(root, 'spec/small/uapi.yaml')), 'spec:1:1'],
  ])('refuses %s and leaves the tree alone', async (_name, code, damage, place) => {
    const root = await makeBuilt();
    putOutputs(root, {});
    damage(root);
    const result = await uapi(root, ['build']);
    expect(result).toMatchObject({ code: 1, loads: 0 });
    expect(result.stderr).toContain(`${place}: error[${code}]`);
    expect(readGenerated(root)).toEqual(OUTPUTS);
  });

  it('leaves out what is no source', async () => {
    const root = makeProject(OUTPUTS);
    const noise = [
      '.state.md.swp',
      '.#state.md',
      'state.md~',
      '#state.md#',
      'state.md.orig',
      '.git/x',
      'node_modules/x',
    ];
    putFiles(root, Object.fromEntries(noise.map((name) => [`spec/small/${name}`, bytes(0)])));
    putFiles(root, { 'spec/.hidden/x': 'x', 'spec/README.md': 'x' });
    expect(await uapi(root, ['build'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('warns of a folder without a manifest', async () => {
    const root = makeProject(OUTPUTS, { 'spec/draft/notes.md': 'x' });
    const { code, stderr } = await uapi(root, ['build']);
    expect(code).toBe(0);
    expect(stderr).toContain('spec/draft/uapi.yaml:1:1: warning[no-manifest]');
  });
});

describe('rules', () => {
  const place = (line: number) => ({ file: 'spec/small/state.md', line, column: 1 });
  const rule = (id: string, line: number, more = {}) => ({
    id,
    force: 'must',
    binds: 'user',
    place: place(line),
    ...more,
  });
  const example = (id: string, rules: string[]) => ({ id, kind: 'ts', code: id, rules, place: place(9) });
  const examples = [
    example('s/1', ['a.one', 'a.two']),
    example('s/2', ['a.one']),
    example('s/3', ['a.one']),
    example('s/4', ['a.two']),
  ];
  const rules = [
    rule('a.one', 3),
    rule('a.two', 5),
    rule('a.three', 7, { untestable: 'nobody can see it' }),
    rule('a.four', 8),
  ];

  function makeWithRules(): string {
    const model = JSON.parse(JSON.stringify(modelOf('small')));
    Object.assign(model.editions[0], { rules, examples });
    const root = makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(model) });
    const result = (index: number, state: string, content = exampleContent(examples[index]!)) => ({
      content,
      implementation: implementationHash(root),
      result: state,
    });
    const results = {
      's/1': result(0, 'passed'),
      's/2': result(1, 'failed'),
      's/3': result(2, 'passed', 'other'),
    };
    putFiles(root, { '.uapi/results.json': JSON.stringify({ one: results }) });
    return root;
  }

  it('lists force, party, place and results', async () => {
    const { code, stdout } = await uapi(makeWithRules(), ['rules', '--edition', 'one']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'Edition one (one)',
        '  rule     force  binds  place                  examples',
        '  a.one    must   user   spec/small/state.md:3  1 failed, 1 stale, 1 passed',
        '  a.two    must   user   spec/small/state.md:5  1 not run, 1 passed',
        '  a.three  must   user   spec/small/state.md:7  untestable',
        '  a.four   must   user   spec/small/state.md:8  none',
        '2 of 4 rules have an example, 1 cannot be tested:',
        '  a.three: nobody can see it',
        '',
      ].join('\n'),
    );
  });

  it('a result of another implementation is stale', async () => {
    const root = makeWithRules();
    putFiles(root, { 'generated/package/dist/index.js': 'export {};' });
    const { stdout } = await uapi(root, ['rules', '--edition', 'one']);
    expect(stdout).toContain('a.one    must   user   spec/small/state.md:3  3 stale');
  });

  it('--json has the same, of all editions', async () => {
    const { stdout } = await uapi(makeWithRules(), ['rules', '--json']);
    const [one, two] = JSON.parse(stdout);
    expect(one).toMatchObject({
      uapi: 'small',
      edition: 'one',
      coverage: { rules: 4, withExample: 2, untestable: 1 },
    });
    expect(one.rules[1]).toEqual({
      id: 'a.two',
      force: 'must',
      binds: 'user',
      file: 'spec/small/state.md',
      line: 5,
      examples: [
        { id: 's/1', kind: 'ts', file: 'spec/small/state.md', line: 9, result: 'passed' },
        { id: 's/4', kind: 'ts', file: 'spec/small/state.md', line: 9, result: 'not run' },
      ],
    });
    expect(two.rules).toEqual([]);
  });

  it('of a spec with errors shows them', async () => {
    const root = makeWithRules();
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    const { code, stderr } = await uapi(root, ['rules']);
    expect(code).toBe(1);
    expect(stderr).toContain('1 error');
  });
});

describe('explain', () => {
  it.each(Object.keys(catalogue))('%s says what is wrong and what is right', async (name) => {
    const { code, stdout } = await uapi('/', ['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^(error|warning)\[[a-z0-9-]+\]\n\n[^\n]+\n[\s\S]*\nWrong\n\n {4}[\s\S]*\nRight\n\n {4}/,
    );
  });

  it('without a code lists all', async () => {
    const { stdout } = await uapi('/', ['explain']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(Object.keys(catalogue).length + 1);
  });
});

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal (%s) with %j: %s', (isTerminal, variables, coloured) => {
    const text = paletteFor({ isTerminal, write: () => {} }, variables).red('x');
    expect(text !== 'x').toBe(coloured);
  });
});

describe('build --watch', { timeout: 60_000 }, () => {
  it('builds again after each change, survives errors, and ends when asked', async () => {
    const root = makeProject(OUTPUTS);
    const stopping = new EventEmitter();
    const untilStopped = (): Promise<void> => once(stopping, 'stop').then(() => undefined);
    const output = createOutput();
    const watching = uapi(root, ['build', '--watch'], { untilStopped, stdout: output, stderr: output });
    const seen = (text: string): Promise<void> =>
      vi.waitFor(() => expect(output.text()).toContain(text), { timeout: 20_000, interval: 10 });
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
    await vi.waitFor(() => expect(readGenerated(root)).toHaveProperty('two/b.h'), {
      timeout: 5000,
      interval: 10,
    });

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

describe('the compiled command', { timeout: 60_000 }, () => {
  const MAIN = "export const run = async (): Promise<number> => { console.log('VERSION'); return 0; };\n";
  const putMain = (root: string, version: string): void =>
    putFiles(root, { 'src/cli/main.ts': MAIN.replace('VERSION', version) });

  /** The launcher, the compile script and a command line of one line. */
  function makeTool(): string {
    const root = makeProject({});
    for (const path of ['bin', 'scripts/stamp.js', 'scripts/compile.js', 'package.json', 'tsconfig.json']) {
      cpSync(join(TOOL_ROOT, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(TOOL_ROOT, 'node_modules'), join(root, 'node_modules'));
    putMain(root, 'one');
    return root;
  }

  function launch(root: string): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/uapi.js')], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  const stale = 'uapi: src/ changed; compiling it first\n';

  it('is compiled when its sources have changed, and only then', () => {
    const root = makeTool();
    expect(launch(root)).toEqual({ status: 0, stdout: 'one\n', stderr: stale });
    expect(launch(root)).toEqual({ status: 0, stdout: 'one\n', stderr: '' });
    putMain(root, 'one');
    expect(launch(root)).toEqual({ status: 0, stdout: 'one\n', stderr: '' });
    putMain(root, 'two');
    expect(launch(root)).toEqual({ status: 0, stdout: 'two\n', stderr: stale });
    putFiles(root, { 'src/cli/more.ts': 'export const x = 1;\n' });
    expect(launch(root)).toEqual({ status: 0, stdout: 'two\n', stderr: stale });
    expect(readdirSync(join(root, '.uapi'))).toEqual([]);
  });

  it('says where its sources do not compile, and keeps what was compiled', () => {
    const root = makeTool();
    launch(root);
    putFiles(root, { 'src/cli/main.ts': 'export const = 1;\n' });
    const { status, stdout, stderr } = launch(root);
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
    expect(stderr).toContain('src/cli/main.ts:1:14');
    expect(readFileSync(join(root, 'dist/cli/main.js'), 'utf8')).toContain('console.log("one")');
  });

  it('says what to do without a compiler', () => {
    const root = makeTool();
    rmSync(join(root, 'node_modules'));
    const { status, stderr } = launch(root);
    expect(status).toBe(70);
    expect(stderr).toContain('run `npm ci`, then `npm run prepare`');
  });
});
