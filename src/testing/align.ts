// SPDX-License-Identifier: MIT
// Which line of a chapter a line of its generated tests comes from. The generated lines keep the order and the words of
// the example's lines, so each is looked for after the last one found; a line that was edited since is not found.

import { type FencedExample, fencedExamples } from './chapter.js';

/** Where a generated line comes from. Lines and columns count from 0. */
export interface Origin {
  readonly line: number;
  readonly column: number;
  /** Column of the generated line that `column` stands for. */
  readonly generatedColumn: number;
  /** Whether the line stands in the chapter word for word, so that every column after it has its place too. */
  readonly verbatim: boolean;
}

const EXAMPLE = /^\/\/ Example "(.*)"$/;
const STEP = /^\s*runStep\(target, '((?:[^'\\]|\\.)*)'/;

/**
 * @param generated - The text of a generated test file.
 * @param markdown - The chapter's text.
 * @returns Per generated line its origin; undefined for a line that has none.
 */
export function alignLines(generated: string, markdown: string): readonly (Origin | undefined)[] {
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
      return { line: example.line - 1, column: 0, generatedColumn: 0, verbatim: false };
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
    (line, at) => at >= next && (step === undefined ? line.trim() : stepText(line)) === wanted,
  );
  if (index < 0) return undefined;
  const column = indentOf(example.lines[index]!);
  return { index, origin: { column, generatedColumn: indentOf(generated), verbatim: step === undefined } };
}

/** A transcript's line as the generated step names it: without comment and without alignment. */
function stepText(line: string): string {
  return line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .replace(/\s+/g, ' ');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
