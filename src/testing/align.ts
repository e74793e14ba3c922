// SPDX-License-Identifier: MIT
// Finds the line of a chapter that a line of its generated tests comes from. The generated lines keep the order and the
// words of the example's lines, so each is searched after the last one found. A line that was edited since is not
// found.

import { cellPatterns, type FencedExample, fencedExamples, lineText } from './chapter.js';

/** Where a generated line comes from. Lines and columns count from 0. */
export interface Origin {
  /** Which of the chapters it is. */
  readonly chapter: number;
  readonly line: number;
  readonly column: number;
  /** Column of the generated line that `column` stands for. */
  readonly generatedColumn: number;
  /** Whether the line stands in the chapter word for word, so that every column after it has its place too. */
  readonly verbatim: boolean;
}

const EXAMPLE = /^\/\/ Example "(.*)"$/;
const STEP = /^\s*runStep\(target, '((?:[^'\\]|\\.)*)'/;

const PATTERN = /^\s*check(?:Undefined)?Cell\(cell, '((?:[^'\\]|\\.)*)'/;

/**
 * @param generated - The text of a generated test file.
 * @param chapters - The texts of the chapters that it names, in their order; examples are of the first one.
 * @returns Per generated line its origin; undefined for a line that has none.
 */
export function alignLines(
  generated: string,
  ...chapters: readonly string[]
): readonly (Origin | undefined)[] {
  const patterns = new Map(
    chapters.flatMap((text, chapter) =>
      cellPatterns(text).map(
        ({ label, line, column }) => [label, { chapter, line: line - 1, column }] as const,
      ),
    ),
  );
  const examples = alignExamples(generated, chapters[0] ?? '');
  return generated.split('\n').map((text, index) => {
    const label = PATTERN.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
    const pattern = label === undefined ? undefined : patterns.get(label);
    if (pattern === undefined) return examples[index];
    return { ...pattern, generatedColumn: indentOf(text), verbatim: false };
  });
}

function alignExamples(generated: string, markdown: string): readonly (Origin | undefined)[] {
  const examples = fencedExamples(markdown);
  let example: FencedExample | undefined;
  let next = 0;
  return generated.split('\n').map((text) => {
    const title = EXAMPLE.exec(text)?.[1];
    if (title !== undefined) {
      example = examples.find((candidate) => candidate.title === title);
      next = 0;
      return undefined;
    }
    if (example === undefined) return undefined;
    if (text.startsWith('test('))
      return { chapter: 0, line: example.line - 1, column: 0, generatedColumn: 0, verbatim: false };
    const found = findLine(example, next, text);
    if (found === undefined) return undefined;
    next = found.index + 1;
    return { ...found.origin, line: example.line + found.index };
  });
}

/** The first of the example's lines from `next` on that says what the generated line says. */
function findLine(
  example: FencedExample,
  next: number,
  generated: string,
): { readonly index: number; readonly origin: Omit<Origin, 'line'> } | undefined {
  const step = STEP.exec(generated)?.[1]?.replace(/\\(.)/g, '$1');
  const wanted = step ?? generated.trim();
  if (wanted === '') return undefined;
  const index = example.lines.findIndex(
    (line, at) => at >= next && (step === undefined ? line.trim() : lineText(line)) === wanted,
  );
  if (index < 0) return undefined;
  const column = indentOf(example.lines[index]!);
  return {
    index,
    origin: { chapter: 0, column, generatedColumn: indentOf(generated), verbatim: step === undefined },
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
