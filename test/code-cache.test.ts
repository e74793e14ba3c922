// SPDX-License-Identifier: MIT
// What V8 made of the command's scripts: kept, used, and never trusted. Each run is a process of its own, since V8
// remembers scripts within one.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeProject, putFiles, TOOL_ROOT } from './edge/project.js';

const LOADER = pathToFileURL(join(TOOL_ROOT, 'bin/loader.mjs')).href;

const START = `import { createLoader } from '${LOADER}';
const { load, save } = createLoader(new URL('cache', import.meta.url).pathname.replaceAll('%20', ' '));
console.log(JSON.stringify(load(process.argv[2])));
save();
`;

/** Calls one function, so that V8 has something to keep. */
const MAIN = `exports.answer = (() => 42)();\n`;

function makeModules(files: Readonly<Record<string, string>>): string {
  const root = makeProject({}, { 'start.mjs': START, ...files });
  putFiles(root, { 'package.json': '{ "type": "commonjs" }' });
  return root;
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function node(...words: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const start = (root: string): Result => node(join(root, 'start.mjs'), join(root, 'main.js'));

const cached = (root: string): readonly string[] =>
  readdirSync(join(root, 'cache')).map((name) => join(root, 'cache', name));

/** Changes whenever a file is written anew, since that is by rename. */
const inodes = (root: string): readonly number[] => cached(root).map((path) => statSync(path).ino);

describe('a module', () => {
  it('sees what Node shows it', () => {
    const root = makeModules({
      'main.js': `'use strict';
const { dirname } = require('path');
exports.early = 1;
const part = require('./part');
module.exports = {
  part, sign: '≠', data: require('./data.json'), same: require('./part.js') === part, isThis: this === exports,
  here: dirname(__filename) === __dirname, path: module.filename === require.resolve('./main.js'),
};
`,
      'part.js': `exports.early = require('./main').early;\n`,
      'data.json': '[1]',
    });
    const expected = {
      part: { early: 1 },
      sign: '≠',
      data: [1],
      same: true,
      isThis: true,
      here: true,
      path: true,
    };
    for (let run = 1; run <= 2; run += 1) {
      const { stdout, stderr } = start(root);
      expect({ ...JSON.parse(stdout), stderr }).toEqual({ ...expected, stderr: '' });
    }
  });

  it('that fails says where, from the cache too', () => {
    const root = makeModules({
      'main.js': `const fail = () => {\n  throw new Error('no');\n};\nexports.text = 'called later';\nsetTimeout(fail);\n`,
    });
    for (let run = 1; run <= 2; run += 1) expect(start(root).stderr).toContain('main.js:2:9');
  });
});

describe('what V8 made', () => {
  const right = { status: 0, stdout: '{"answer":42}\n', stderr: '' };

  it('is used, and not made again', () => {
    const root = makeModules({ 'main.js': MAIN });
    expect(start(root)).toEqual(right);
    const made = inodes(root);
    expect(made).toHaveLength(1);
    expect(start(root)).toEqual(right);
    expect(inodes(root)).toEqual(made);
  });

  it('is not taken for that of another text, though V8 would take any of the same length', () => {
    const root = makeModules({ 'main.js': MAIN });
    start(root);
    putFiles(root, { 'main.js': MAIN.replace('42', '43') });
    expect(start(root).stdout).toBe('{"answer":43}\n');
  });

  it('under other flags is made for these', () => {
    const root = makeModules({ 'main.js': MAIN });
    start(root);
    expect(node('--no-opt', join(root, 'start.mjs'), join(root, 'main.js'))).toEqual(right);
    expect(cached(root)).toHaveLength(2);
  });

  const withHash = (data: Uint8Array): Uint8Array =>
    Buffer.concat([createHash('sha256').update(data).digest(), data]);
  const flipped = (bytes: Uint8Array, index: number): Uint8Array =>
    bytes.map((byte, at) => (at === index ? byte ^ 0x10 : byte));

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['shorter than its hash', (bytes) => bytes.subarray(0, 20)],
    ['cut off', (bytes) => bytes.subarray(0, -40)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('more')])],
    ['something else', () => Buffer.from('not found\n'.repeat(100))],
    ['damaged in its hash', (bytes) => flipped(bytes, 3)],
    ['damaged in its middle', (bytes) => flipped(bytes, bytes.length >> 1)],
    ["another V8's", (bytes) => withHash(flipped(bytes.subarray(32), 5))],
    ['nothing that V8 could read', () => withHash(Buffer.from('{}'))],
  ])('is made again where it is %s', (_what, damage) => {
    const root = makeModules({ 'main.js': MAIN });
    start(root);
    const [file = ''] = cached(root);
    writeFileSync(file, damage(readFileSync(file)));
    const damaged = inodes(root);
    expect(start(root)).toEqual(right);
    const mended = inodes(root);
    expect(mended).not.toEqual(damaged);
    expect(start(root)).toEqual(right);
    expect(inodes(root)).toEqual(mended);
  });

  it('is done without where it cannot be kept', () => {
    const root = makeModules({ 'main.js': MAIN, cache: 'a file' });
    expect(start(root)).toEqual(right);
    expect(start(root)).toEqual(right);
    expect(readFileSync(join(root, 'cache'), 'utf8')).toBe('a file');
  });
});

describe('the command', () => {
  /** A command line of one line, which ends with the code that it is given. */
  function makeTool(): string {
    const root = makeProject({});
    for (const path of ['bin', 'scripts', 'package.json']) {
      cpSync(join(TOOL_ROOT, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(TOOL_ROOT, 'node_modules'), join(root, 'node_modules'));
    putFiles(root, {
      'src/cli/main.ts':
        "export const processEnvironment = (): undefined => undefined;\nexport async function run([code]: readonly string[]): Promise<number> { console.log('ran'); return Number(code); }\n",
    });
    node(join(root, 'bin/uapi.js'), '1');
    return root;
  }

  const files = (root: string): readonly string[] =>
    readdirSync(join(root, 'dist'), { recursive: true }).map(String);
  const inCache = (root: string): readonly string[] =>
    files(root).filter((path) => path.startsWith(join('code-cache', '')) && path !== 'code-cache');

  it('keeps what it compiled when it went well, and starts whatever became of that', () => {
    const root = makeTool();
    const launch = (code: number): Result => node(join(root, 'bin/uapi.js'), String(code));
    expect(launch(1)).toEqual({ status: 1, stdout: 'ran\n', stderr: '' });
    expect(inCache(root)).toEqual([]);
    const well = { status: 0, stdout: 'ran\n', stderr: '' };
    expect(launch(0)).toEqual(well);
    const kept = inCache(root);
    expect(kept).toHaveLength(1);
    for (const path of kept) writeFileSync(join(root, 'dist', path), 'damaged');
    expect(launch(0)).toEqual(well);
    expect(readFileSync(join(root, 'dist', kept[0]!), 'utf8')).not.toBe('damaged');
    rmSync(join(root, 'dist/code-cache'), { recursive: true });
    expect(launch(0)).toEqual(well);
    expect(inCache(root)).toEqual(kept);
  });
});
