// SPDX-License-Identifier: MIT
// Finds the examples and the patterns of cells in the Markdown of a chapter, at the time of the test run.

/** A fenced example. Lines count from 1. */
export interface FencedExample {
  readonly title: string;
  /** Line of the opening fence. */
  readonly line: number;
  /** The lines inside, as they stand. */
  readonly lines: readonly string[];
}

/** A line of a `cells` fence. */
export interface CellLine {
  /** As the generated tests name it: `lamp.read: read state @ * => success`. */
  readonly label: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 0. */
  readonly column: number;
}

const OPENING = /^\s*(`{3,}|~{3,})\s*(?:ts|transcript)\s.*\btitle=(?:"([^"]*)"|'([^']*)')/;

/** Every example of a chapter that has a title. */
export function fencedExamples(markdown: string): readonly FencedExample[] {
  return fencesOf(markdown, OPENING).map(({ value, ...fence }) => ({ title: value, ...fence }));
}

const CELLS = /^\s*(`{3,}|~{3,})\s*cells\s+by=(?:"([^"]*)"|'?([^'\s]*)'?)/;

/** Every pattern of a chapter. */
export function cellPatterns(markdown: string): readonly CellLine[] {
  return fencesOf(markdown, CELLS).flatMap(({ value, line, lines }) =>
    lines.map((text, index) => ({
      label: `${value}: ${lineText(text)}`,
      line: line + index + 1,
      column: text.search(/\S|$/),
    })),
  );
}

/** A line as the generated tests name it: without comment and without alignment. */
export function lineText(line: string): string {
  return line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** @param opening - Finds the marker, and in one of two ways the value that matters. */
function fencesOf(
  markdown: string,
  opening: RegExp,
): readonly (Omit<FencedExample, 'title'> & { value: string })[] {
  const lines = markdown.split(/\r?\n/);
  return lines.flatMap((text, index) => {
    const [found, fence, double, single] = opening.exec(text) ?? [];
    if (found === undefined) return [];
    const end = lines.findIndex((line, at) => at > index && line.trim().startsWith(fence!));
    return [
      {
        value: double ?? single ?? '',
        line: index + 1,
        lines: lines.slice(index + 1, end < 0 ? undefined : end),
      },
    ];
  });
}
