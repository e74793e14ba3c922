// SPDX-License-Identifier: MIT
// Prints inlines as reStructuredText. It escapes words, separates markup from adjacent text, and breaks lines so that
// no word is read as structure.

import { HARD_SPACE, wrap } from '../../text/index.js';
import type { RstInline, RstText } from './rst.js';

/** Literals up to this length stay on one line. */
const LITERAL_KEPT_MAX = 48;

/**
 * Inlines as one line of reStructuredText. Its breakable spaces are spaces, the others `HARD_SPACE`.
 * Markup does not nest; the caller has flattened it.
 */
export function printInline(content: RstText): string {
  let line = '';
  let isMarkupBefore = false;
  for (const inline of content) {
    const piece = printPiece(inline);
    if (piece === '') continue;
    const printed = line.endsWith(' ') ? piece.replace(/^:(?= |$)/, '\\:') : piece;
    const isMarkup = inline.kind !== 'text';
    line += separation(line, printed, isMarkup, isMarkupBefore) + printed;
    isMarkupBefore = isMarkup && !printed.endsWith(' ');
  }
  return line.replace(/ +/g, ' ').trim();
}

function printPiece(inline: RstInline): string {
  switch (inline.kind) {
    case 'text':
      return escapeWords(inline.text);
    case 'emphasis':
      return around('*', inline.text);
    case 'strong':
      return around('**', inline.text);
    case 'literal':
      return printLiteral(inline.text);
    case 'role':
      return printRole(inline.role, inline.target, inline.title);
    case 'link':
      return `\`${escapeInterpreted(inline.text)} <${escapeUrl(inline.url)}>\`__`;
    default:
      return inline satisfies never;
  }
}

/** `\ ` (an escaped space, which prints as nothing) where markup would touch what keeps it from being markup. */
function separation(before: string, printed: string, isMarkup: boolean, isMarkupBefore: boolean): string {
  const last = before.at(-1);
  if (last === undefined || last === ' ' || printed.startsWith(' ')) return '';
  // A closing quote or bracket right inside would match the opening one right before, and undo the markup.
  const mustOpen =
    isMarkup &&
    !(
      /[('"[{/-]/.test(last) &&
      /^(:[a-z:]+:)?[*`]+[!-~]/.test(printed) &&
      !/^(:[a-z:]+:)?[*`]+['")\]}>]/.test(printed)
    );
  const mustClose = isMarkupBefore && !/^[\\'")\]}>/:.,;!?-]/.test(printed);
  return mustOpen || mustClose ? `\\${HARD_SPACE}` : '';
}

/**
 * Words with what reStructuredText would read as markup escaped, and all white space made one space.
 * A star, a bar or an underscore between letters and digits is none; a colon between spaces is some in a term.
 */
function escapeWords(words: string): string {
  return printable(words)
    .replace(/[ \t\n\u00a0]+/g, ' ')
    .replace(/[\\`]|(?<![A-Za-z0-9])[*|]|[*|](?![A-Za-z0-9])/g, '\\$&')
    .replace(/_(?![A-Za-z0-9])/g, '\\_')
    .replace(/ :(?= |$)/g, ' \\:');
}

/** Emphasis and strong: white space at the ends goes outside, where it does not spoil the markup. */
function around(mark: string, words: string): string {
  const escaped = escapeWords(words);
  const inner = escaped.trim();
  if (inner === '') return escaped;
  const before = escaped.startsWith(' ') ? ' ' : '';
  const after = escaped.endsWith(' ') ? ' ' : '';
  return `${before}${mark}${inner}${mark}${after}`;
}

function printLiteral(raw: string): string {
  const words = printable(raw).replace(/[\t\n\u00a0]/g, ' ');
  const inner = words.trim();
  if (inner === '') return words;
  return (words.startsWith(' ') ? ' ' : '') + delimited(inner) + (words.endsWith(' ') ? ' ' : '');
}

function delimited(words: string): string {
  // Between double back-quotes nothing can be escaped; what cannot stand there is the text of a role instead.
  if (/^`|`$|``/.test(words)) return `:literal:\`${keepSpaces(words.replace(/[\\`]/g, '\\$&'))}\``;
  const mayBreak =
    words.length > LITERAL_KEPT_MAX && !/ {2}|(?:^| )([!-/:-@[-`{-~])\1{3,}(?: |$)/.test(words);
  return `\`\`${mayBreak ? words : keepSpaces(words)}\`\``;
}

function keepSpaces(words: string): string {
  return words.replaceAll(' ', HARD_SPACE);
}

function printRole(name: string, target: string, title: string | undefined): string {
  if (title === undefined) return `:${name}:\`${target}\``;
  return `:${name}:\`${escapeInterpreted(title)} <${target}>\``;
}

/** Words inside single back-quotes. */
function escapeInterpreted(words: string): string {
  return printable(words)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .replace(/[\\`<]/g, '\\$&');
}

/** A URL in angle brackets: a final underscore would make it the name of another target. */
function escapeUrl(url: string): string {
  return url
    .replace(/\\/g, '%5C')
    .replace(/`/g, '%60')
    .replace(/[<>\s]/g, encodeURIComponent)
    .replace(/_$/, '\\_');
}

/** Characters at which Sphinx ends a line, beside the newline. */
const LINE_ENDS = '\v\f\u001c\u001d\u001e\u0085\u2028\u2029';

/** Text without other line ends than newlines, and without what cannot be in a text file. */
export function printable(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n' || character === '\t') return character;
    return LINE_ENDS.includes(character) ? '\n' : '\ufffd';
  });
}

/**
 * @param line - As `printInline` gives it.
 * @param width - Columns; a longer word stands alone.
 * @param suffix - Put after the last word, unescaped: `::` before a literal block.
 * @returns No line for no words.
 */
export function wrapWords(line: string, width: number, suffix = ''): readonly string[] {
  const words = line.split(' ').filter((word) => word !== '');
  const last = words.length - 1;
  const guarded = words
    .map(guardAdornment)
    .map((word, index) => (index === 0 ? guardStart(word) : word))
    .map((word, index) => (index === last ? guardEnd(word) + suffix : word));
  return guarded.length === 0 ? [] : wrap(guarded.join(' '), { width });
}

/** The same on one line, however long. */
export function unwrapped(line: string): string {
  return wrapWords(line, Number.POSITIVE_INFINITY).join(' ');
}

/** A line of one character, four times or more, underlines a title. */
function guardAdornment(word: string): string {
  return /^([!-/:-@[-`{-~])\1{3,}$/.test(word) ? escapeFirst(word) : word;
}

/** At the start of a block: bullets, enumerators, directives, field names, options, line blocks, doctests. */
function guardStart(word: string): string {
  const isEnumerator = /^\(?([0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#)[.)]$/.test(word);
  const isRole = /^:[a-z:]+:`/.test(word);
  const isStructure = /^[-+.:>/|\u2022\u2023\u2043]/.test(word);
  return isEnumerator || (isStructure && !isRole) ? escapeFirst(word) : word;
}

/** A paragraph that ends in two colons announces a literal block. */
function guardEnd(word: string): string {
  return word.endsWith('::') ? `${word.slice(0, -1)}\\:` : word;
}

function escapeFirst(word: string): string {
  return word.startsWith('\\') ? `\\${HARD_SPACE}${word}` : `\\${word}`;
}
