// SPDX-License-Identifier: MIT
// Violations of rules that are no must, by the runner beside the vectors: a must is told as broken only where one is. SEED=n draws
// others, CASES=n so many; all of them are fewer than that.

import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMust, runViolated, violationsOf } from '../support/foreign/violated.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 200);
const EDITION = 'rfc-ndma';

/** Violations of a lesser rule that break a must as well, and which. */
const TWICE: ReadonlyMap<string, string> = new Map([
  // A driver can only say that it takes no more by a step of the unwind that fails.
  ['resuming-exit/it-takes-no-more-and-does-not-say-so', 'device-state.unwind.error'],
  // The errno is that of the step that failed.
  ['failure/einval-for-a-device-that-failed', 'device-state.unwind.errno'],
  ['transitions/einval-for-what-is-not-supported', 'device-state.unwind.errno'],
  // Any part of the region is more than any part of a register.
  ['region/any-part-of-a-register', 'region.across-fields'],
  // The read fails, where only its value is the driver's choice.
  ['data-window/undefined-registers-cannot-be-read', 'region.location'],
  // Source and target are one driver, so the target refuses what the source gives.
  ['data-stream/a-stream-begins-only-once', 'resuming.failed-exit.more'],
  ['data-stream/a-device-that-runs-on-ends-its-stream-for-good', 'data-size.none'],
  // What may wait is an error of the stream, and a length that cannot be is none.
  ['data-stream/errors-wait-until-resuming-is-cleared', 'data-size.refuse'],
  ['storing/the-rest-of-a-short-segment-is-waited-for', 'data-size.refuse'],
  // The driver may look at the device; but the device goes on.
  ['running/to-look-at-the-device-makes-it-go-on', 'running.clear.stop'],
]);

/** Violations that wait for what never comes, so that the device has no bound either. The runner beside the vectors has no clock. */
const ENDLESS: readonly string[] = ['peers/the-write-ends-when-the-page-is-there'];

const violations = violationsOf(EDITION);
const isLesser = ({ force }: { readonly force: string }): boolean => !force.startsWith('must');
const lesser = violations.filter(
  (each) => isLesser(each) && !TWICE.has(each.id) && !ENDLESS.includes(each.id),
);
const musts = violations.filter(({ force }) => force.startsWith('must'));
const drawn = (from: typeof violations, count: number): typeof violations =>
  fc.sample(fc.shuffledSubarray([...from], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0]!;

test(`violations of what is no must break no must, at most ${cases} drawn with seed ${seed}`, async () => {
  expect(lesser.length).toBeGreaterThan(30);
  const findings: string[] = [];
  for (const violation of drawn(lesser, Math.min(cases, lesser.length))) {
    const { status, broken, errors } = await runViolated(EDITION, violation);
    if (status !== 0) findings.push(`${violation.force} ${violation.id}: ${[...broken, errors].join('\n')}`);
  }
  expect(findings).toEqual([]);
});

test.each([...TWICE])('%s also breaks the must %s', async (id, rule) => {
  const violation = violations.find((each) => each.id === id);
  expect(violation).toSatisfy(isLesser);
  expect(isMust(EDITION, rule)).toBe(true);
  expect((await runViolated(EDITION, violation!)).broken).not.toEqual([]);
});

test.each(ENDLESS)('%s does not end', async (id) => {
  const violation = violations.find((each) => each.id === id);
  expect(violation).toSatisfy(isLesser);
  expect((await runViolated(EDITION, violation!)).status).toBeNull();
});

test(`most violations of a must are told, drawn with seed ${seed}`, async () => {
  const some = drawn(musts, Math.min(cases, 20));
  let told = 0;
  for (const violation of some) if ((await runViolated(EDITION, violation)).broken.length > 0) told += 1;
  expect(told).toBeGreaterThan(some.length / 4);
});
