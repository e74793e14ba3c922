// SPDX-License-Identifier: MIT
// A source map, version 3, from lines of segments.

/** From a column of a generated line to a place in a source. All count from 0. */
export interface Segment {
  readonly column: number;
  readonly source: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

interface SourceMap {
  readonly version: 3;
  readonly sources: string[];
  readonly sourcesContent: string[];
  readonly names: string[];
  readonly mappings: string;
}

/**
 * @param sources - Absolute path and text of each source.
 * @param lines - The segments of each generated line, by column.
 */
export function sourceMap(
  sources: readonly { readonly path: string; readonly text: string }[],
  lines: readonly (readonly Segment[])[],
): SourceMap {
  return {
    version: 3,
    sources: sources.map(({ path }) => path),
    sourcesContent: sources.map(({ text }) => text),
    names: [],
    mappings: encode(lines),
  };
}

/** All fields but the generated column are relative to the last segment, over the ends of lines. */
function encode(lines: readonly (readonly Segment[])[]): string {
  let last: Segment = { column: 0, source: 0, sourceLine: 0, sourceColumn: 0 };
  return lines
    .map((segments) => {
      last = { ...last, column: 0 };
      return segments
        .map((segment) => {
          const text = [
            segment.column - last.column,
            segment.source - last.source,
            segment.sourceLine - last.sourceLine,
            segment.sourceColumn - last.sourceColumn,
          ].map(encodeNumber);
          last = segment;
          return text.join('');
        })
        .join(',');
    })
    .join(';');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 VLQ: the sign in the lowest bit, five bits a digit, a sixth where more follow. */
function encodeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS[rest > 0 ? digit + 32 : digit];
  } while (rest > 0);
  return text;
}
