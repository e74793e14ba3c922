// SPDX-License-Identifier: MIT
// Emphasis, links and images that are nested without end. The parser compares each mark with all others of its paragraph, so that it takes
// seconds for some thousands; they are found here before, in one walk. Far fewer are left to the parser, whose tree has a limit.

/** Marks that are open at once in a paragraph. No person has so many, and the parser reads so many at once. */
const OPEN_MAX = 200;

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** An escaped character, code, or a run of marks. */
const TOKENS = /\\.|(`+)[^`]*\1|!?\[|\]|([*_])\2*/g;

interface Mark {
  readonly kind: string;
  /** Where what is inside begins. */
  readonly end: number;
}

/**
 * @param level - Of the open mark that is told of.
 * @returns The offset behind the mark of that level, where a paragraph opens and closes too many.
 */
export function deepInline(text: string, level: number): number | undefined {
  for (const { start, end } of paragraphsOf(text)) {
    const found = deepIn(text.slice(start, end), level);
    if (found !== undefined) return start + found;
  }
  return undefined;
}

/** Lines in a row that are neither blank nor in a fence. */
function* paragraphsOf(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  let fence: string | undefined;
  let start = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const marks = FENCE.exec(line)?.[1];
    const isFence = marks !== undefined && (fence === undefined || marks.startsWith(fence));
    if (isFence || fence !== undefined || line.trim() === '') {
      if (at > start) yield { start, end: at };
      start = at + line.length + 1;
    }
    if (isFence) fence = fence === undefined ? marks : undefined;
    at += line.length + 1;
  }
  if (at > start) yield { start, end: Math.min(at, text.length) };
}

function deepIn(paragraph: string, level: number): number | undefined {
  const open: Mark[] = [];
  let deepAt: number | undefined;
  let closed = 0;
  for (const { 0: token, index } of paragraph.matchAll(TOKENS)) {
    const end = index + token.length;
    const kind = token.at(-1)!;
    if (closes(paragraph, token, index)) {
      for (let left = token.length; left > 0 && open.at(-1)?.kind === opener(kind); left -= 1) {
        open.pop();
        closed += deepAt === undefined ? 0 : 1;
      }
    } else if (opens(paragraph, token, end)) {
      // Two marks are strong emphasis, which is one level.
      for (let left = Math.ceil(token.length / 2); left > 0; left -= 1) open.push({ kind, end });
      if (open.length > OPEN_MAX) deepAt ??= open[level - 1]!.end;
    }
    // Marks that nothing closes are text.
    if (deepAt !== undefined && closed > OPEN_MAX) return deepAt;
  }
  return undefined;
}

function opener(kind: string): string {
  return kind === ']' ? '[' : kind;
}

/** Emphasis closes behind a word, and opens before one. */
function closes(paragraph: string, token: string, index: number): boolean {
  if (token === ']') return true;
  return /^[*_]/.test(token) && /\S/.test(paragraph[index - 1] ?? ' ');
}

function opens(paragraph: string, token: string, end: number): boolean {
  if (token.endsWith('[')) return true;
  return /^[*_]/.test(token) && /\S/.test(paragraph[end] ?? ' ');
}
