// SPDX-License-Identifier: MIT
// A Vite plugin for the tests extracted from chapters. A failing example is reported at its place in the Markdown, with
// the lines around it. The plugin finds the places when it loads a test file, so that no committed file contains one.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { alignLines, type Origin } from './align.js';
import { type Segment, sourceMap } from './source-map.js';

const TEST_FILE = /\/generated\/[^/]+\/tests\/[^/]+\.test\.ts$/;
const CHAPTER = /^\/\/ Chapter (.+)$/gm;

/**
 * @param root - The project's root, which the chapters' paths are relative to.
 */
export function chapterPlaces(root: string): Plugin {
  return {
    name: 'uapi-chapter-places',
    enforce: 'pre',
    transform(code, id) {
      const named = TEST_FILE.test(id) ? [...code.matchAll(CHAPTER)] : [];
      const paths = named.map(([, chapter]) => join(root, chapter!)).filter((path) => existsSync(path));
      if (paths.length === 0 || paths.length < named.length) return undefined;
      const chapters = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
      const sources = [...chapters, { path: id, text: code }];
      const generated = code.split('\n');
      const lines = alignLines(code, ...chapters.map(({ text }) => text)).map((origin, index) =>
        segments(origin, { source: chapters.length, line: index, text: generated[index]! }),
      );
      // A frame of code is only shown for a file that is a module; the imports stand last, so that no line moves.
      const imports = paths.map((path) => `import ${JSON.stringify(`${path}?raw`)};\n`).join('');
      return { code: code + imports, map: sourceMap(sources, lines) };
    },
  };
}

/** One segment for a line as a whole, or one for each word of a line that stands in the chapter as it is. */
function segments(
  origin: Origin | undefined,
  { source, line, text }: { readonly source: number; readonly line: number; readonly text: string },
): readonly Segment[] {
  if (origin === undefined) return [{ column: 0, source, sourceLine: line, sourceColumn: 0 }];
  const { chapter, column: sourceColumn, generatedColumn, line: sourceLine, verbatim } = origin;
  if (!verbatim) return [{ column: 0, source: chapter, sourceLine, sourceColumn }];
  return [...text.matchAll(/[\w$]+|[^\w\s]/g)].map(({ index }) => ({
    column: index,
    source: chapter,
    sourceLine,
    sourceColumn: index - generatedColumn + sourceColumn,
  }));
}
