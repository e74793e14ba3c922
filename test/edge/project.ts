// SPDX-License-Identifier: MIT
// A small project in a temporary folder, and the command line on it, in process, with a builder that needs no
// toolchain: the outputs and the diagnostics stand in the sources, as JSON.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { type Builder, keepState } from '../../src/cli/builder.js';
import { disk } from '../../src/cli/disk.js';
import type { Environment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/main.js';
import type { Output } from '../../src/cli/surroundings.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { SpecModel } from '../../src/model/index.js';

export const TOOL_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Output path to text. */
export type Outputs = Readonly<Record<string, string>>;

/** The files of a project: path below the root, to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder whose name has a space, with a uAPI `small` of the editions `one` and `two`. Gone after the test. */
export function makeProject(outputs: Outputs, more: Files = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'uapi-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const root = join(parent, 'a project');
  putFiles(root, { 'spec/small/uapi.yaml': 'title: Small\n', ...more });
  putOutputs(root, outputs);
  return root;
}

export function putFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** What the next build makes. */
export function putOutputs(root: string, outputs: Outputs): void {
  putFiles(root, { 'spec/small/outputs.json': JSON.stringify(outputs) });
}

/** All files below generated/, by path. */
export function readGenerated(root: string): Record<string, string> {
  const entries = readdirSync(join(root, 'generated'), { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'generated/').length));
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(root, 'generated', path), 'utf8')]),
  );
}

export const fakeBuilder: Builder = keepState<number>(({ uapi, files }, state = 0) => {
  const parse = (name: string, otherwise: string) =>
    JSON.parse(files.get(`spec/${uapi}/${name}`) ?? otherwise);
  const diagnostics = parse('diagnostics.json', '[]');
  const failed = diagnostics.some((diagnostic: { severity: string }) => diagnostic.severity === 'error');
  const outputs = Object.entries(parse('outputs.json', '{}')) as [string, string][];
  return {
    files: failed ? [] : outputs.map(([path, text]) => ({ path, text })),
    diagnostics,
    model: parse('model.json', JSON.stringify(modelOf(uapi))) as SpecModel,
    state: state + 1,
  };
});

/** As much of a model as a summary shows. */
export function modelOf(uapi: string): object {
  const empty = { rules: [], decisions: [], examples: [], violations: [], violationsRequired: false };
  return {
    uapi: { name: uapi, title: `The ${uapi} uAPI`, package: { path: 'package' } },
    editions: [
      { name: 'one', title: 'Edition one', ...empty },
      { name: 'two', title: 'Edition two', ...empty },
    ],
  };
}

/** An output that keeps what is written. */
export function createOutput(): Output & { readonly text: () => string } {
  const written: string[] = [];
  return { isTerminal: false, write: (text) => void written.push(text), text: () => written.join('') };
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** How often the toolchain was loaded. */
  readonly loads: number;
}

/** Runs one command line in a project. */
export async function uapi(
  root: string,
  words: readonly string[],
  changes: Partial<Environment> = {},
): Promise<Ran> {
  const stdout = createOutput();
  const stderr = createOutput();
  let loads = 0;
  const environment: Environment = {
    folder: root,
    toolRoot: TOOL_ROOT,
    variables: {},
    stdout,
    stderr,
    disk,
    startedAt: performance.timeOrigin,
    now: () => 0,
    loadBuilder: async () => {
      loads += 1;
      return fakeBuilder;
    },
    importModule: (url) => import(url),
    untilStopped: () => new Promise(() => {}),
    ...changes,
  };
  const code = await run(words, environment);
  return { code, stdout: stdout.text(), stderr: stderr.text(), loads };
}

/** What the small project makes unless a test says otherwise. */
export const OUTPUTS: Outputs = {
  'one/a.h': '1\n2\n3\n',
  'one/b.h': 'b\n',
  'two/a.h': 'two\n',
  'package/index.ts': 'all\n',
  'package/one/index.ts': 'one\n',
  'package/two/index.ts': 'two\n',
};

export const WARNING: Diagnostic = {
  code: 'rule-without-example',
  severity: 'warning',
  message: 'a warning',
  place: { file: 'spec/small/uapi.yaml', line: 1, column: 8 },
  related: [],
};

/** A project whose tree is built. */
export async function makeBuilt(outputs: Outputs = OUTPUTS): Promise<string> {
  const root = makeProject(outputs);
  expect(await uapi(root, ['build'])).toMatchObject({ code: 0, stderr: '' });
  return root;
}

/** What the next build finds. */
export const putDiagnostics = (root: string, diagnostics: readonly Diagnostic[]): void =>
  putFiles(root, { 'spec/small/diagnostics.json': JSON.stringify(diagnostics) });
