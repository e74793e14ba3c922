// SPDX-License-Identifier: MIT
// Every diagnostic has a folder in test/scenarios/ that shows it: edits of the lamp uAPI, and what is printed then.
// `vitest run test/scenarios.test.ts -u` writes expected.txt anew; read the diff.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../src/build.js';
import { catalogue } from '../src/diagnostics/index.js';
import { printDiagnostics } from '../src/diagnostics/print.js';
import type { Sources } from '../src/read/sources.js';
import { type DiskEdit, runScenario } from './scenarios/run.js';

const ROOT = join(import.meta.dirname, '..');
const SCENARIOS = join(ROOT, 'test/scenarios');

interface Edit {
  /** Relative to the lamp's folder. */
  readonly file: string;
  /** A text that stands there exactly once; without it the whole file is replaced. */
  readonly find?: string;
  /** Without it the file is deleted. */
  readonly replace?: string;
}

type Scenario =
  | { readonly edits: readonly Edit[]; readonly command?: undefined }
  /** Arguments of the command, and changes of a copy on disk, for what only a tree can show. */
  | { readonly command: readonly string[]; readonly disk: readonly DiskEdit[] };

/** What needs a broken build, another process or a full disk is shown by these tests instead. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'interrupted-build': 'test/journal.test.ts',
  'stale-lock': 'test/journal.test.ts',
  'tree-locked': 'test/journal.test.ts',
  'write-failed': 'test/journal.test.ts',
};

function walk(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? walk(path) : [path];
  });
}

function textsBelow(folder: string, prefix: string): Map<string, string> {
  return new Map(
    walk(folder).map((path) => [
      prefix + posix.relative(folder, path),
      readFileSync(join(ROOT, path), 'utf8'),
    ]),
  );
}

function lamp(edits: readonly Edit[]): Sources {
  const files = textsBelow('test/uapi-small/spec/lamp', 'spec/lamp/');
  for (const edit of edits) applyEdit(files, `spec/lamp/${edit.file}`, edit);
  return { uapi: 'lamp', files, runtime: textsBelow('src/runtime', '') };
}

function applyEdit(files: Map<string, string>, path: string, edit: Edit): void {
  if (edit.replace === undefined) {
    files.delete(path);
    return;
  }
  if (edit.find === undefined) {
    files.set(path, edit.replace);
    return;
  }
  const text = files.get(path) ?? '';
  if (text.split(edit.find).length !== 2) throw new Error(`${path}: "${edit.find}" must stand there once`);
  files.set(
    path,
    text.replace(edit.find, () => edit.replace ?? ''),
  );
}

const codes = Object.keys(catalogue).sort();

test('every diagnostic has a scenario, and every scenario a diagnostic', () => {
  const folders = readdirSync(SCENARIOS).filter((name) => statSync(join(SCENARIOS, name)).isDirectory());
  expect(folders.sort()).toEqual(codes.filter((code) => SHOWN_ELSEWHERE[code] === undefined));
});

test.each(Object.entries(SHOWN_ELSEWHERE))('%s is shown in %s', (code, file) => {
  expect(codes).toContain(code);
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(`[${code}]`);
});

test('the lamp alone is clean', () => {
  expect(printDiagnostics(build(lamp([])).diagnostics, () => undefined)).toBe('');
});

test.each(codes.filter((code) => existsSync(join(SCENARIOS, code, 'scenario.yaml'))))('%s', async (code) => {
  const scenario: Scenario = parse(readFileSync(join(SCENARIOS, code, 'scenario.yaml'), 'utf8'));
  const printed =
    scenario.command === undefined
      ? inMemory(scenario.edits)
      : await runScenario(scenario.command, scenario.disk);
  expect(printed).toContain(`[${code}]`);
  expect(printed).toMatch(/^[^\s:]+:\d+:\d+: (error|warning)\[/m);
  await expect(printed).toMatchFileSnapshot(join(SCENARIOS, code, 'expected.txt'));
});

function inMemory(edits: readonly Edit[]): string {
  const sources = lamp(edits);
  const result = build(sources);
  return printDiagnostics(result.diagnostics, (file) => sources.files.get(file));
}
