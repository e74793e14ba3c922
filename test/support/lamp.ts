// SPDX-License-Identifier: MIT
// The small uAPI as sources, with edits, read and built with one state: after the first time only what an edit touches
// is done again.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { type BuildResult, build } from '../../src/build.js';
import { checkSpec } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { type ReadSpec, ReadState, readSpec, type Sources } from '../../src/read/index.js';

const ROOT = join(import.meta.dirname, '../..');
const SCENARIOS = join(ROOT, 'test/scenarios');

export interface Edit {
  /** Relative to the lamp's folder. */
  readonly file: string;
  /** A text that stands there exactly once; without it the whole file is replaced. */
  readonly find?: string;
  /** Without it the file is deleted. */
  readonly replace?: string;
  /** How many times the replacement stands there. */
  readonly repeat?: number;
}

/** What a scenario.yaml holds, unless it runs a command. */
export interface Scenario {
  /** The place of the scenario's diagnostic, `FILE:LINE:COLUMN`, the file relative to the lamp's folder. */
  readonly at: string;
  readonly edits: readonly Edit[];
  /** Codes of other diagnostics that the author should see as well. */
  readonly also?: readonly string[];
}

export function scenario(code: string): Scenario {
  return parse(readFileSync(join(SCENARIOS, code, 'scenario.yaml'), 'utf8'));
}

const FILES = textsBelow('test/uapi-small/spec/lamp', 'spec/lamp/');
const RUNTIME = textsBelow('src/runtime', '');

export function lampSources(edits: readonly Edit[]): Sources {
  const files = new Map(FILES);
  for (const { file, find, replace, repeat = 1 } of edits) {
    const path = `spec/lamp/${file}`;
    const text = replace?.repeat(repeat);
    if (text === undefined) files.delete(path);
    else if (find === undefined) files.set(path, text);
    else files.set(path, replaceOnce(path, files.get(path) ?? '', find, text));
  }
  return { uapi: 'lamp', files, runtime: RUNTIME };
}

function replaceOnce(path: string, text: string, find: string, replace: string): string {
  if (text.split(find).length !== 2) throw new Error(`${path}: "${find}" must stand there once`);
  return text.replace(find, () => replace);
}

function textsBelow(folder: string, prefix: string): Map<string, string> {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }): [string, string] => {
        const path = posix.join(parentPath, name);
        return [prefix + posix.relative(posix.join(ROOT, folder), path), readFileSync(path, 'utf8')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

let state = new ReadState();

/** Reads the lamp with edits. */
export function readLamp(edits: readonly Edit[]): ReadSpec {
  const read = readSpec(lampSources(edits), state);
  state = read.state;
  return read;
}

/** What reading the lamp with edits finds, and the checks after it. */
export function findInLamp(edits: readonly Edit[]): readonly Diagnostic[] {
  const { model, diagnostics } = readLamp(edits);
  return model === undefined ? diagnostics : checkSpec(model, diagnostics);
}

/** Builds the lamp with edits. */
export function buildLamp(edits: readonly Edit[]): BuildResult {
  const built = build(lampSources(edits), state);
  state = built.state;
  return built;
}

/** `FILE:LINE:COLUMN code`, the file relative to the lamp's folder. */
export function summarise({ place, code }: Diagnostic): string {
  return `${place.file.slice('spec/lamp/'.length)}:${place.line}:${place.column} ${code}`;
}
