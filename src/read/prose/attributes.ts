// SPDX-License-Identifier: MIT
// Attributes as authors write them: `id="a.b" binds=user`. Read from the raw line, because remark-directive keeps no
// places of attributes and forgives what an author would want to be told.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly namePlace: Place;
  /** Without the quotes. */
  readonly valuePlace: Place;
}

export type Attributes = ReadonlyMap<string, Attribute>;

export interface ReadAttributes {
  readonly attributes: Attributes;
  readonly diagnostics: readonly Diagnostic[];
  /** Index of the first character that was not read. */
  readonly end: number;
}

/** A line of a chapter, which the scanner walks along. */
export interface LineText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const NAME = /[A-Za-z][\w-]*/y;
const BARE_VALUE = /[^\s"'“”‘’=<>`{}]+/y;
const TYPOGRAPHIC = /[“”‘’]/;

export function placeIn({ file, line }: LineText, start: number, end: number): Place {
  return { file, line, column: start + 1, endLine: line, endColumn: end + 1 };
}

/**
 * Reads attributes from an index on, up to the closing character or the end of the line.
 *
 * @param close - `}` of a directive; absent for the info string of a fence, which ends with its line.
 */
export function readAttributes(line: LineText, start: number, close?: '}'): ReadAttributes {
  const attributes = new Map<string, Attribute>();
  const diagnostics: Diagnostic[] = [];
  let at = start;
  for (;;) {
    at = skipSpace(line.text, at);
    if (at >= line.text.length) {
      if (close !== undefined)
        diagnostics.push(unexpected(line, at, at + 1, 'the end of the line', 'a closing }'));
      return { attributes, diagnostics, end: at };
    }
    if (line.text[at] === close) return { attributes, diagnostics, end: at + 1 };
    const next = readAttribute(line, at);
    if ('fault' in next)
      return { attributes, diagnostics: [...diagnostics, next.fault], end: line.text.length };
    const { attribute, end } = next;
    const first = attributes.get(attribute.name);
    if (first === undefined) attributes.set(attribute.name, attribute);
    else {
      const related = [{ place: first.namePlace, message: 'first given here' }];
      diagnostics.push(
        report('attribute-duplicate', attribute.namePlace, { name: attribute.name }, { related }),
      );
    }
    at = end;
  }
}

type ReadOne = { readonly attribute: Attribute; readonly end: number } | { readonly fault: Diagnostic };

function readAttribute(line: LineText, start: number): ReadOne {
  const { text } = line;
  const sign = text[start]!;
  if (sign === '#' || sign === '.') {
    const word = text.slice(start + 1).split(/[\s}]/)[0]!;
    const suggestion = `write ${sign === '#' ? 'id' : 'class'}="${word}"`;
    const place = placeIn(line, start, start + 1 + word.length);
    return { fault: report('attribute-shortcut', place, { text: sign + word }, { suggestion }) };
  }
  const name = match(NAME, text, start);
  if (name === undefined) {
    const word = text.slice(start).split(/[\s}]/)[0]!;
    if (/^[\w.:;-]+$/.test(word)) return { fault: withoutValue(line, start, word) };
    return {
      fault: unexpected(line, start, start + word.length, `"${word}"`, 'an attribute as name="value"'),
    };
  }
  const afterName = start + name.length;
  if (text[afterName] !== '=') return { fault: withoutValue(line, start, name) };
  return readValue(line, { name, namePlace: placeIn(line, start, afterName) }, afterName + 1);
}

function readValue(line: LineText, head: Pick<Attribute, 'name' | 'namePlace'>, start: number): ReadOne {
  const { text } = line;
  const sign = text[start] ?? '';
  if (TYPOGRAPHIC.test(sign)) return { fault: badQuote(line, start, `the typographic quote ${sign}`) };
  if (sign !== '"' && sign !== "'") {
    const bare = match(BARE_VALUE, text, start);
    if (bare === undefined)
      return { fault: unexpected(line, start, start + 1, found(sign), `a value of "${head.name}"`) };
    return finish(line, head, start, start + bare.length, start + bare.length);
  }
  const close = text.indexOf(sign, start + 1);
  if (close < 0) return { fault: badQuote(line, start, `${sign} without its other half`) };
  return finish(line, head, start + 1, close, close + 1);
}

/** A value must be followed by a space, the closing brace or nothing. */
function finish(
  line: LineText,
  head: Pick<Attribute, 'name' | 'namePlace'>,
  start: number,
  end: number,
  after: number,
): ReadOne {
  const next = line.text[after] ?? ' ';
  if (/["'“”‘’]/.test(next)) return { fault: badQuote(line, after, `${next} right after a value`) };
  if (!/[\s}]/.test(next))
    return { fault: unexpected(line, after, after + 1, found(next), 'a space or a closing }') };
  const value = line.text.slice(start, end);
  return { attribute: { ...head, value, valuePlace: placeIn(line, start, end) }, end: after };
}

function withoutValue(line: LineText, start: number, name: string): Diagnostic {
  const suggestion = 'a value with spaces needs quotes';
  return report(
    'attribute-without-value',
    placeIn(line, start, start + name.length),
    { name },
    { suggestion },
  );
}

function badQuote(line: LineText, at: number, what: string): Diagnostic {
  const suggestion = 'write name="value" with straight quotes, one at each end';
  return report('attribute-quotes', placeIn(line, at, at + 1), { found: what }, { suggestion });
}

function unexpected(line: LineText, start: number, end: number, what: string, expected: string): Diagnostic {
  return report('attribute-syntax', placeIn(line, start, end), { found: what, expected });
}

function found(sign: string): string {
  return sign === '' ? 'the end of the line' : `"${sign}"`;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

export function skipSpace(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === '\t') index++;
  return index;
}
