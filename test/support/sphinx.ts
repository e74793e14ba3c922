// SPDX-License-Identifier: MIT
// Runs Sphinx over pages in a temporary folder, as strictly as it can be run, with a configuration like the kernel's.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { skipsWithout } from './tools.js';

/** Sphinx as the kernel's `conf.py` sets it up, as far as the pages can tell. */
const CONFIGURATION = `
project = 'pages'
author = 'test'
version = release = '0'
highlight_language = 'none'
smartquotes = False
html_copy_source = False
extensions = ['sphinx.ext.autosectionlabel']
autosectionlabel_prefix_document = True
autosectionlabel_maxdepth = 2
exclude_patterns = ['out']
man_pages = [('index', 'pages', 'pages', ['test'], 9)]
# Types of <linux/types.h>, which other pages of the kernel would have to declare.
nitpick_ignore = [('c:identifier', '__' + sign + str(bits)) for sign in 'us' for bits in (8, 16, 32, 64)]
nitpick_ignore += [('c:identifier', 'size_t')]
`;

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
 * @param pages - File name to text; one is `index.rst`.
 * @param builders - `html`, `text`, `man`, `xml`. What is wrong with a page by itself is a complaint of the first.
 */
export function runSphinx<Builder extends string>(
  pages: ReadonlyMap<string, string>,
  builders: readonly Builder[],
): Readonly<Record<Builder, SphinxResult>> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    writeFileSync(join(folder, 'conf.py'), CONFIGURATION);
    for (const [name, text] of pages) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const results = builders.map((builder) => [builder, runBuilder(folder, builder)]);
    return Object.fromEntries(results) as Record<Builder, SphinxResult>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages as read stay in a folder beside the printed ones, for the next builder. */
function runBuilder(folder: string, builder: string): SphinxResult {
  const out = join(folder, 'out', builder);
  const strict = ['-W', '--keep-going', '-n', '-q', '-N'];
  const words = [...strict, '-b', builder, '-d', join(folder, 'out/read'), folder, out];
  const { status, stderr } = spawnSync('sphinx-build', words, { encoding: 'utf8' });
  return { status, complaints: stderr.replaceAll(`${folder}/`, ''), files: readTree(out) };
}

function readTree(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(html|txt|xml|9)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path, 'utf8'));
  }
  return files;
}
