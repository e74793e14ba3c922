// SPDX-License-Identifier: MIT
// The commands of a page with what it shows that they print. A line `...` stands for any lines; durations differ.

export interface Fence {
  readonly language: string;
  readonly text: string;
}

export function fences(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

export interface PageCommand {
  readonly command: string;
  readonly expected: string;
}

/** The commands of a fence `console`. */
export function commandsIn(text: string): readonly PageCommand[] {
  return [...text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, expected]) => ({
    command: command!,
    expected: expected!,
  }));
}

/** All commands of a page. */
export function commandsOf(markdown: string): readonly PageCommand[] {
  return fences(markdown).flatMap(({ language, text }) => (language === 'console' ? commandsIn(text) : []));
}

/** What `steady` makes of an output as expected. */
export function pattern(expected: string): RegExp {
  const lines = steady(expected)
    .split('\n')
    .map((line) => (line === '...' ? '[^]*?' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${lines.join('\n').replaceAll('[^]*?\n', '[^]*?')}$`);
}

export const steady = (text: string): string => text.replace(/\b[\d.]+ m?s\b/g, 'N s').trimEnd();
