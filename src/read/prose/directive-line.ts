// SPDX-License-Identifier: MIT
// A line of colons as its author meant it: it opens a directive or closes one. Whatever is torn is reported.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { type Attributes, checkAttributes, readAttributes, skipSpace } from './attributes.js';
import { DIRECTIVES, type DirectiveRow } from './directives.js';
import type { Directive } from './parsed-chapter.js';

export interface ReadLine {
  readonly colons: number;
  /** The directive that starts here, without what it holds. */
  readonly opens?: Directive;
  /** The colons that close a directive. */
  readonly closes?: Place;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether all that the line says could be read. */
  readonly isWhole: boolean;
}

const COLONS = /:*/y;
const NAME = /[A-Za-z][A-Za-z0-9_-]*/y;

/** @param start - Index of the first colon. */
export function readDirectiveLine(line: LineText, start: number): ReadLine {
  const colons = match(COLONS, line.text, start).length;
  const afterColons = start + colons;
  const nameStart = skipSpace(line.text, afterColons);
  const closes = placeIn(line, start, afterColons);
  if (nameStart === line.text.length) return { colons, closes, diagnostics: [], isWhole: true };
  const name = match(NAME, line.text, nameStart);
  const opened = { line, start, colons, name, nameStart };
  if (nameStart === afterColons) return open(opened);
  const [word] = line.text.slice(nameStart).split(/\s/);
  const suggestion = `write ${':'.repeat(colons)}${word}, or colons only to close`;
  const place = placeIn(line, start, afterColons + 1);
  const spaced = report('directive-space', place, { after: 'the colons' }, { suggestion });
  if (DIRECTIVES.has(name)) return open(opened, [spaced]);
  return { colons, ...(colons < 3 ? {} : { closes }), diagnostics: [spaced], isWhole: false };
}

interface Opening {
  readonly line: LineText;
  readonly start: number;
  readonly colons: number;
  readonly name: string;
  readonly nameStart: number;
}

function open(opening: Opening, before: readonly Diagnostic[] = []): ReadLine {
  const { line, start, colons, name, nameStart } = opening;
  const nameEnd = nameStart + name.length;
  const row = DIRECTIVES.get(name);
  const head = checkHead(opening, row);
  if (name === '') return { colons, diagnostics: [...before, ...head], isWhole: false };
  const { attributes, diagnostics } = readAttributesOf(line, nameEnd, name);
  const namePlace = placeIn(line, nameStart, nameEnd);
  const torn = [...before, ...head, ...diagnostics];
  const owner = `${row?.holds === undefined ? '::' : ':::'}${name}`;
  // Of a torn line some attributes may not have been read.
  const unfit =
    torn.length > 0 || row === undefined ? [] : checkAttributes(attributes, row, owner, namePlace);
  const place = placeIn(line, start, nameEnd);
  return {
    colons,
    opens: { type: 'directive', name, colons, attributes, place, namePlace, children: [] },
    diagnostics: [...torn, ...unfit],
    isWhole: torn.length === 0,
  };
}

/** Whether there is a directive of the name, and whether it stands in the first column behind as many colons as it has. */
function checkHead(
  { line, start, colons, name, nameStart }: Opening,
  row: DirectiveRow | undefined,
): readonly Diagnostic[] {
  const nameEnd = nameStart + name.length;
  const place = placeIn(line, start, nameEnd);
  if (name === '') return [report('directive-unknown', place, { name: line.text.slice(nameStart) })];
  if (row === undefined) {
    const known = [...DIRECTIVES.keys()];
    const suggestion = didYouMean(name, known) ?? `known directives: ${known.join(', ')}`;
    return [report('directive-unknown', placeIn(line, nameStart, nameEnd), { name }, { suggestion })];
  }
  if (start > 0)
    return [report('directive-indented', place, { name }, { suggestion: 'start it in the first column' })];
  const isContainer = row.holds !== undefined;
  if (isContainer ? colons >= 3 : colons === 2) return [];
  const expected = isContainer ? 'at least three colons' : 'two colons';
  const suggestion = `write ${isContainer ? ':::' : '::'}${name}`;
  return [report('directive-colons', place, { name, found: colons, expected }, { suggestion })];
}

interface ReadAttributesOf {
  readonly attributes: Attributes;
  readonly diagnostics: readonly Diagnostic[];
}

/** What follows the name of a directive: attributes in braces, and nothing else. */
function readAttributesOf(line: LineText, start: number, name: string): ReadAttributesOf {
  const { text } = line;
  const brace = skipSpace(text, start);
  if (brace === text.length) return { attributes: new Map(), diagnostics: [] };
  if (text[start] === '[') {
    const place = placeIn(line, start, text.length);
    const suggestion = `write ${name}{title="..."}`;
    return {
      attributes: new Map(),
      diagnostics: [report('directive-label', place, { name }, { suggestion })],
    };
  }
  if (text[brace] !== '{') return { attributes: new Map(), diagnostics: [trailing(line, brace, name)] };
  const suggestion = `write ${name}{`;
  const spaced =
    brace === start
      ? []
      : [report('directive-space', placeIn(line, start, brace), { after: 'the name' }, { suggestion })];
  const { attributes, diagnostics, end } = readAttributes(line, brace + 1, '}');
  const rest = skipSpace(text, end);
  const extra = rest < text.length && diagnostics.length === 0 ? [trailing(line, rest, name)] : [];
  return { attributes, diagnostics: [...spaced, ...diagnostics, ...extra] };
}

function trailing(line: LineText, start: number, name: string): Diagnostic {
  const place = placeIn(line, start, line.text.length);
  return report('directive-trailing', place, { name }, { suggestion: 'put it on the next line' });
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
