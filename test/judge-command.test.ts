// SPDX-License-Identifier: MIT
// `uapi judge`: what it says of logs, and of files that are none. How each rule is decided is in `test/user-log.test.ts`.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessLog, createDevice, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uapi } from './edge/project.js';

const ROOT = join(import.meta.dirname, '..');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uapi-judge-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A log of the project's own live migration. */
function liveLog(): readonly object[] {
  const log = new AccessLog();
  const [source, target] = [createDevice(), createDevice()];
  const ports = [[log.record(source, 'source 0')], [log.record(target, 'target 0')]] as const;
  runFlow(flows.liveMigration(...ports, { rounds: 1, roundSegmentsMax: 4 }), () => source.work());
  return log.entries;
}

async function judge(name: string, text: string, ...words: readonly string[]) {
  writeFileSync(join(folder, name), text);
  return uapi(ROOT, ['judge', name, ...words], { folder, importModule: (url) => import(url) });
}

const asText = (entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

test('a flow of the package is clean, and one with a step left out is not', async () => {
  const entries = liveLog();
  const clean = await judge('clean', asText(entries), '--root', ROOT);
  expect([clean.code, clean.stdout, clean.stderr]).toEqual([0, '23 rules kept, 0 broken, 7 not shown\n', '']);
  // data_size of the first segment is not read.
  const skipped = entries.findIndex((entry) => 'offset' in entry && entry.offset === 24);
  const wrong = asText(entries.filter((_, at) => at !== skipped));
  const found = await judge('wrong', wrong, '--root', ROOT);
  expect(found.code).toBe(1);
  expect(found.stdout).toMatch(
    /^wrong:\d+: must broken: saving\.step\.data-size: read .* at 0x1000, by the user of source 0; the device is then in RUNNING\|SAVING\n {2}\S.*\n/,
  );
  const json = await judge('wrong', wrong, '--root', ROOT, '--json', '--fail-on', 'none');
  expect(json.code).toBe(0);
  const { findings, rules } = JSON.parse(json.stdout) as {
    findings: readonly { line: number; rule: string; force: string; state: string }[];
    rules: readonly { rule: string; verdict: string }[];
  };
  expect(findings[0]).toMatchObject({ line: skipped + 1, force: 'must', state: 'RUNNING|SAVING' });
  expect(
    rules
      .filter(({ verdict }) => verdict === 'broken')
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual([...new Set(findings.map(({ rule }) => rule))].sort());
});

test('what is no log is told of with its place', async () => {
  const { code, stderr, stdout } = await judge(
    'bad',
    `${asText(liveLog().slice(0, 3))}{"device":0}\n`,
    '--root',
    ROOT,
  );
  expect([code, stderr]).toEqual([
    2,
    'error: bad:4:2: device is the name of a machine and a number, such as "source 0"\nhelp: docs/serve.md describes the lines of a log\n',
  ]);
  expect(stdout).toBe('');
  const missing = await uapi(ROOT, ['judge', 'none', '--root', ROOT], { folder });
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringMatching(/^error: .*none/)]);
  const directory = await uapi(ROOT, ['judge', '.', '--root', ROOT], { folder });
  expect([directory.code, directory.stderr]).toEqual([
    2,
    expect.stringMatching(/^error: cannot read \.: illegal operation on a directory\n/),
  ]);
});
