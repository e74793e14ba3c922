// SPDX-License-Identifier: MIT
// `uapi conform`: the reference device meets everything, a device of somebody else's breaks no must, one with a mistake is
// told under the rule that it breaks, and a program that is no device gives no result.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/output/conformance.schema.json' with { type: 'json' };
import { LocalTarget } from '../src/conform/local-target.js';
import type { Run } from '../src/conform/run.js';
import { runTranscript } from '../src/conform/run-transcript.js';
import { readVectors } from '../src/conform/vectors.js';
import type { TranscriptTarget } from '../src/runtime/transcript.js';
import { conform, conformJson, PATIENT } from './support/conform.js';
import { foreignDevice } from './support/foreign/run.js';

const ROOT = join(import.meta.dirname, '..');
const EDITIONS = ['linux-5.16', 'rfc-ndma', 'fsm'];

const findingsOf = ({ items }: Pick<Run, 'items'>) => items.flatMap(({ findings }) => findings);

describe.each(EDITIONS)('the reference device of %s', (edition) => {
  test('meets everything, in every transcript and every cell', async () => {
    const { status, counts, items, ...report } = await conformJson('--edition', edition, 'reference');
    expect(status).toBe(0);
    expect(counts.items).toMatchObject({ 'must broken': 0, 'should not followed': 0, 'no result': 0 });
    expect(items.some(({ type }) => type === 'cell')).toBe(true);
    expect(items.filter((item) => item.type === 'transcript' && item.verdict !== 'met')).toEqual([]);
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    expect(validate({ ...report, counts, items }) || validate.errors).toBe(true);
  });
});

test.each(['snapshot', 'no-ndma'])(
  'a device of the kind %s breaks nothing, and is judged by the most',
  async (kind) => {
    const { status, counts } = await conformJson(`reference:${kind}`);
    expect([status, counts.items['must broken'], counts.items['no result']]).toEqual([0, 0, 0]);
    expect(counts.items.met).toBeGreaterThan(500);
  },
);

describe("a device of somebody else's", () => {
  const foreign = (...wrong: readonly string[]) => ['run', ...foreignDevice(8192, 22, ...wrong)];

  test('breaks no must, and is told what it should do otherwise', async () => {
    const { status, counts, rules } = await conformJson(...foreign());
    expect([status, counts.items['must broken'], counts.items['no result']]).toEqual([0, 0, 0]);
    expect(counts.items.met).toBeGreaterThan(200);
    const notFollowed = rules.filter(({ verdict }) => verdict === 'should not followed').map(({ id }) => id);
    expect(notFollowed).toContain('transition.clear-first');
    const { status: strict } = await conformJson(
      '--fail-on',
      'should',
      '--only',
      'transitions/',
      ...foreign(),
    );
    expect(strict).toBe(1);
  });

  test.each([
    ['ready-is-zero', 'pending-bytes.ready'],
    ['reserved-talks', 'region.reserved'],
    ['reset-keeps-state', 'device-state.reset'],
    ['read-only-takes-writes', 'region.read-only'],
    ['same-value-fails', 'device-state.same-value'],
    ['invalid-says-eio', 'device-state.invalid-write'],
    ['late-state', 'device-state.complete'],
    ['nothing-fails', 'region.nothing'],
  ])('that does %s breaks %s, with a short log that a correct device has otherwise', async (wrong, rule) => {
    const { status, ...report } = await conformJson('--rule', rule, ...foreign(wrong));
    expect(status).toBe(1);
    const broken = findingsOf(report).filter(
      (finding) => finding.verdict === 'must broken' && finding.rules.includes(rule),
    );
    expect(broken.length).toBeGreaterThan(0);
    for (const { log } of broken) expect(log.length).toBeLessThanOrEqual(12);
    await expectOtherwiseOnReference(report);
  });
});

const vectors = readVectors(join(ROOT, 'generated/rfc-ndma/vectors'));

