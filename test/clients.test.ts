// SPDX-License-Identifier: MIT
// The client libraries, by their example devices: each is small, and breaks no must.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/conform/main.js';

const ROOT = join(import.meta.dirname, '..');
const TARGETS = join(ROOT, 'spec/vfio-migration/targets');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-clients-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function conform(...words: readonly string[]) {
  let out = '';
  const print = (text: string): void => {
    out += text;
  };
  const status = await run(words, { program: 'uapi conform', folder: ROOT, print, complain: print });
  return { status, out };
}

async function expectConforming(...command: readonly string[]): Promise<void> {
  const { status, out } = await conform('--timeout', '600', 'run', ...command);
  expect({ status, broken: out.match(/^(must broken|no result).*$/gm) ?? [] }).toEqual({
    status: 0,
    broken: [],
  });
  expect(out).toMatch(/a device of the kind no-ndma/);
  expect(Number(/\ncells: .*?(\d+) met/.exec(out)![1])).toBeGreaterThan(100);
}

test('the example in Python conforms', async () => {
  process.env.PYTHONPATH = join(ROOT, 'clients/python');
  process.env.PYTHONDONTWRITEBYTECODE = '1';
  await expectConforming('python3', join(TARGETS, 'device.py'));
});

test('the example in C conforms, and compiles without a warning', async () => {
  const device = join(folder, 'device');
  const words = ['-std=gnu11', '-Wall', '-Wextra', '-Werror', `-I${join(ROOT, 'clients/c')}`];
  const { stderr } = spawnSync('cc', [...words, '-o', device, join(TARGETS, 'device.c')], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  await expectConforming(device);
});

test('each example has less than 80 lines', () => {
  for (const name of ['device.py', 'device.c'])
    expect(readFileSync(join(TARGETS, name), 'utf8').split('\n').length - 1).toBeLessThan(80);
});

test('the library in C takes JSON as anybody writes it, and ends at what is none', () => {
  const device = join(folder, 'small');
  const source = `
#include <errno.h>
#include "uapi_target.h"
static void on(void) { }
static int rd(struct uapi_step *s) { uapi_meanwhile(); uapi_give(s, s->argument[0].number * 100 + s->argument[0].width); return 0; }
static int wr(struct uapi_step *s) { return s->argument[1].number == UINT64_MAX ? -EINVAL : 0; }
static const struct uapi_verb verbs[] = { { "read", rd }, { "write", wr }, { 0 } };
static const struct uapi_target t = { .levels = "core trace", .can = "overlap", .power_on = on, .verbs = verbs };
int main(void) { return uapi_target_run(&t); }
`;
  const made = spawnSync('cc', ['-std=gnu11', `-I${join(ROOT, 'clients/c')}`, '-x', 'c', '-', '-o', device], {
    input: source,
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  const write = '{"verb":"wr\\u0069te","arguments":[]}';
  const lines = [
    '{"verb":"power-on","arguments":[]}',
    ' { "other" : [1, {"a":[true,null,-1.5e3]}], "arguments" : [ { "width" : 4, "offset":8 , "name":"a\\"}]" } ], "verb" : "read" } ',
    '{"verb":"read","arguments":[{"offset":1,"width":2}],"meanwhile":{"verb":"write","arguments":[{"offset":1,"width":2},{"kind":"value","value":"18446744073709551615"}]}}',
    '{"verb":"sing","arguments":[{"kind":"word","word":"low"}]}',
    write,
    '{"verb":',
  ];
  const { stdout, status } = spawnSync(device, [], { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { errno: 0, levels: ['core', 'trace'], can: ['overlap'] },
    { errno: 0, value: '804' },
    { errno: 0, value: '102', meanwhile: { errno: 22 } },
    { unsupported: true },
    { unsupported: true },
  ]);
  expect(status).toBe(1);
});
