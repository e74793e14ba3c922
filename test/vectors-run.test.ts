// SPDX-License-Identifier: MIT
// The vectors on devices that are not the reference device, by the runner beside them: whoever keeps to every must passes,
// whatever the order of its steps and however it cuts its data, and whoever breaks a rule is told with that rule's force.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOREIGN_CASES, foreignDevice, referenceDevice, runVectors } from './support/foreign/run.js';
import { runViolated, violationsOf } from './support/foreign/violated.js';

const ROOT = join(import.meta.dirname, '..');
const EDITIONS = ['linux-5.16', 'rfc-ndma', 'fsm'];

describe.each(EDITIONS)('the reference device of %s', (edition) => {
  test('gives all that is expected, in every transcript', async () => {
    const { status, counts, errors } = await runVectors(edition, referenceDevice(edition));
    expect(errors).toBe('');
    const met = counts.met!;
    expect(counts).toEqual({ met, must: 0, should: 0, may: 0, reference: 0, 'not applicable': 0 });
    expect([status, met > 40]).toEqual([0, true]);
  });
});

describe("a device of somebody else's", () => {
  const sound = runVectors('rfc-ndma', foreignDevice(4096, 22));

  test('breaks no must, wherever its data are and however they are cut', async () => {
    for (const { page, piece } of [
      ...fc.sample(FOREIGN_CASES, { seed: 12, numRuns: 4 }),
      { page: 1, piece: 22 },
    ]) {
      const { status, broken, notFollowed, counts } = await runVectors(
        'rfc-ndma',
        foreignDevice(page * 4096, piece),
      );
      expect({ page, piece, status, broken }).toEqual({ page, piece, status: 0, broken: [] });
      // It has its own order of steps, and the place of its data in a register that is not in use.
      expect(notFollowed.join('\n')).toMatch(/transition\.clear-first/);
      expect(notFollowed.join('\n')).toMatch(/data-window\.closed/);
      expect(counts.met).toBeGreaterThan(30);
    }
  });

  test.each([
    ['ready-is-zero', 'data-size.length'],
    ['reserved-talks', 'region.reserved'],
    ['length-too-early', 'data-size.none'],
    ['reset-keeps-state', 'device-state.reset'],
    ['read-only-takes-writes', 'region.read-only'],
    ['length-while-saving', 'data-size.saving'],
    ['same-value-fails', 'device-state.same-value'],
    ['invalid-is-ignored', 'device-state.invalid-write'],
    ['invalid-says-eio', 'device-state.invalid-write'],
    ['nothing-is-enough', 'resuming.close.nothing'],
    ['late-state', 'device-state.complete'],
    ['nothing-fails', 'region.nothing'],
  ])('that does %s breaks %s', async (wrong, rule) => {
    const { status, broken } = await runVectors('rfc-ndma', foreignDevice(4096, 22, wrong));
    expect(status).toBe(1);
    expect(broken.join('\n')).toContain(rule);
  });

  test.each([
    ['closed-window-talks', 'data-window.closed'],
    ['no-way-to-save-again', 'transition.any'],
    ['odd-widths-pass', 'region.native-width.refuse'],
    ['data-says-eio', 'resuming.close.nothing'],
  ])('that does %s does not follow %s, and breaks no must', async (wrong, rule) => {
    const told = ({ notFollowed }: { readonly notFollowed: readonly string[] }) =>
      notFollowed.filter((line) => line.includes(rule)).map((line) => line.split(': got')[0]);
    const before = await sound;
    const { status, broken, ...now } = await runVectors('rfc-ndma', foreignDevice(4096, 22, wrong));
    expect([status, broken]).toEqual([0, []]);
    expect(told(now).filter((line) => !told(before).includes(line))).not.toEqual([]);
  });

  test('in the order of the wishes follows them', async () => {
    const { status, notFollowed } = await runVectors('rfc-ndma', foreignDevice(4096, 22, 'orders-as-wished'));
    expect(status).toBe(0);
    expect(notFollowed.join('\n')).not.toMatch(/transition\.clear-first/);
  });
});

test.each([
  ['failure/error-after-every-failure', 'device-state.error.last-resort'],
  ['ndma/dma-to-memory-goes-on', undefined],
  ['data-stream/the-driver-sums-up-every-block', undefined],
])('the reference device with the change %s breaks no must', async (id, rule) => {
  const violation = violationsOf('rfc-ndma').find((each) => each.id === id)!;
  const { status, broken, notFollowed } = await runViolated('rfc-ndma', violation);
  expect({ status, broken }).toEqual({ status: 0, broken: [] });
  if (rule !== undefined) expect(notFollowed.join('\n')).toContain(rule);
});

test('a target that ends, or says something else, gives no result', async () => {
  for (const command of [['true'], ['echo', 'hello'], ['/nonexistent']]) {
    const { status, errors } = await runVectors('rfc-ndma', command);
    expect({ command, status }).toEqual({ command, status: 2 });
    expect(errors).toMatch(/^no result: .*\n$/);
  }
});

test.each(EDITIONS)('the README of %s tells of every verb, and of every kind that a step has', (edition) => {
  const folder = join(ROOT, 'generated', edition, 'vectors');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const { verbs, transcripts } = JSON.parse(readFileSync(join(folder, 'transcripts.json'), 'utf8'));
  for (const verb of verbs) expect(readme).toContain(`| \`${verb.name}\` | ${verb.level} |`);
  for (const step of transcripts.flatMap((each: { readonly steps: unknown }) => each.steps)) {
    const verb = verbs.find(({ name }: { readonly name: string }) => name === step.verb);
    expect(step.arguments.length).toBeGreaterThanOrEqual(
      verb.arguments.filter((each: { readonly optional: boolean }) => !each.optional).length,
    );
    expect(step.force === undefined).toBe(verb.result === 'none');
    for (const kind of [
      ...verb.arguments.map((each: { readonly kind: string }) => each.kind),
      step.force ?? 'must',
    ])
      expect(readme).toContain(`| \`${kind}\` | `);
  }
});

test('the pages mark what is particular to the reference device, and an order that is only a should', () => {
  const page = (chapter: string) =>
    readFileSync(
      join(ROOT, `generated/rfc-ndma/Documentation/driver-api/vfio-migration/${chapter}.rst`),
      'utf8',
    );
  expect(page('collecting')).toMatch(/read {2}pending_bytes +~> 240\n/);
  expect(page('transitions')).toContain('=> should SAVING RUNNING|SAVING');
  expect(page('region')).toMatch(/write pending_bytes 1 => EINVAL\n/);
});
