// SPDX-License-Identifier: MIT
// Each code is declared once: the catalogue's parts are spread into one object, where a later one would win silently.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, type Entry } from '../src/diagnostics/index.js';

const PARTS = join(import.meta.dirname, '../src/diagnostics/catalogue');

test('no two parts of the catalogue declare the same code', async () => {
  const files = readdirSync(PARTS).filter((name) => name !== 'index.ts');
  const parts = await Promise.all(
    files.map(async (name): Promise<object> => {
      const module: Record<string, object> = await import(join(PARTS, name));
      return Object.entries(module).find(([exported]) => exported.endsWith('Diagnostics'))?.[1] ?? {};
    }),
  );
  expect(parts.flatMap((part) => Object.keys(part)).sort()).toEqual(Object.keys(catalogue).sort());
});

test('a code is kebab-case, and an entry explains itself', () => {
  for (const [code, entry] of Object.entries<Entry>(catalogue)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(entry.explain.length, code).toBeGreaterThan(30);
    expect(entry.wrong, code).not.toBe(entry.right);
  }
});
