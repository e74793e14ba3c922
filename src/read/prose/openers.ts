// SPDX-License-Identifier: MIT
// Whether the first line of a directive or of a fence uses names and attributes that exist.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type Attributes, type LineText, placeIn } from './attributes.js';
import { CODE_LANGUAGES, DIRECTIVES, FENCES } from './directives.js';

/** The first line of a directive. */
export interface Opener {
  readonly kind: 'directive';
  readonly line: number;
  readonly colons: number;
  readonly name: string;
  readonly namePlace: Place;
  readonly attributes: Attributes;
  /** The line that closes it; its own line for a directive that holds no lines. */
  closeLine?: number;
}

/** The first line of a fence. */
export interface Fence {
  readonly kind: 'fence';
  readonly line: number;
  readonly marker: string;
  readonly language: string;
  readonly place: Place;
  readonly attributes: Attributes;
  closeLine?: number;
}

/** What is wrong with the colons and the name of a directive; undefined where nothing is. */
export function checkOpener(
  line: LineText,
  { start, colons, name }: { start: number; colons: number; name: string },
): Diagnostic | undefined {
  const place = placeIn(line, start, start + colons + name.length);
  const shape = DIRECTIVES[name];
  if (name === '') {
    return colons < 3
      ? undefined
      : report('directive-unknown', place, { name: line.text.slice(start + colons) });
  }
  if (shape === undefined) {
    if (colons < 2) return undefined;
    const known = Object.keys(DIRECTIVES);
    const suggestion = didYouMean(name, known) ?? `known directives: ${known.join(', ')}`;
    return report(
      'directive-unknown',
      placeIn(line, start + colons, start + colons + name.length),
      { name },
      { suggestion },
    );
  }
  if (start > 0 && line.text.slice(0, start).trim() === '')
    return report('directive-indented', place, { name }, { suggestion: 'start it in the first column' });
  if (shape.container ? colons >= 3 : colons === 2) return undefined;
  // One colon may well be prose.
  if (colons === 1 && !line.text.slice(start + colons + name.length).startsWith('{')) return undefined;
  const expected = shape.container ? 'at least three colons' : 'two colons';
  const suggestion = `write ${shape.container ? ':::' : '::'}${name}`;
  return report('directive-colons', place, { name, found: colons, expected }, { suggestion });
}

/** Attributes of a directive against what it may have; called once the directive is known to be one. */
export function checkDirective(opener: Opener): readonly Diagnostic[] {
  const shape = DIRECTIVES[opener.name];
  if (shape === undefined) return [];
  const known = [...shape.required, ...shape.optional];
  const owner = `:::${opener.name}`.slice(shape.container ? 0 : 1);
  return checkAttributes(opener.attributes, {
    owner,
    known,
    required: shape.required,
    place: opener.namePlace,
  });
}

/** Language and attributes of a fence. */
export function checkFence(fence: Fence, languagePlace: Place, isBroken: boolean): readonly Diagnostic[] {
  const known = [...Object.keys(FENCES), ...CODE_LANGUAGES];
  if (fence.language === '') {
    const suggestion = 'name one, as text; or is this the closing half of a fence that was never opened?';
    return [report('fence-without-language', languagePlace, undefined, { suggestion })];
  }
  if (!known.includes(fence.language)) {
    const suggestion = didYouMean(fence.language, known) ?? `known languages: ${known.join(', ')}`;
    return [report('fence-unknown-language', languagePlace, { language: fence.language }, { suggestion })];
  }
  if (isBroken) return [];
  const required = FENCES[fence.language]?.required ?? [];
  return checkAttributes(fence.attributes, {
    owner: `a ${fence.language} fence`,
    known: required,
    required,
    place: languagePlace,
  });
}

interface Expected {
  readonly owner: string;
  readonly known: readonly string[];
  readonly required: readonly string[];
  readonly place: Place;
}

function checkAttributes(
  attributes: Attributes,
  { owner, known, required, place }: Expected,
): readonly Diagnostic[] {
  const unknown = [...attributes.values()].filter((attribute) => !known.includes(attribute.name));
  const missing = required.filter((name) => !attributes.has(name));
  const empty = [...attributes.values()].filter(
    (attribute) => known.includes(attribute.name) && attribute.value.trim() === '',
  );
  return [
    ...unknown.map(({ name, namePlace }) => {
      const suggestion =
        didYouMean(name, known) ?? (known.length > 0 ? `known here: ${known.join(', ')}` : undefined);
      return report('attribute-unknown', namePlace, { name, owner }, { suggestion });
    }),
    ...missing.map((name) =>
      report('attribute-missing', place, { name, owner }, { suggestion: `add ${name}="..."` }),
    ),
    ...empty.map(({ name, namePlace }) => report('attribute-empty', namePlace, { name, owner })),
  ];
}
