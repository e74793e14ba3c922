// SPDX-License-Identifier: MIT
// A fence as far as every edition reads it alike: its language, its attributes and its lines.

import type { Code } from 'mdast';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
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
  const [first, ...inside] = lines as readonly [LineText, ...LineText[]];
  const marker = data?.marker ?? '';
  const languageStart = skipSpace(first.text, start + marker.length);
  const language = first.text.slice(languageStart).split(/\s/)[0]!;
  const { attributes, diagnostics } = readAttributes(first, languageStart + language.length);
  const place = placeIn(first, start, first.text.trimEnd().length);
  const fence: Fence = {
    language,
    attributes,
    place,
    text: value,
    lines: data?.isClosed === true ? inside.slice(0, -1) : inside,
  };
  const languagePlace =
    language === '' ? place : placeIn(first, languageStart, languageStart + language.length);
  const unclosed = checkEnd(fence, marker, data?.isClosed === true);
  return {
    fence,
    diagnostics: [
      ...diagnostics,
      ...checkLanguage(fence, languagePlace, diagnostics.length > 0),
      ...unclosed,
    ],
    isSound: unclosed.length === 0,
  };
}

function checkLanguage(
  { language, attributes }: Fence,
  place: Diagnostic['place'],
  isTorn: boolean,
): readonly Diagnostic[] {
  if (language === '') {
    const suggestion = 'name one, as text; or is this the closing half of a fence that was never opened?';
    return [report('fence-without-language', place, undefined, { suggestion })];
  }
  const row = FENCES.get(language);
  if (row === undefined) {
    const known = [...FENCES.keys()];
    const suggestion = didYouMean(language, known) ?? `known languages: ${known.join(', ')}`;
    return [report('fence-unknown-language', place, { language }, { suggestion })];
  }
  return isTorn ? [] : checkAttributes(attributes, row, `a ${language} fence`, place);
}

/** A fence with a language inside a fence: the first one lacks its end, or needs to be a longer one. */
function checkEnd({ lines, place }: Fence, marker: string, isClosed: boolean): readonly Diagnostic[] {
  for (const line of lines) {
    const [, indent = '', inner = ''] = /^(\s*)(`{3,}|~{3,})\s*\S/.exec(line.text) ?? [];
    if (!inner.startsWith(marker)) continue;
    const related = [{ place, message: 'this fence is still open' }];
    const suggestion = 'close the first fence, or give it more back-ticks if it is to show this one';
    const at = placeIn(line, indent.length, line.text.trimEnd().length);
    return [report('fence-in-fence', at, undefined, { related, suggestion })];
  }
  return isClosed ? [] : [report('fence-unclosed', place, { marker })];
}