/** Each log of a transcript, step by step on the reference device, gives what is expected at its end. */
async function expectOtherwiseOnReference({ items }: Pick<Run, 'items'>): Promise<void> {
  const path = join(ROOT, 'generated/reference/dist/rfc-ndma/index.js');
  const { createTarget } = (await import(path)) as { readonly createTarget: () => TranscriptTarget };
  for (const { type, id, findings } of items) {
    if (type !== 'transcript') continue;
    const transcript = vectors.transcripts.find((each) => each.id === id)!;
    for (const { log } of findings) {
      const steps = log.map(({ text }) => transcript.steps.find((step) => step.text === text)!);
      const target = new LocalTarget('reference', createTarget);
      expect(await runTranscript({ ...transcript, steps }, target, vectors)).toMatchObject({
        verdict: 'met',
      });
    }
  }
}

test('the log of a failure is made shorter, by steps that it does not need', async () => {
  const words = [
    '--only',
    'reset/reset-from-several-states',
    'run',
    ...foreignDevice(4096, 22, 'reset-keeps-state'),
  ];
  const [finding] = findingsOf(await conformJson(...words));
  const whole = vectors.transcripts.find(({ id }) => id === 'reset/reset-from-several-states')!;
  expect(finding).toMatchObject({ verdict: 'must broken' });
  expect(finding!.log.length).toBeLessThan(whole.steps.length);
});

describe('a program that is no device gives no result', () => {
  test.each([
    ['ends', ['true'], /true ended with exit code 0/],
    [
      'fails',
      ['sh', '-c', 'echo out of memory >&2; exit 4'],
      /ended with exit code 4; it said: out of memory/,
    ],
    ['is missing', ['/nonexistent/device'], /cannot be started: .*ENOENT/],
    ['talks', ['sh', '-c', 'read line; echo hello; cat >/dev/null'], /answered what is no JSON: "hello"/],
    ['has no levels', ['sh', '-c', `read line; echo '{"errno": 0}'; cat >/dev/null`], /without its levels/],
    ['gives half an answer', ['sh', '-c', `printf '{"errno"'; cat >/dev/null`], /gave no answer within 1 s/],
    ['hangs', ['sh', '-c', 'sleep 1000 & wait'], /gave no answer within 1 s/],
    ['floods', ['sh', '-c', 'exec cat /dev/zero'], /floods/],
    ['answers 22', ['sh', '-c', 'while read line; do echo 22; done'], /answered what is no object: "22"/],
    [
      'gives numbers that JSON cannot hold',
      [
        'sh',
        '-c',
        `read a; echo '{"errno":0,"levels":["core"]}'; read a; echo '{"errno":0,"value":18446744073709551615}'; cat >/dev/null`,
      ],
      /no string of decimal digits/,
    ],
  ])('it %s', async (_what, command, message) => {
    // Only what never answers is given a short time.
    const time = String(message).includes('within') ? ['--timeout', '1'] : PATIENT;
    const { status, out, err } = await conform(...time, '--only', 'region/', 'run', ...command);
    expect({ status, err }).toEqual({ status: 3, err: '' });
    expect(out).toMatch(message);
    expect(out).toContain('given up: ');
    // One that could never be powered on is told of once.
    if (!/: levels /.test(out)) expect(out.match(/^no result, because/gm)).toHaveLength(1);
    expect(out).not.toMatch(/^ +at .*:\d+/m);
  });
});

