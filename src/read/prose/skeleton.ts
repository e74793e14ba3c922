// SPDX-License-Identifier: MIT
// What the raw lines of a chapter say about its fences and directives, beside remark and stricter than it: remark
// takes half a directive for text, and an unclosed one swallows the rest, without a word.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type Attributes, type LineText, placeIn, readAttributes, skipSpace } from './attributes.js';
import { DIRECTIVES } from './directives.js';
import { Nesting } from './nesting.js';
import { checkDirective, checkFence, checkOpener, type Fence, type Opener } from './openers.js';

export interface Skeleton {
  readonly openers: ReadonlyMap<number, Opener>;
  readonly fences: ReadonlyMap<number, Fence>;
  readonly diagnostics: readonly Diagnostic[];
  /** From this line on remark reads something else than the author wrote; infinite for a sound chapter. */
  readonly brokenFrom: number;
}

const FENCE = /^(\s*)(`{3,}|~{3,})([^\n]*)$/;
const COLONS = /^(\s*)(:+)([^\n]*)$/;
/** Markers of lists and quotes, then a directive. */
const IN_CONTAINER = /^(\s*(?:(?:[-*+>]|\d+[.)])\s+)+)(:{2,})[A-Za-z]/;
const NAME = /[A-Za-z][A-Za-z0-9_-]*/y;

/** Walks the lines once; the state is what is open at the current line. */
class Scanner {
  readonly openers = new Map<number, Opener>();
  readonly fences = new Map<number, Fence>();
  readonly diagnostics: Diagnostic[] = [];
  brokenFrom = Number.POSITIVE_INFINITY;
  readonly #open = new Nesting((diagnostic, from) => this.#break(diagnostic, from));
  #fence: Fence | undefined;
  #comment: Place | undefined;

  read(line: LineText): void {
    if (this.#fence !== undefined) this.#insideFence(line, this.#fence);
    else if (this.#comment !== undefined) this.#insideComment(line);
    else if (/^ {0,3}<!--/.test(line.text)) this.#startComment(line);
    else if (FENCE.test(line.text)) this.#openFence(line);
    else this.#readColons(line);
  }

  end(): void {
    if (this.#fence !== undefined) {
      const place = this.#fence.place;
      this.#break(report('fence-unclosed', place, { marker: this.#fence.marker }), place.line);
    } else if (this.#comment !== undefined) {
      this.#break(report('comment-unclosed', this.#comment, undefined), this.#comment.line);
    } else {
      this.#open.end();
    }
  }

  #startComment(line: LineText): void {
    const at = line.text.indexOf('<!--');
    if (!line.text.includes('-->', at)) this.#comment = placeIn(line, at, at + 4);
  }

  #insideComment(line: LineText): void {
    if (line.text.includes('-->')) this.#comment = undefined;
  }

  #openFence(line: LineText): void {
    const [, indent = '', marker = '', info = ''] = FENCE.exec(line.text)!;
    // A back-tick in the info string makes the line code in a paragraph.
    if (marker.startsWith('`') && info.includes('`')) return;
    const start = skipSpace(line.text, indent.length + marker.length);
    const language = info.trim().split(/\s/)[0]!;
    const read = readAttributes(line, start + language.length);
    const place = placeIn(line, indent.length, line.text.trimEnd().length);
    const fence: Fence = {
      kind: 'fence',
      line: line.line,
      marker,
      language,
      place,
      attributes: read.attributes,
    };
    const languagePlace = language === '' ? place : placeIn(line, start, start + language.length);
    this.diagnostics.push(
      ...read.diagnostics,
      ...checkFence(fence, languagePlace, read.diagnostics.length > 0),
    );
    this.fences.set(line.line, fence);
    this.#fence = fence;
  }

  #insideFence(line: LineText, fence: Fence): void {
    const [, indent = '', marker = '', info = ''] = FENCE.exec(line.text) ?? [];
    if (marker === '' || marker[0] !== fence.marker[0] || marker.length < fence.marker.length) return;
    if (info.trim() === '') {
      fence.closeLine = line.line;
      this.#fence = undefined;
      return;
    }
    // A fence with a language inside a fence: the author forgot to close the first one, or needs a longer one outside.
    const related = [{ place: fence.place, message: 'this fence is still open' }];
    const place = placeIn(line, indent.length, line.text.trimEnd().length);
    const suggestion = 'close the first fence, or give it more back-ticks if it is to show this one';
    this.#break(report('fence-in-fence', place, undefined, { related, suggestion }), fence.line);
    fence.closeLine = line.line - 1;
    this.#fence = undefined;
    this.#openFence(line);
  }

  #readColons(line: LineText): void {
    const [, indent = '', colons = '', rest = ''] = COLONS.exec(line.text) ?? [];
    if (colons === '') {
      this.#findMisplaced(line);
      return;
    }
    if (rest.trim() === '') {
      if (colons.length >= 3) this.#open.close(line, indent.length, colons.length);
      return;
    }
    if (/^\s/.test(rest)) {
      if (colons.length >= 2) this.#spaced(line, indent.length, colons.length);
      return;
    }
    this.#openDirective(line, indent.length, colons.length);
  }

  /** A directive inside a list or a quote; in a list its closing line is seen, so it counts as open. */
  #findMisplaced(line: LineText): void {
    const [, markers = '', colons = ''] = IN_CONTAINER.exec(line.text) ?? [];
    if (colons === '') return;
    const place = placeIn(line, markers.length, line.text.trimEnd().length);
    this.#break(report('directive-misplaced', place, undefined), line.line);
    if (!markers.includes('>')) this.#openDirective(line, markers.length, colons.length);
  }

  #spaced(line: LineText, start: number, colons: number): void {
    const name = line.text.slice(start + colons).trim();
    const suggestion = `write ${':'.repeat(colons)}${name.split(/\s/)[0]}, or colons only to close`;
    const place = placeIn(line, start, start + colons + 1);
    this.#break(report('directive-space', place, { after: 'the colons' }, { suggestion }), line.line);
    if (colons < 3) return;
    if (DIRECTIVES[name.split(/[\s{]/)[0]!]?.container)
      this.#openDirective(unspaced(line, start + colons), start, colons);
    else this.#open.close(line, start, colons);
  }

  #openDirective(line: LineText, start: number, colons: number): void {
    const nameStart = start + colons;
    NAME.lastIndex = nameStart;
    const name = NAME.exec(line.text)?.[0] ?? '';
    const shown = checkOpener(line, { start, colons, name });
    if (shown?.code === 'directive-colons') this.#break(shown, line.line);
    else if (shown !== undefined) this.diagnostics.push(shown);
    if (colons < 2 || name === '') return;
    const opener: Opener = {
      kind: 'directive',
      line: line.line,
      colons,
      name,
      namePlace: placeIn(line, nameStart, nameStart + name.length),
      attributes: this.#readDirectiveAttributes(line, nameStart + name.length, name),
    };
    this.openers.set(line.line, opener);
    if (colons < 3) opener.closeLine = line.line;
    else this.#open.push(opener);
  }

  #readDirectiveAttributes(line: LineText, start: number, name: string): Attributes {
    const { text } = line;
    if (text[start] === '[') {
      const suggestion = `write ${name}{title="..."}`;
      this.#break(
        report('directive-label', placeIn(line, start, text.length), { name }, { suggestion }),
        line.line,
      );
      return new Map();
    }
    const brace = skipSpace(text, start);
    if (text[brace] !== '{') {
      if (brace < text.length) {
        this.#break(trailing(line, brace, name), line.line);
      }
      return new Map();
    }
    if (brace > start) {
      const suggestion = `write ${name}{`;
      this.#break(
        report('directive-space', placeIn(line, start, brace), { after: 'the name' }, { suggestion }),
        line.line,
      );
    }
    const read = readAttributes(line, brace + 1, '}');
    for (const diagnostic of read.diagnostics) {
      if (diagnostic.code === 'attribute-duplicate') this.diagnostics.push(diagnostic);
      else this.#break(diagnostic, line.line);
    }
    const rest = skipSpace(text, read.end);
    if (rest < text.length && read.diagnostics.length === 0) {
      this.#break(trailing(line, rest, name), line.line);
    }
    return read.attributes;
  }

  #break(diagnostic: Diagnostic, from: number): void {
    this.diagnostics.push(diagnostic);
    this.brokenFrom = Math.min(this.brokenFrom, from);
  }
}

/** The line with the spaces after its colons gone, to read on as its author meant it. */
function unspaced(line: LineText, colonsEnd: number): LineText {
  return { ...line, text: line.text.slice(0, colonsEnd) + line.text.slice(colonsEnd).trimStart() };
}

/**
 * @param firstLine - The first line to look at, after the front matter.
 */
export function readSkeleton(file: string, lines: readonly string[], firstLine: number): Skeleton {
  const scanner = new Scanner();
  for (let line = firstLine; line <= lines.length; line++)
    scanner.read({ file, line, text: lines[line - 1]! });
  scanner.end();
  const { openers, fences, diagnostics, brokenFrom } = scanner;
  const faulty = new Set(diagnostics.map((diagnostic) => diagnostic.place.line));
  const sound = [...openers.values()].filter((opener) => !faulty.has(opener.line));
  return { openers, fences, diagnostics: [...diagnostics, ...sound.flatMap(checkDirective)], brokenFrom };
}

function trailing(line: LineText, start: number, name: string): Diagnostic {
  const suggestion = 'put it on the next line';
  return report('directive-trailing', placeIn(line, start, line.text.length), { name }, { suggestion });
}
