// SPDX-License-Identifier: MIT
// Finds the examples of a chapter in its Markdown, as it is when the tests run.

/** A fenced example. Lines count from 1. */
export interface FencedExample {
  readonly title: string;
  /** Line of the opening fence. */
  readonly line: number;
  /** The lines inside, as they stand. */
  readonly lines: readonly string[];
}

const OPENING = /^\s*(`{3,}|~{3,})\s*(?:ts|transcript)\s.*\btitle=(?:"([^"]*)"|'([^']*)')/;

/** Every example of a chapter that has a title. */
export function fencedExamples(markdown: string): readonly FencedExample[] {
  const lines = markdown.split(/\r?\n/);
  return lines.flatMap((text, index) => {
    const [opening, fence, double, single] = OPENING.exec(text) ?? [];
    if (opening === undefined) return [];
    const end = lines.findIndex((line, at) => at > index && line.trim().startsWith(fence!));
    return [
      {
        title: double ?? single ?? '',
        line: index + 1,
        lines: lines.slice(index + 1, end < 0 ? undefined : end),
      },
    ];
  });
}