describe('what is printed', () => {
  const words = [
    ...PATIENT,
    '--only',
    'device_state invalid',
    'run',
    ...foreignDevice(4096, 22, 'invalid-is-ignored'),
  ];

  test('as text: the rule, the cell, what was expected, and every access', async () => {
    const { status, out } = await conform(...words);
    expect(status).toBe(1);
    expect(out).toContain('must broken: device-state.invalid-write\n');
    expect(out).toMatch(/write device_state 0x5: expected EINVAL, got success\n {4}power-on\n/);
    expect(out).toMatch(/also in write device_state invalid .* more\n/);
    expect(out).toMatch(/\ncells: .*must broken/);
  });

  test('as TAP: a line for each, with its number', async () => {
    const { status, out } = await conform('--format', 'tap', ...words);
    expect(status).toBe(1);
    const [, plan] = /^1\.\.(\d+)$/m.exec(out)!;
    expect(out.match(/^(not )?ok \d+ - /gm)).toHaveLength(Number(plan));
    expect(out).toMatch(/^not ok 1 - cell write device_state invalid 0x5 @ \{\}$/m);
    expect(out).toMatch(
      /^ok \d+ - .* # SKIP not applicable, because the target does not offer the level fault$/m,
    );
    expect(out.split('\n').filter((line) => !/^(#|(not )?ok |TAP |1\.\.|$)/.test(line))).toEqual([]);
  });

  test('as JUnit: failures, and what is skipped', async () => {
    const { status, out } = await conform('--format', 'junit', ...words);
    expect(status).toBe(1);
    const [, tests, failures, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)">\n +<testcase/.exec(out)!;
    expect(out.match(/<testcase /g)).toHaveLength(Number(tests));
    expect(out.match(/<failure /g)!.length).toBeGreaterThanOrEqual(Number(failures));
    expect(out.match(/<skipped /g)).toHaveLength(Number(skipped));
  });

  test('with --fail-on none nothing is a failure, and it is told all the same', async () => {
    const { status, out } = await conform('--fail-on', 'none', ...words);
    expect(status).toBe(0);
    expect(out).toContain('must broken: device-state.invalid-write');
  });
});

test.each([
  [[], /no target is named/],
  [['nothing'], /there is no target nothing\ntargets:\n {2}reference/],
  [['run'], /run needs the command/],
  [['reference:nothing'], /no reference device of the kind nothing\nkinds: no-ndma/],
  [['--edition', 'nothing', 'reference'], /unknown edition 'nothing'\neditions: linux-5.16, rfc-ndma, fsm/],
  [['--format', 'xml', 'reference'], /--format xml is not one of text, tap, junit, json/],
  [['--fail-on'], /--fail-on needs a value/],
  [['--timeout', '-1', 'reference'], /--timeout -1 is no number of seconds/],
  [['--rule', 'nothing', 'reference'], /no transcript and no cell is chosen/],
  [['--frob', 'reference'], /unknown option --frob/],
  [['--only', 'a', '--only', 'b', 'reference'], /--only is given twice/],
  [['--root', '/nonexistent', 'reference'], /no vectors in \/nonexistent/],
])('a mistake in the command line: %j', async (words, message) => {
  const { status, out, err } = await conform(...words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
});

test('help and list say which targets there are', async () => {
  const help = await conform('--help');
  const list = await conform('--list');
  expect([help.status, list.status]).toEqual([0, 0]);
  for (const { out } of [help, list]) expect(out).toMatch(/run COMMAND \[ARG\.\.\.\]/);
});

test('vectors say which devices without an optional part they hold for as well', () => {
  const { transcripts, cells } = vectors;
  expect(transcripts.some(({ also }) => also.includes('no-ndma'))).toBe(true);
  const needsAll = cells.filter(({ also }) => !also.includes('no-ndma'));
  expect(needsAll.map(({ id }) => id)).toContain('read device_state @ NDMA in full');
  const other = cells.find(({ id }) => id === 'read pending_bytes @ SAVING in mid-segment')!;
  expect(other.also).toContain('no-ndma');
  const text = readFileSync(join(ROOT, 'generated/rfc-ndma/vectors/README.md'), 'utf8');
  for (const word of ['"meanwhile"', '`overlap`', '`kind`', '`levels`']) expect(text).toContain(word);
});
