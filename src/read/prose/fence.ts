// SPDX-License-Identifier: MIT
// The parts of a fence and of a line of colons that are the same for every edition: names, attributes, lines, and
// whether a line opens or closes a directive. Damaged ones are reported.

import type { Code } from 'mdast';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { checkAttributes, type GivenAttributes, readAttributes, skipSpace } from './attributes.js';
import { DIRECTIVES, FENCES } from './directives.js';
import type { Directive, Fence } from './parsed-chapter.js';

interface ReadFence {
  readonly fence: Fence;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether Markdown ends the fence where its author did. */
  readonly isSound: boolean;
}

/**
 * @param lines - From the first line of the fence to its last.
 * @param start - Index of the marker in the first one.
 */
export function readFence({ value, data }: Code, lines: readonly LineText[], start: number): ReadFence {
  const [first, ...rest] = lines as readonly [LineText, ...LineText[]];
  const marker = data?.marker ?? '';
  const languageStart = skipSpace(first.text, start + marker.length);
  const language = first.text.slice(languageStart).split(/\s/)[0]!;
  const place = placeIn(first, start, first.text.trimEnd().length);
  const languageEnd = languageStart + language.length;
  const languagePlace = language === '' ? place : placeIn(first, languageStart, languageEnd);
  const row = FENCES.get(language);
  const given = readAttributes(first, languageEnd);
  const { attributes, diagnostics } =
    row === undefined ? given : checkAttributes(given, row, `a ${language} fence`, languagePlace);
  const isClosed = data?.isClosed === true;
  const inside = isClosed ? rest.slice(0, -1) : rest;
  const fence: Fence = { language, attributes, place, text: value, lines: inside };
  const unclosed = checkEnd(fence, marker, isClosed);
  const unknown = row === undefined ? [unknownLanguage(language, languagePlace)] : [];
  return { fence, diagnostics: [...diagnostics, ...unknown, ...unclosed], isSound: unclosed.length === 0 };
}

function unknownLanguage(language: string, place: Place): Diagnostic {
  if (language === '') {
    const suggestion = 'name one, as text; or is this the closing half of a fence that was never opened?';
    return report('fence-without-language', place, undefined, { suggestion });
  }
  const known = [...FENCES.keys()];
  const suggestion = didYouMean(language, known) ?? `known languages: ${known.join(', ')}`;
  return report('fence-unknown-language', place, { language }, { suggestion });
}

/** A fence with a language inside a fence: the first one lacks its end, or needs to be a longer one. */
function checkEnd({ lines, place }: Fence, marker: string, isClosed: boolean): readonly Diagnostic[] {
  for (const line of lines) {
    const [, indent = '', inner = ''] = /^(\s*)(`{3,}|~{3,})(?![`~])\s*\S/.exec(line.text) ?? [];
    if (!inner.startsWith(marker)) continue;
    const related = [{ place, message: 'this fence is still open' }];
    const suggestion = 'close the first fence, or give it more back-ticks if it is to show this one';
    const at = placeIn(line, indent.length, line.text.trimEnd().length);
    return [report('fence-in-fence', at, undefined, { related, suggestion })];
  }
  return isClosed ? [] : [report('fence-unclosed', place, { marker })];
}

interface ReadLine {
  readonly colons: number;
  /** The directive that starts here, without what it holds. */
  readonly opens?: Directive;
  /** The colons that close a directive. */
  readonly closes?: Place;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the line could be read, even if it says what it may not. */
  readonly isWhole: boolean;
}

const LINE = /(:*)([ \t]*)([A-Za-z][\w-]*)?/y;

