// SPDX-License-Identifier: MIT
// Attributes as authors write them: `id="a.b" binds=user`, in the braces of a directive or after the language of a
// fence. Each keeps its place, and every mistake is reported.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly namePlace: Place;
  /** Without the quotes. */
  readonly valuePlace: Place;
}

export type Attributes = ReadonlyMap<string, Attribute>;

export interface GivenAttributes {
  readonly attributes: Attributes;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadAttributes extends GivenAttributes {
  /** Index of the first character that was not read. */
  readonly end: number;
}

const QUOTES = `"'“”‘’`;
const BARE_VALUE = `[^\\s${QUOTES}=<>\`{}]+`;
const ATTRIBUTE = new RegExp(`([A-Za-z][\\w-]*)=(?:"([^"]*)"|'([^']*)'|(${BARE_VALUE}))(?=[\\s}]|$)`, 'y');

/**
 * Reads attributes from an index on, up to the closing character or the end of the line.
 *
 * @param close - `}` of a directive; absent for the info string of a fence, which ends with its line.
 */
export function readAttributes(line: LineText, start: number, close?: '}'): ReadAttributes {
  const { text } = line;
  const attributes = new Map<string, Attribute>();
  const diagnostics: Diagnostic[] = [];
  for (let at = skipSpace(text, start); at < text.length; at = skipSpace(text, at)) {
    if (text[at] === close) return { attributes, diagnostics, end: at + 1 };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (found === null)
      return { attributes, diagnostics: [...diagnostics, faultAt(line, at)], end: text.length };
    const [whole, name = '', double, single, bare = ''] = found;
    const quoted = double ?? single;
    const value = quoted ?? bare;
    const namePlace = placeIn(line, at, at + name.length);
    const first = attributes.get(name);
    if (first === undefined) {
      const valueEnd = at + whole.length - (quoted === undefined ? 0 : 1);
      const valuePlace = placeIn(line, valueEnd - value.length, valueEnd);
      attributes.set(name, { name, value, namePlace, valuePlace });
    } else {
      const related = [{ place: first.namePlace, message: 'first given here' }];
      diagnostics.push(report('attribute-duplicate', namePlace, { name }, { related }));
    }
    at += whole.length;
  }
  if (close !== undefined)
    diagnostics.push(unexpected(line, text.length, text.length + 1, END_OF_LINE, 'a closing }'));
  return { attributes, diagnostics, end: text.length };
}

const END_OF_LINE = 'the end of the line';

/** What is wrong with that which stands where an attribute would. */
function faultAt(line: LineText, start: number): Diagnostic {
  const { text } = line;
  const [word = ''] = text.slice(start).split(/[\s}]/);
  if (/^[#.]/.test(word)) {
    const suggestion = `write ${word.startsWith('#') ? 'id' : 'class'}="${word.slice(1)}"`;
    const place = placeIn(line, start, start + word.length);
    return report('attribute-shortcut', place, { text: word }, { suggestion });
  }
  const [name, sign] = /^[A-Za-z][\w-]*(=?)/.exec(word) ?? [];
  if (sign === '=') return faultOfValue(line, name!.slice(0, -1), start + name!.length);
  const lone = name ?? (/^[\w.:;-]+$/.test(word) ? word : undefined);
  if (lone === undefined)
    return unexpected(line, start, start + word.length, `"${word}"`, 'an attribute as name="value"');
  const suggestion = 'a value with spaces needs quotes';
  const place = placeIn(line, start, start + lone.length);
  return report('attribute-without-value', place, { name: lone }, { suggestion });
}

/** A value in straight quotes, or a bare one, is followed by a space, the closing brace or nothing. */
function faultOfValue(line: LineText, name: string, start: number): Diagnostic {
  const { text } = line;
  const sign = text[start] ?? '';
  if (/[“”‘’]/.test(sign)) return badQuote(line, start, `the typographic quote ${sign}`);
  const isQuoted = sign !== '' && `"'`.includes(sign);
  const [bare = ''] = new RegExp(`^${BARE_VALUE}`).exec(text.slice(start)) ?? [];
  const end = isQuoted ? text.indexOf(sign, start + 1) + 1 : start + bare.length;
  if (isQuoted && end === 0) return badQuote(line, start, `${sign} without its other half`);
  const next = text[end];
  const found = next === undefined ? END_OF_LINE : `"${next}"`;
  if (end === start) return unexpected(line, start, start + 1, found, `a value of "${name}"`);
  if (next !== undefined && QUOTES.includes(next)) return badQuote(line, end, `${next} right after a value`);
  return unexpected(line, end, end + 1, found, 'a space or a closing }');
}

function badQuote(line: LineText, at: number, what: string): Diagnostic {
  const suggestion = 'write name="value" with straight quotes, one at each end';
  return report('attribute-quotes', placeIn(line, at, at + 1), { found: what }, { suggestion });
}

function unexpected(line: LineText, start: number, end: number, what: string, expected: string): Diagnostic {
  return report('attribute-syntax', placeIn(line, start, end), { found: what, expected });
}

export function skipSpace(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === '\t') index++;
  return index;
}

/** What may be written after a name. */
export interface AttributeNames {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/**
 * Holds attributes against those that may be written there. Where some could not be read, others are not missed.
 *
 * @param owner - What has the attributes, as messages call it.
 * @param place - Where it is named.
 * @returns The attributes that say something; an empty one is reported, and as good as missing.
 */
export function checkAttributes(
  { attributes, diagnostics }: GivenAttributes,
  { required, optional = [] }: AttributeNames,
  owner: string,
  place: Place,
): GivenAttributes {
  const filled = new Map([...attributes].filter(([, { value }]) => value.trim() !== ''));
  if (diagnostics.length > 0) return { attributes: filled, diagnostics };
  const known = [...required, ...optional];
  const unfit = [...attributes.values()].flatMap(({ name, namePlace }) => {
    if (known.includes(name))
      return filled.has(name) ? [] : [report('attribute-empty', namePlace, { name, owner })];
    const names = known.length > 0 ? `known here: ${known.join(', ')}` : undefined;
    const suggestion = didYouMean(name, known) ?? names;
    return [report('attribute-unknown', namePlace, { name, owner }, { suggestion })];
  });
  const missing = required
    .filter((name) => !attributes.has(name))
    .map((name) => report('attribute-missing', place, { name, owner }, { suggestion: `add ${name}="..."` }));
  return { attributes: filled, diagnostics: [...unfit, ...missing] };
}
