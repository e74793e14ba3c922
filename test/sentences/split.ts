// SPDX-License-Identifier: MIT
// Cuts the archived thread into sentences, each with its message, its side and its lines, so that the table of
// sentences can name one without copying it. It knows mails, unified diffs and C comments; it knows no uAPI.

import { createHash } from 'node:crypto';
import { type Block, type Language, type Line, toBlocks } from './blocks.js';

/** `text`: a reply or a commit message. The others are sides of the patch. */
export type Side = 'text' | 'added' | 'removed' | 'context';

export interface Sentence {
  /** `williamson 2021-12-09 23:34` */
  readonly message: string;
  readonly side: Side;
  /** First and last line of the sentence in the thread, from 1. */
  readonly first: number;
  readonly last: number;
  /** On one line, without diff prefixes, comment stars and doubled spaces. */
  readonly text: string;
}

/** A sentence of the archive ends here, unless the word before is one of these. */
const SENTENCE_END = /[.?!]+["')\]]*(?=\s)/g;
/** An ellipsis within a sentence. */
const PAUSE = /^\.\.\.$/;
const ABBREVIATIONS: ReadonlySet<string> = new Set(['e.g', 'eg', 'etc', 'ex', 'i.e', 'ie', 'vs']);

/** Every sentence of the thread, in the order of its messages; in a patch the removed side, the added, the context. */
export function splitThread(thread: string): Sentence[] {
  return readMessages(thread).flatMap((message) => {
    const diff = message.lines.findIndex((line) => line.text.startsWith('diff --git'));
    if (diff < 0) {
      return splitLines(message.lines.map(unquote), 'mail').map((found) => name(message.name, 'text', found));
    }
    const separator = message.lines.findIndex((line) => line.text === '---');
    const log = splitLines(message.lines.slice(0, separator), 'mail');
    return [
      ...log.map((found) => name(message.name, 'text', found)),
      ...splitPatch(message.name, message.lines.slice(diff)),
    ];
  });
}

/** The first 8 hexadecimal digits of the SHA-256 of the sentences' texts, a space between. */
export function hashSentences(sentences: readonly Sentence[]): string {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}

interface Mail {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** The bodies of the mails of a public-inbox archive page. */
function readMessages(thread: string): Mail[] {
  const lines = thread.split('\n').map((text, index): Line => ({ number: index + 1, text }));
  const mails: Mail[] = [];
  for (const [index, line] of lines.entries()) {
    const header = /^From: (.+) @ (\d{4}-\d\d-\d\d) +(\d+):(\d\d) UTC/.exec(line.text);
    if (header) {
      const [, author = '', date, hour = '', minute] = header;
      const start = lines.findIndex((other, at) => at > index && other.text.trim() === '');
      const end = lines.findIndex(
        (other, at) => at > index && other.text.startsWith('^ permalink raw reply'),
      );
      mails.push({
        name: `${familyName(author)} ${date} ${hour.padStart(2, '0')}:${minute}`,
        lines: lines.slice(start, end < 0 ? lines.length : end),
      });
    }
  }
  return mails;
}

/** `Jason Gunthorpe` and `Gunthorpe, Jason` are both `gunthorpe`. */
function familyName(author: string): string {
  const [beforeComma = ''] = author.split(',');
  return (beforeComma.trim().split(' ').at(-1) ?? '').toLowerCase();
}

/** A quoted line says what another message says; here it only ends a paragraph. */
function unquote(line: Line): Line {
  return line.text.startsWith('>') ? { number: line.number, text: '' } : line;
}

/**
 * Reads the file before and the file after, since a sentence or a macro may share lines with the context.
 * A sentence belongs to a side as soon as one of its lines does.
 */
function splitPatch(message: string, lines: readonly Line[]): Sentence[] {
  const isRemoved = (line: Line): boolean => /^-(?!-- )/.test(line.text);
  const isAdded = (line: Line): boolean => /^\+(?!\+\+ )/.test(line.text);
  const removed = new Set(lines.filter(isRemoved).map((line) => line.number));
  const added = new Set(lines.filter(isAdded).map((line) => line.number));
  const before = splitLines(lines.filter((line) => !isAdded(line)).map(withoutPrefix), 'c');
  const after = splitLines(lines.filter((line) => !isRemoved(line)).map(withoutPrefix), 'c');
  const touches = (found: Found, side: ReadonlySet<number>): boolean =>
    found.lines.some((number) => side.has(number));
  return [
    ...before.filter((found) => touches(found, removed)).map((found) => name(message, 'removed', found)),
    ...after.filter((found) => touches(found, added)).map((found) => name(message, 'added', found)),
    ...before.filter((found) => !touches(found, removed)).map((found) => name(message, 'context', found)),
  ];
}

/** A line of a hunk as it stands in the file. What is between the hunks ends a paragraph. */
function withoutPrefix(line: Line): Line {
  const isOfHunk = /^[ +-]/.test(line.text) && !/^(---|\+\+\+) /.test(line.text);
  return { number: line.number, text: isOfHunk ? line.text.slice(1) : '' };
}

interface Found {
  /** Every line that has a part of the sentence. */
  readonly lines: readonly number[];
  readonly text: string;
}

function splitLines(lines: readonly Line[], language: Language): Found[] {
  return toBlocks(lines, language).flatMap(splitBlock);
}

function splitBlock(block: Block): Found[] {
  const text = block.lines.map((line) => normalise(line.text)).join(' ');
  const found: Found[] = [];
  let start = 0;
  for (const end of [...(block.kind === 'prose' ? sentenceEnds(text) : []), text.length]) {
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') {
      found.push({ lines: linesBetween(block, start, end), text: sentence });
    }
    start = end + 1;
  }
  return found;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    const sinceLast = text.slice(ends.at(-1) ?? 0, match.index).trim();
    const word = (sinceLast.split(/[\s(]/).at(-1) ?? '').toLowerCase();
    const isListMarker = /^[0-9a-z]$/.test(sinceLast);
    const isPause = PAUSE.test(match[0]) && /^\s+[a-z]/.test(text.slice(match.index + match[0].length));
    if (!isListMarker && !isPause && !ABBREVIATIONS.has(word)) {
      ends.push(match.index + match[0].length);
    }
  }
  return ends;
}

/** The lines that the characters from `start` to `end` of the block's text come from. */
function linesBetween(block: Block, start: number, end: number): number[] {
  const numbers: number[] = [];
  let at = 0;
  for (const line of block.lines) {
    const next = at + normalise(line.text).length + 1;
    if (at < end && next - 1 > start) {
      numbers.push(line.number);
    }
    at = next;
  }
  return numbers;
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function name(message: string, side: Side, found: Found): Sentence {
  return { message, side, first: found.lines[0]!, last: found.lines.at(-1)!, text: found.text };
}