/** @param start - Index of the first colon. */
export function readDirectiveLine(line: LineText, start: number): ReadLine {
  LINE.lastIndex = start;
  const [, { length: colons } = '', space = '', name = ''] = LINE.exec(line.text) ?? [];
  const nameStart = start + colons + space.length;
  const closes = placeIn(line, start, start + colons);
  if (nameStart === line.text.length) return { colons, closes, diagnostics: [], isWhole: true };
  const spaced = space === '' ? [] : [spaceAfterColons(line, start, colons, nameStart)];
  const row = DIRECTIVES.get(name);
  if (spaced.length > 0 && row === undefined)
    return { colons, ...(colons < 3 ? {} : { closes }), diagnostics: spaced, isWhole: false };
  const nameEnd = nameStart + name.length;
  const place = placeIn(line, start, nameEnd);
  const namePlace = placeIn(line, nameStart, nameEnd);
  if (name === '') {
    const unnamed = report('directive-unknown', place, { name: line.text.slice(nameStart) });
    return { colons, diagnostics: [unnamed], isWhole: false };
  }
  const given = readBraces(line, nameEnd, name);
  const torn = [...spaced, ...checkHead(name, colons, place, namePlace), ...given.diagnostics];
  const owner = `${row?.holds === undefined ? '::' : ':::'}${name}`;
  const read = { attributes: given.attributes, diagnostics: torn };
  const { attributes, diagnostics } = checkAttributes(read, row ?? { required: [] }, owner, namePlace);
  const opens: Directive = { type: 'directive', name, colons, attributes, place, namePlace, children: [] };
  return { colons, opens, diagnostics, isWhole: torn.length === 0 };
}

function spaceAfterColons(line: LineText, start: number, colons: number, nameStart: number): Diagnostic {
  const [word] = line.text.slice(nameStart).split(/\s/);
  const suggestion = `write ${':'.repeat(colons)}${word}, or colons only to close`;
  const place = placeIn(line, start, start + colons + 1);
  return report('directive-space', place, { after: 'the colons' }, { suggestion });
}

/** Whether there is a directive of the name, and whether it stands in the first column behind as many colons as it has. */
function checkHead(name: string, colons: number, place: Place, namePlace: Place): readonly Diagnostic[] {
  const row = DIRECTIVES.get(name);
  if (row === undefined) {
    const known = [...DIRECTIVES.keys()];
    const suggestion = didYouMean(name, known) ?? `known directives: ${known.join(', ')}`;
    return [report('directive-unknown', namePlace, { name }, { suggestion })];
  }
  if (place.column > 1)
    return [report('directive-indented', place, { name }, { suggestion: 'start it in the first column' })];
  const isContainer = row.holds !== undefined;
  if (isContainer ? colons >= 3 : colons === 2) return [];
  const expected = isContainer ? 'at least three colons' : 'two colons';
  const suggestion = `write ${isContainer ? ':::' : '::'}${name}`;
  return [report('directive-colons', place, { name, found: colons, expected }, { suggestion })];
}

/** What follows the name of a directive: attributes in braces, and nothing else. */
function readBraces(line: LineText, start: number, name: string): GivenAttributes {
  const { text } = line;
  const brace = skipSpace(text, start);
  const none = new Map();
  if (text[start] === '[') {
    const place = placeIn(line, start, text.length);
    const suggestion = `write ${name}{title="..."}`;
    return { attributes: none, diagnostics: [report('directive-label', place, { name }, { suggestion })] };
  }
  if (text[brace] !== '{') return { attributes: none, diagnostics: checkRest(line, brace, name) };
  const { attributes, diagnostics, end } = readAttributes(line, brace + 1, '}');
  const suggestion = `write ${name}{`;
  const space = report('directive-space', placeIn(line, start, brace), { after: 'the name' }, { suggestion });
  const rest = diagnostics.length > 0 ? [] : checkRest(line, end, name);
  return { attributes, diagnostics: [...(brace > start ? [space] : []), ...diagnostics, ...rest] };
}

function checkRest(line: LineText, end: number, name: string): readonly Diagnostic[] {
  const rest = skipSpace(line.text, end);
  if (rest === line.text.length) return [];
  const place = placeIn(line, rest, line.text.length);
  return [report('directive-trailing', place, { name }, { suggestion: 'put it on the next line' })];
}
