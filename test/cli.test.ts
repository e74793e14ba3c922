// SPDX-License-Identifier: MIT
// The command line: its words, its exit codes, its colours, what it explains, and the compiled command.

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { paletteFor } from '../src/cli/reporter.js';
import { catalogue } from '../src/diagnostics/index.js';
import { makeProject, OUTPUTS, putFiles, readGenerated, TOOL_ROOT, uapi } from './edge/project.js';

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
    [['build', '--root', ''], "argument '' is invalid. It is empty."],
    [['build', '--edition', 'one', '--edition', 'two'], "argument 'two' is invalid. It is given twice."],
    [['site', '--out', 'a', '--out', 'b'], "argument 'b' is invalid. It is given twice."],
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

  it.each([
    [
      ['build', '--chekc', '--format', 'json'],
      "unknown option '--chekc'\n(Did you mean --check?)",
      undefined,
    ],
    [['build', '--format=json', '--edition', 'won'], "unknown edition 'won'", 'did you mean "one"?'],
    [
      ['build', '--format', 'json', '--format', 'text'],
      expect.stringContaining('It is given twice.'),
      undefined,
    ],
    [
      ['build', '--format', 'json', '--root', 'nowhere'],
      expect.stringContaining('--root nowhere'),
      undefined,
    ],
  ])('%j is its fault, as JSON', async (words, message, suggestion) => {
    const { code, stdout, stderr } = await uapi(makeProject(OUTPUTS), words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr)).toEqual({ code: 'usage', severity: 'error', message, suggestion });
  });

  it.each([
    ['--help'],
    ['build', '--help'],
    ['rules', '--help'],
    ['precedence', '--help'],
    ['cells', '--help'],
    ['explain', '--help'],
  ])('%s %s helps', async (...words) => {
    const { code, stdout, stderr } = await uapi(makeProject({}), words);
    expect(stdout).toContain(`Usage: uapi ${words[1] === undefined ? '' : words[0]}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

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

describe('the compiled command', () => {
  const MAIN =
    "export const processEnvironment = (): undefined => undefined;\nexport const run = async (): Promise<number> => { console.log('VERSION'); return 0; };\n";
  const putMain = (root: string, version: string): void =>
    putFiles(root, { 'src/cli/main.ts': MAIN.replace('VERSION', version) });

  /** The launcher, the compile script and a command line of one line. */
  function makeTool(): string {
    const root = makeProject({});
    for (const path of ['bin', 'scripts', 'package.json', 'tsconfig.json']) {
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

  it('has the text of a C file that it imports, and is compiled when that has changed', () => {
    const root = makeTool();
    const run =
      'export const processEnvironment = (): undefined => undefined;\nexport const run = async (): Promise<number> => { console.log(text); return 0; };\n';
    putFiles(root, { 'src/cli/main.ts': `import text from './part.c';\n${run}`, 'src/cli/part.c': 'int a;' });
    expect(launch(root)).toEqual({ status: 0, stdout: 'int a;\n', stderr: stale });
    putFiles(root, { 'src/cli/part.c': 'int b;' });
    expect(launch(root)).toEqual({ status: 0, stdout: 'int b;\n', stderr: stale });
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
