// SPDX-License-Identifier: MIT
// A fence as far as every edition reads it alike: its language, its attributes and its lines.

import type { Code } from 'mdast';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { checkAttributes, readAttributes, skipSpace } from './attributes.js';
import { FENCES } from './directives.js';
import type { Fence } from './parsed-chapter.js';

export interface ReadFence {
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
