// SPDX-License-Identifier: MIT
// Bad input of any kind: a diagnostic with a place, exit 1, and generated/ as it was. On the lamp, through the command.

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processEnvironment } from '../src/cli/environment.js';
import { run } from '../src/cli/main.js';
import { textsBelow } from './support/read-folder.js';

const LAMP = join(import.meta.dirname, 'uapi-small/spec/lamp');
const environment = processEnvironment();
let root: string;
let good: ReadonlyMap<string, string>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'uapi-bad-'));
  cpSync(LAMP, join(root, 'spec/lamp'), { recursive: true });
  expect((await uapi('build')).code).toBe(0);
  good = treeOf();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function treeOf(): ReadonlyMap<string, string> {
  return textsBelow(join(root, 'generated'), '');
}

async function uapi(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly printed: string }> {
  let printed = '';
  const code = await run([...words, '--root', root], {
    ...environment,
    variables: { NO_COLOR: '1' },
    stdout: { write: () => undefined, isTerminal: false },
    stderr: {
      write: (text) => {
        printed += text;
      },
      isTerminal: false,
    },
  });
  return { code, printed };
}

function replace(file: string, find: RegExp, replacement: string): void {
  const path = join(root, 'spec/lamp', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(find);
  writeFileSync(path, text.replace(find, replacement));
}

const write = (file: string, content: string | Uint8Array): void =>
  writeFileSync(join(root, 'spec/lamp', file), content);

test.each<[what: string, place: RegExp, change: () => void]>([
  [
    'a misspelt tag',
    /info\.ts:\d+:\d+: error\[unknown-tag\]/,
    () => replace('info.ts', /@struct/, '@strukt'),
  ],
  ['a deleted struct', /error\[/, () => replace('info.ts', /export interface[\s\S]*/, '')],
  ['an empty declaration file', /info\.ts:1:1: error\[/, () => write('info.ts', '')],
  ['an empty chapter', /lamp\.md:1:1: error\[/, () => write('lamp.md', '')],
  ['an empty manifest', /uapi\.yaml:1:1: error\[/, () => write('uapi.yaml', '')],
  [
    'a line of 1 MB',
    /lamp\.md:\d+:\d+: error\[/,
    () => appendFileSync(join(root, 'spec/lamp/lamp.md'), 'x'.repeat(1e6)),
  ],
  [
    'a line of 1 MB of code',
    /state\.ts:\d+:\d+: error\[/,
    () => write('state.ts', `// ${'x'.repeat(1e6)}\n`),
  ],
  [
    'a binary file',
    /lamp\.md:1:1: error\[not-text\]/,
    () => write('lamp.md', new Uint8Array([0x89, 0x50, 0, 0xff])),
  ],
  [
    'a binary declaration file',
    /state\.ts:1:1: error\[not-text\]/,
    () => write('state.ts', new Uint8Array([0, 1, 2])),
  ],
  [
    'a cyclic import',
    /\.ts:\d+:\d+: error\[cyclic-import\]/,
    () =>
      replace(
        'state.ts',
        /^(\/\/.*\n)/,
        "$1import { LAMP_STEPS as steps } from './change.js';\nexport const first: typeof steps = steps;\n",
      ),
  ],
  [
    'half a fence',
    /lamp\.md:\d+:\d+: error\[fence-/,
    () => replace('lamp.md', /write state DIM {13}=> EINVAL\n```\n/, ''),
  ],
  [
    'syntax that is none',
    /state\.ts:\d+:\d+: error\[/,
    () => replace('state.ts', /export enum/, 'export enum {{{'),
  ],
  ['a manifest that is no YAML', /uapi\.yaml:\d+:\d+: error\[/, () => write('uapi.yaml', 'title: [\n')],
])('%s', async (_what, expected, change) => {
  change();
  const { code, printed } = await uapi('build');
  cpSync(LAMP, join(root, 'spec/lamp'), { recursive: true });
  expect(printed).toMatch(expected);
  expect(printed).not.toMatch(/^\s+at .*\.[jt]s:/m);
  expect(code).toBe(1);
  expect(treeOf()).toEqual(good);
});
