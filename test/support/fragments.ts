// SPDX-License-Identifier: MIT
// Fragments of TypeScript with a mark where a diagnostic is expected, read as the declarations of a small edition.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { Declaration } from '../../src/model/index.js';
import { readDeclarations, TypeScriptProject } from '../../src/read/typescript/index.js';

const ROOT = join(import.meta.dirname, '../..');

/** The TypeScript files below a folder, by path relative to the project's root. */
export function modulesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}

export const RUNTIME: ReadonlyMap<string, string> = modulesBelow('src/runtime');

/** A project with an edition `one` in `spec/ring`, without files. */
export function ringProject(): TypeScriptProject {
  return new TypeScriptProject({
    uapiFolder: 'spec/ring',
    packageName: 'ring-reference',
    editions: [{ name: 'one', index: 'one.ts' }],
  });
}

export interface Reading {
  readonly declarations: readonly Declaration[];
  /** `code line:column`, of the reader and then of the compiler. */
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `one.ts`, beside other files that are no declarations of the edition. */
export function readFragment(
  project: TypeScriptProject,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Reading {
  const beside = Object.entries(others).map(([name, other]): [string, string] => [
    `spec/ring/${name}`,
    other,
  ]);
  project.update(new Map([...RUNTIME, ['spec/ring/one.ts', text], ...beside]));
  const { declarations, diagnostics } = readDeclarations(project, 'spec/ring', ['one.ts'], 'one');
  const all = [...diagnostics(), ...project.diagnostics()];
  return { declarations, diagnostics: all, found: all.map(short) };
}

export function short({ code, place }: Diagnostic): string {
  return `${code} ${place.line}:${place.column}`;
}

/** A fragment whose mark `¦` stands where the diagnostic does. */
export function marked(code: string, text: string): { readonly text: string; readonly expected: string } {
  const before = text.slice(0, text.indexOf('¦')).split('\n');
  return {
    text: text.replace('¦', ''),
    expected: `${code} ${before.length}:${(before.at(-1) ?? '').length + 1}`,
  };
}
