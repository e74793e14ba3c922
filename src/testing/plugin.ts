// SPDX-License-Identifier: MIT
// A Vite plugin for the tests extracted from chapters: a failing example is reported at its place in the Markdown, with
// the lines around it. The places are found when a test file is loaded, so that no committed file holds one.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { alignLines, type Origin } from './align.js';
import { type Segment, sourceMap } from './source-map.js';

const TEST_FILE = /\/generated\/[^/]+\/tests\/[^/]+\.test\.ts$/;
const CHAPTER = /^\/\/ Chapter (.+)$/m;

/** Indices of the map's two sources. */
const MARKDOWN = 0;
const GENERATED = 1;

/**
 * @param root - The project's root, which the chapters' paths are relative to.
 */
export function chapterPlaces(root: string): Plugin {
  return {
    name: 'uapi-chapter-places',
    enforce: 'pre',
    transform(code, id) {
      const chapter = TEST_FILE.test(id) ? CHAPTER.exec(code)?.[1] : undefined;
      if (chapter === undefined) return undefined;
      const path = join(root, chapter);
      if (!existsSync(path)) return undefined;
      const markdown = readFileSync(path, 'utf8');
      const lines = alignLines(code, markdown).map((origin, index) => segments(origin, index, code));
      return {
        // A frame of code is only shown for a file that is a module; the import stands last, so that no line moves.
        code: `${code}import ${JSON.stringify(`${path}?raw`)};\n`,
        map: sourceMap(
          [
            { path, text: markdown },
            { path: id, text: code },
          ],
          lines,
        ),
      };
    },
  };
}

/** One segment for a line as a whole, or one for each word of a line that stands in the chapter as it is. */
function segments(origin: Origin | undefined, line: number, code: string): readonly Segment[] {
  if (origin === undefined) return [{ column: 0, source: GENERATED, sourceLine: line, sourceColumn: 0 }];
  const { column: sourceColumn, generatedColumn, line: sourceLine, verbatim } = origin;
  if (!verbatim) return [{ column: 0, source: MARKDOWN, sourceLine, sourceColumn }];
  const text = code.split('\n')[line]!;
  return [...text.matchAll(/[\w$]+|[^\w\s]/g)].map(({ index }) => ({
    column: index,
    source: MARKDOWN,
    sourceLine,
    sourceColumn: index - generatedColumn + sourceColumn,
  }));
}
