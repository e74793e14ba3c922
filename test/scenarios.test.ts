// SPDX-License-Identifier: MIT
// Every diagnostic has a folder in test/scenarios/ that shows it: edits of the lamp uAPI, and what is printed then.
// `vitest run test/scenarios.test.ts -u` writes expected.txt anew; read the diff.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuildResult, build } from '../src/build.js';
import { catalogue } from '../src/diagnostics/index.js';
import { printDiagnostics } from '../src/diagnostics/print.js';
import { type CommandScenario, runScenario } from './scenarios/run.js';
import { buildLamp, type Edit, lampSources, type Scenario } from './support/lamp.js';

const ROOT = join(import.meta.dirname, '..');
const SCENARIOS = join(ROOT, 'test/scenarios');

/** What needs a broken build, another process or a full disk is shown by these tests instead. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'interrupted-build': 'test/journal.test.ts',
  'stale-lock': 'test/journal.test.ts',
  'tree-locked': 'test/journal.test.ts',
  'write-failed': 'test/journal.test.ts',
};

const codes = Object.keys(catalogue).sort();
const scenarios = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, Scenario | CommandScenario] => [
    name,
    parse(readFileSync(join(SCENARIOS, name, 'scenario.yaml'), 'utf8')),
  ]);
const inMemory = scenarios.flatMap(([code, scenario]): [string, Scenario][] =>
  'command' in scenario ? [] : [[code, scenario]],
);
const onDisk = scenarios.flatMap(([code, scenario]): [string, CommandScenario][] =>
  'command' in scenario ? [[code, scenario]] : [],
);

test('every diagnostic has a scenario, and every scenario a diagnostic', () => {
  const names = scenarios.map(([code]) => code).sort();
  expect(names).toEqual(codes.filter((code) => SHOWN_ELSEWHERE[code] === undefined));
});

test.each(Object.entries(SHOWN_ELSEWHERE))('%s is shown in %s', (code, file) => {
  expect(codes).toContain(code);
  // As printed, or in a regular expression.
  expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(
    new RegExp(`(error|warning)\\\\?\\[${code}\\\\?\\]`),
  );
});

test('the lamp alone is clean', () => {
  expect(print([], buildLamp([]))).toBe('');
});

test.each(inMemory)('%s', async (code, { at, edits, also }) => {
  const printed = print(edits, buildLamp(edits));
  await expect(printed).toMatchFileSnapshot(join(SCENARIOS, code, 'expected.txt'));
  expectReported(printed, `spec/lamp/${at}`, code, also);
});

test.each(onDisk)('%s', async (code, scenario) => {
  const printed = await runScenario(scenario);
  await expect(printed).toMatchFileSnapshot(join(SCENARIOS, code, 'expected.txt'));
  expectReported(printed, scenario.at, code, scenario.also);
});

/** The scenarios above are built one from the other. */
const SEED = 20240501;

test(`a build from nothing finds the same: ten scenarios drawn with seed ${SEED}`, () => {
  const draw = fc.shuffledSubarray(inMemory, { minLength: 10, maxLength: 10 });
  const [drawn] = fc.sample(draw, { seed: SEED, numRuns: 1 });
  for (const [code, { edits }] of drawn ?? []) {
    const fresh = build(lampSources(edits));
    const again = buildLamp(edits);
    expect(print(edits, again), code).toBe(print(edits, fresh));
    expect(again.model, code).toEqual(fresh.model);
  }
});

/** The diagnostic stands at its place, and nothing is said besides but what the scenario announces. */
function expectReported(printed: string, at: string, code: string, also: readonly string[] = []): void {
  const found = [...printed.matchAll(/^(\S+:\d+:\d+): (?:error|warning)\[([a-z-]+)\]: /gm)];
  expect(found.map(([, place, name]) => `${place} ${name}`)).toContain(`${at} ${code}`);
  expect([...new Set(found.map(([, , name]) => name))].sort()).toEqual([code, ...also].sort());
}

function print(edits: readonly Edit[], { diagnostics }: BuildResult): string {
  const { files } = lampSources(edits);
  return printDiagnostics(diagnostics, (file) => files.get(file));
}
