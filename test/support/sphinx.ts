// SPDX-License-Identifier: MIT
// Runs Sphinx over pages in a temporary folder, as strictly as it can be run, with the configuration that lies beside them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { skipsWithout } from './tools.js';

export const skipsSphinx = skipsWithout('sphinx-build');

export interface SphinxResult {
  readonly status: number | null;
  /** What Sphinx complained of, without the path of the temporary folder. */
  readonly complaints: string;
  /** Built files, by path below the output folder. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads pages once and prints them in several formats.
 *
 * @param pages - Path to text; of them are `index.rst` and `conf.py`.
 * @param builders - `html`, `text`, `man`, `xml`. What is wrong with a page by itself is a complaint of the first.
 */
export function runSphinx<Builder extends string>(
  pages: ReadonlyMap<string, string>,
  builders: readonly Builder[],
): Readonly<Record<Builder, SphinxResult>> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const source = join(folder, 'source');
  try {
    for (const [name, text] of pages) {
      mkdirSync(dirname(join(source, name)), { recursive: true });
      writeFileSync(join(source, name), text);
    }
    const results = builders.map((builder) => [builder, runBuilder(folder, builder)]);
    return Object.fromEntries(results) as Record<Builder, SphinxResult>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages as read stay in a folder beside the printed ones, for the next builder. */
function runBuilder(folder: string, builder: string): SphinxResult {
  const source = join(folder, 'source');
  const out = join(folder, builder);
  const strict = ['-W', '--keep-going', '-n', '-q', '-N'];
  const words = [...strict, '-b', builder, '-d', join(folder, 'read'), source, out];
  const { status, stderr } = spawnSync('sphinx-build', words, { encoding: 'utf8' });
  return { status, complaints: stderr.replaceAll(`${source}/`, ''), files: readTree(out) };
}

function readTree(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(html|txt|xml|1)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path, 'utf8'));
  }
  return files;
}
